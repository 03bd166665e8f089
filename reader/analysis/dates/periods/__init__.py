"""Ways of naming a week, a month, a quarter, a season, a year or more."""
