"""The ways in which finders of quotes go wrong, each with the words that must come out."""

import pytest

from tests.analysis.stories import spoken

CASES = {
    "the sentence behind the attribution keeps the speaker": (
        '"We lost," Ann Roy said. "We will win."',
        [('"We lost,"', "Ann Roy"), ('"We will win."', "Ann Roy")],
    ),
    "a sentence is split by its attribution": (
        '"We," Ann Roy said, "will win."',
        [('"We,"', "Ann Roy"), ('"will win."', "Ann Roy")],
    ),
    "an inverted attribution": (
        '"We will win," said Ann Roy, a baker from Nice.',
        [('"We will win,"', "Ann Roy")],
    ),
    "an attribution in front": ('Ann Roy said: "We will win."', [('"We will win."', "Ann Roy")]),
    "several paragraphs, each opening with a mark": (
        'Ann Roy spoke first.\n"We lost.\n"We will win," she said.',
        [('"We lost.', "she"), ('"We will win,"', "she")],
    ),
    "a doubled mark": (
        '"We lost"," the mayor said. "We will win."',
        [('"We lost"', "the mayor"), ('"We will win."', "the mayor")],
    ),
    "a forgotten closing mark": (
        '"We lost, the mayor said.\n"We will win," Ann Roy said.',
        [('"We lost,', "the mayor"), ('"We will win,"', "Ann Roy")],
    ),
    "British single marks": (
        "‘We shall appeal,’ said Ann Roy. ‘It’s the workers’ money.’",
        [("‘We shall appeal,’", "Ann Roy"), ("‘It’s the workers’ money.’", "Ann Roy")],
    ),
    "a title is no quote": ('Ann Roy published a memoir titled "The Long Winter" in May.', []),
    "a name of a show is no quote": ('Ann Roy appeared on the BBC\'s "Morning Talk" in May.', []),
    "a nickname is no quote": ('Ann "Nan" Roy left.', []),
    "a term is no quote": ('Ann Roy pays the so-called "hedge tax" in May.', []),
    "a scare quote is no quote": ('The army sent its "helpers" to the coast.', []),
    "a short partial quote is one": (
        'Ann Roy called the plan "a joke" on Monday.',
        [('"a joke"', "Ann Roy")],
    ),
    "the subject of the quoted sentence does not speak": (
        '"Lee lied to the court," Ann Roy said.',
        [('"Lee lied to the court,"', "Ann Roy")],
    ),
    "the subject of the next sentence does not speak": (
        '"We will win," Ann Roy said. Tom Lee left the room.',
        [('"We will win,"', "Ann Roy")],
    ),
    "the one who is told does not speak": (
        'An embassy spokeswoman told Reuters "one boat" was leaving.',
        [('"one boat"', "An embassy spokeswoman")],
    ),
    "a weekday does not speak": (
        '"We will win," Ann Roy said on Monday.',
        [('"We will win,"', "Ann Roy")],
    ),
    "a place in front does not speak": (
        'In Lyon, Ann Roy spoke of reform, telling a crowd, "We will win."',
        [('"We will win."', "Ann Roy")],
    ),
    "the employer behind the speaker does not speak": (
        '"We will win," said Ann Roy of the Institute for Bread in Nice.',
        [('"We will win,"', "Ann Roy")],
    ),
    "a colon and no verb": (
        'Ann Roy was blunt: "We will win this thing."',
        [('"We will win this thing."', "Ann Roy")],
    ),
    "a paragraph that ends in a colon owns the next one": (
        'Ann Roy was blunt:\n"We will win this thing."',
        [('"We will win this thing."', "Ann Roy")],
    ),
    "verbs other than said": (
        '"We will win," Ann Roy tweeted. "Never," Tom Lee shot back.',
        [('"We will win,"', "Ann Roy"), ('"Never,"', "Tom Lee")],
    ),
    "a participle shares the subject": (
        'Ann Roy left the hall, saying "we will win this thing."',
        [('"we will win this thing."', "Ann Roy")],
    ),
    "a participle behind an inserted attribution": (
        'The votes are in, Ann Roy said, adding, "We will win this thing."',
        [('"We will win this thing."', "Ann Roy")],
    ),
    "the speaker only in the sentence before": (
        'Ann Roy shook her head. "We will win this thing."',
        [('"We will win this thing."', "Ann Roy")],
    ),
    "two speakers in one paragraph": (
        '"We will win," Ann Roy said. "Never," said Tom Lee.',
        [('"We will win,"', "Ann Roy"), ('"Never,"', "Tom Lee")],
    ),
    "no name is joined across a full stop": (
        '"We will win," said Ann Roy. Tom Lee left. "Good."',
        [('"We will win,"', "Ann Roy"), ('"Good."', "Tom Lee")],
    ),
    "according to": (
        '"We will win," according to Ann Roy, a baker.',
        [('"We will win,"', "Ann Roy")],
    ),
    "a dash and a name": (
        '"We will win this thing." — Ann Roy',
        [('"We will win this thing."', "Ann Roy")],
    ),
    "a label": ('Roy: "We will win this thing."', [('"We will win this thing."', "Roy")]),
    "a sentence that goes on with another speaker": (
        "“We go now,” Ann Roy said as Tom Lee yelled: “Never!”",
        [("“We go now,”", "Ann Roy"), ("“Never!”", "Tom Lee")],
    ),
    "an apposition between speaker and verb": (
        '"We will win," Ann Roy, a baker who left Nice, said.',
        [('"We will win,"', "Ann Roy")],
    ),
    "an absolute construction": (
        'The march ended quietly, with Ann Roy saying, "We will win this thing."',
        [('"We will win this thing."', "Ann Roy")],
    ),
    "a relative clause": (
        'Ann Roy, who says "we will win this thing," left.',
        [('"we will win this thing,"', "who")],
    ),
    "the whole phrase of an anonymous source": (
        '"They will win," a person close to the talks said.',
        [('"They will win,"', "a person close")],
    ),
    "a question": ('"Will we win?" asked Ann Roy.', [('"Will we win?"', "Ann Roy")]),
    "words that nobody is said to have said": (
        'On the wall somebody had painted a line.\n"Nothing will ever be the same again."',
        [('"Nothing will ever be the same again."', "")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_quoted_words_have_their_speaker(case: str) -> None:
    text, means = CASES[case]
    assert spoken(text) == means
