"""By whom: the words beside a quote become its speaker.

`tokens` tells what part each word plays, `phrases` puts words together, `subjects` and `cues` find
who says, `ownership` picks the cue of a quote, `people` and `speakers` turn "he" into a name.
"""
