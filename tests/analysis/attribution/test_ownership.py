"""Whose words: the order of precedence of the cues around a quote in its own sentence."""

import pytest

from tests.analysis.stories import spoken

CASES = {
    "a comma and what follows come first": (
        'Ann Roy doubted the plan, and "it is dead," Thomas Lee said.', "Thomas Lee",
    ),
    "then a cue that leads up to it": (
        'Thomas Lee spoke, and Ann Roy said, "It is dead."', "Ann Roy",
    ),
    "of several cues before it the last": (
        'Thomas Lee said the plan was odd, and Ann Roy said it was "dead and gone for good".',
        "Ann Roy",
    ),
    "in her words, before a colon": (
        'Ann Roy told of the fire. In her words: "It is dead and gone."', "her",
    ),
    "who signs it, with an office and an occasion": (
        '"It is dead and gone."\nAnn Roy, mayor of Nice, commenting after Tom Lee said it rained',
        "Ann Roy",
    ),
    "who made the remarks": (
        '"It is dead and gone." Ann Roy made these remarks in Nice on Monday.', "Ann Roy",
    ),
    "for what somebody is attacked": ('Ann Roy attacked the mayor for "old tricks".', "Ann Roy"),
    "an editor whose paper is a verb": (
        '"It is dead and gone." – Herald editor Ann Roy.', "Herald editor Ann Roy",
    ),
    "then what follows a question": ('"Is it dead?" Ann Roy asked Thomas Lee.', "Ann Roy"),
    "and what follows it with a place in its town": (
        'Tom\'s aunt was cross.\n"Is it dead?" Ann Roy said at a fair in her village of Nice.',
        "Ann Roy",
    ),
    "and what follows it with a day": (
        'Tom Lee left. "Why is it dead at all?" Ann Roy said in Nice on Monday.', "Ann Roy",
    ),
    "and who goes on with it": ('Tom Lee left. "Dead?" Ann Roy went on, as if deaf.', "Ann Roy"),
    "and who told somebody at a place": (
        'Tom Lee left. "Is it dead?" Ann Roy told reporters during a call.', "Ann Roy",
    ),
    "and a crowd of some size": (
        'Tom Lee left. "Is it dead?" Ann Roy said to a crowd of about 500.', "Ann Roy",
    ),
    "a full stop ends the sentence": (
        'Ann Roy left. "It is dead and gone." Thomas Lee stayed and sat down.', "Ann Roy",
    ),
    "a full stop does not end it before an attribution": (
        'Ann Roy left. "It is dead and gone." Thomas Lee said.', "Thomas Lee",
    ),
    "by somebody, in the passive": ('Ann Roy was told "it is dead" by Thomas Lee.', "Thomas Lee"),
    "by somebody, in the passive before a colon": (
        'Ann Roy was told by Thomas Lee: "It is dead and gone."', "Thomas Lee",
    ),
    "nobody is said to have told her": ('Ann Roy was told: "It is dead and gone."', ""),
    "said in a statement that": ('Thomas Lee said in a statement that "it is dead".', "Thomas Lee"),
    "by somebody, in the passive, behind it": (
        '"It is dead and gone," he was told by Thomas Lee.', "Thomas Lee",
    ),
    "somebody is quoted on a day as saying it": (
        '"It is dead," Ann Roy was on Friday quoted as saying.', "Ann Roy",
    ),
    "somebody is quoted as saying it": (
        '"Is it dead?" Ann Roy of Nice was quoted as saying by the Post.', "Ann Roy",
    ),
    "an agency quotes somebody": (
        '"It is dead and gone," the agency cited Ann Roy as saying.', "Ann Roy",
    ),
    "that is how somebody puts it": ('“Dead” is how Ann Roy described it.', "Ann Roy"),
    "a colon behind a name and a theme": ('Ann Roy on the rain: “It is dead.”', "Ann Roy"),
    "second hand, the first": (
        '"It is dead and gone," Ann Roy told Lee, according to the miners.', "Ann Roy",
    ),
    "people say": ('"It is dead and gone," say villagers.', "villagers"),
    "in the words of": ('In the words of Ann Roy, "it is dead and gone".', "Ann Roy"),
    "to quote": ('Thomas Lee left. To quote Ann Roy, "it is dead and gone".', "Ann Roy"),
    "a reply that came": ('"It is dead and gone," came the reply from Ann Roy.', "Ann Roy"),
    "a shout that came": ('Ann Roy left. "It is dead and gone!" came a shout.', ""),
    "what something reads": ('He wore a shirt reading "it is dead and gone".', "a shirt"),
    "whoever heard it did not say it": ('"It is dead and gone," the court heard.', ""),
    "whoever was told it did not say it": ('"It is dead and gone," jurors were told.', ""),
    "a clause about others does not lead down to it": (
        'Ann Roy urged players who wanted to join to come: "It is dead."', "Ann Roy",
    ),
    "what stands before the colon is no label in mid-sentence": (
        'Ann Roy also said of trade with Lyon: "It is dead."', "Ann Roy",
    ),
    "what somebody was asked is not his": (
        'Asked by Ann Roy if it was "dead and gone at last", he smiled.', "Ann Roy",
    ),
    "letters behind a name": ('Thomas Lee KC told the court: "It is dead."', "Thomas Lee KC"),
    "a label": ('Ann Roy: "It is dead."', "Ann Roy"),
    "more from somebody": ('More from Ann Roy: "It is dead."', "Ann Roy"),
    "whom somebody heard shout": (
        'Thomas Lee sat where he heard Ann Roy shout: "It is dead."', "Ann Roy",
    ),
    "asked without a comma": (
        'Asked if she was resigned to defeat she replied: "It is dead."', "she",
    ),
    "what it was branded by somebody": (
        'It was branded a "dead, cold loss" to the town by Ann Roy.', "Ann Roy",
    ),
    "a name behind a bracket": (
        '"It is dead," said joint CP (crime) Ann Roy.', "joint CP (crime) Ann Roy",
    ),
    "what these words were": (
        '"It is dead and gone." These were words used by Ann Roy in May.', "Ann Roy",
    ),
    "with somebody lying there": (
        'He lay on the floor with Ann Roy lying in bed saying "it is dead and gone".', "Ann Roy",
    ),
    "a name and an office below it": ('"It is dead."\nZorban Orr, MP\nIt rained.', "Zorban Orr"),
    "a name below it": ('"It is dead."\nAnn Roy\nChair of the Mill\nIt rained.', "Ann Roy"),
    "an office with a long bracket": (
        'The secretary of UBM (Union of Bakers and Millers), Ann Roy, told Lee: "It is dead."',
        "The secretary of UBM (Union of Bakers and Millers), Ann Roy",
    ),
    "a dash and who tells more": (
        '"It is dead."\n— Danish teenager Ann Roy has been ill.', "Danish teenager Ann Roy",
    ),
    "whoever reported that he stated it": (
        'The mayor, Ann Roy, stated, "It is dead," the Post reported.', "The mayor, Ann Roy",
    ),
    "a family say": ("'It is dead and gone', say family of a man.", "family"),
    "whoever was told her words in marks": ("Ann Roy was told the mill 'was quite dead'.", ""),
    "a dash": ('"It is dead and gone." – Ann Roy', "Ann Roy"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_nearest_attribution_by_grammar_owns_the_quote(case: str) -> None:
    text, speaker = CASES[case]
    assert [beside for _, beside in spoken(text)] == [speaker]


def test_both_words_that_a_crowd_shouts_are_its_own() -> None:
    text = "The crowd rushed in, shouting in rage, “traitor” and “thief.”"
    assert spoken(text) == [("“traitor”", "The crowd"), ("“thief.”", "The crowd")]
