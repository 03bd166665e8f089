"""Ways of naming a day: by its date, its weekday, from today, from another day."""
