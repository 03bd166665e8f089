"""The calendar: which days a value covers, and what lies so far from a day."""
