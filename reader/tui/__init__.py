"""The screen: what was found beside the article, and the keys to move among it."""
