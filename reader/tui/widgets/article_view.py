"""The text of an article, wrapped and lit up, drawn a line at a time."""
