"""What a story has told of so far: the days, quarters and years that its next times lean on."""
