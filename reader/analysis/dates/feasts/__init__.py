"""Feasts: on which day each falls, and whether its name names that day."""
