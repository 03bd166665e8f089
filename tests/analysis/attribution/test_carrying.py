"""Who goes on speaking, over sentences and paragraphs."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text
from tests.analysis.stories import quotes_of, spoken

CASES = {
    "whoever asked asks back, and the other answers again": (
        'A girl asked Tom Lee what the salt was for.\n"Food," he said.\n"And the llamas?"\n'
        '"They are for the salt."',
        ["he", "A girl", "he"],
    ),
    "whoever interrupted has the word": (
        'Tom Lee sat down, and Ann Roy interrupted him. "It is late, and you are old."',
        ["Ann Roy"],
    ),
    "whoever is interrupted by nobody has it": (
        'Tom Lee sat down, and Ann Roy left him. "It is late, and you are old."', ["Tom Lee"],
    ),
    "a question that nobody has asked is of who spoke": (
        'It rained on Tom Lee.\n"We lost it all," he said.\n"Who will pay for all of it?"',
        ["he", "he"],
    ),
    "the quote before it": (
        '"It is dead," Ann Roy said. "It is gone."', ["Ann Roy", "Ann Roy"],
    ),
    "a name in a sentence between": (
        '"It is dead," Ann Roy said. Thomas Lee laughed. "It is gone."', ["Ann Roy", "Thomas Lee"],
    ),
    "whoever says the sentence between": (
        '"It is dead," Ann Roy said. The plan is old, Thomas Lee said. "It is gone."',
        ["Ann Roy", "Thomas Lee"],
    ),
    "whoever says in the paragraph above what another is like": (
        "Ann Roy was in her house for an hour. Storm Odo, Ann Roy says, was twice as bad.\n"
        '"I would say that this town is gone."',
        ["Ann Roy"],
    ),
    "who told the police, as the court heard": (
        'Nice Crown Court heard Tom Lee was there but told the police: "It was not me at all."',
        ["Tom Lee"],
    ),
    "whoever says the sentence before": (
        'The plan of the council is old, Thomas Lee said. "It is gone for good."', ["Thomas Lee"],
    ),
    "whoever says the sentence before, which begins with others who want something": (
        'Some members want a longer bridge, said Ann Roy, policy adviser for Nice. "It is gone."',
        ["Ann Roy"],
    ),
    "whoever says a sentence with a few words in marks": (
        'Lee had "all but five of the votes" in May, said Ann Roy. "It is gone for good."',
        ["Ann Roy", "Ann Roy"],
    ),
    "as somebody told somebody": (
        'As Ann Roy told the Post, the plan has aged. "It is gone for good."', ["Ann Roy"],
    ),
    "the sentence before, behind words that a clause holds": (
        '"High time" the plan went, said Ann Roy, a baker. "It is gone."', ["Ann Roy", "Ann Roy"],
    ),
    "a dateline says nothing": (
        'NICE: The High Court left, saying "it is gone for good".', ["The High Court"],
    ),
    "nothing but a vague subject between": (
        '"It is dead," Ann Roy said. It was late. "It is gone."', ["Ann Roy", "Ann Roy"],
    ),
    "the quote behind it": (
        '"It is dead." "It is gone," Ann Roy said.', ["Ann Roy", "Ann Roy"],
    ),
    "the last speaker of the paragraph above": (
        '"It is dead," Ann Roy said.\n"It is gone for good."', ["Ann Roy", "Ann Roy"],
    ),
    "the subject of the paragraph above": (
        'Ann Roy shook her head.\n"It is gone for good."', ["Ann Roy"],
    ),
    "whoever the paragraph above is told by": (
        'But according to Ann Roy, the offer is low.\n"The mill has far deeper pockets than us."',
        ["Ann Roy"],
    ),
    "who pleads in the paragraph above": (
        'The mayor pleaded with the bakers to wait.\n"They will have to understand me."',
        ["The mayor"],
    ),
    "who speaks last in the paragraph above": (
        'The board will meet this week, but the mayor Ann Roy says the mill is old.\n'
        '"Is it not odd that this has come to pass?"',
        ["the mayor Ann Roy"],
    ),
    "who reports the clause in front of it": (
        'Ann Roy said the mill had projected a loss, but "it came to little in the end."',
        ["Ann Roy"],
    ),
    "who says the end of the sentence before, though no list has him": (
        'The opener praised the pitch, saying it was dry. "They stuck to their plans."',
        ["The opener"],
    ),
    "whoever spoke above, behind a label that asks": (
        'Ann Roy: "It is dead and gone."\nOn how Lee felt after the vote: "It is over."',
        ["Ann Roy", "Ann Roy"],
    ),
    "nobody, behind a bare label": ('Opening statement: "It is dead and gone."', [""]),
    "a witness who declined to be named": (
        'A miller, who declined to be named, said it rained.\n"It is dead and gone."', ["A miller"],
    ),
    "whoever spoke, over a paragraph about a thing": (
        '"It is dead," Ann Roy said.\nThe mill was built in May.\n"It is gone for good."',
        ["Ann Roy", "Ann Roy"],
    ),
    "whom the paragraph between tells of": (
        '"It is dead," Ann Roy said.\nThomas Lee was sure of it.\n"It is gone for good."',
        ["Ann Roy", "Thomas Lee"],
    ),
    "who spoke in a note above": (
        'In a note, the mill said it rained.\n"It is dead and gone."', ["the mill"],
    ),
    "whoever spoke above, behind a line that asks": (
        'Ann Roy: "It is dead and gone."\nOn getting old in the town:\n"It is over at last."',
        ["Ann Roy", "Ann Roy"],
    ),
    "nobody, for a line between the paragraphs": (
        '"It is dead," Ann Roy said.\n"Gone for good it seems"\nIt rained.', ["Ann Roy", ""],
    ),
    "those who say the paragraph above": (
        'Bakers in the valley met.\nFlour was dear, they said.\n"It is more than we can bear."',
        ["they"],
    ),
    "who goes on with an open mark, over a heading with a name": (
        'Ann Roy said: "It is dead.\n"It is gone for good."\nThomas Lee\n"It lives, I think."',
        ["Ann Roy", "Ann Roy", "Thomas Lee"],
    ),
    "not whom the words speak of, above which another stands": (
        '"It is dead," Ann Roy said.\nThomas Lee sat down.\n'
        '"We thought Lee looked old, so he sat."',
        ["Ann Roy", "Ann Roy"],
    ),
    "nobody, below a line that tells what it is about": (
        'Ann Roy met them.\nThe old mill\n"It is dead and gone for good."', [""],
    ),
    "nobody, two paragraphs later": (
        '"It is dead," Ann Roy said.\nIt rained.\nIt rained more.\n"It is gone for good."',
        ["Ann Roy", ""],
    ),
    "an open mark and the end of the utterance": (
        '"It is dead and gone.\n"It is over," Ann Roy said.', ["Ann Roy", "Ann Roy"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_speaker_keeps_the_word_until_another_takes_it(case: str) -> None:
    text, speakers = CASES[case]
    assert [beside for _, beside in spoken(text)] == speakers


def test_what_goes_on_says_so() -> None:
    text = '"It is dead," Ann Roy said. "It is gone." Thomas Lee said: "Never."'
    assert [quote.continues for quote in quotes_of(text)] == [False, True, False]


def test_a_caption_between_two_quotes_takes_no_word() -> None:
    said, caption = (
        "“Bread is dear,” Ann Roy said.",
        "Mayor Tom Lee has left the mill (Jane Cole/PA)",
    )
    article = article_from_text(f"{said}\n\n{caption}\n\n“It is all we have.”")
    speakers = [quote.speaker for quote in analyze(article).quotes]
    assert [speaker and speaker.name for speaker in speakers] == ["Ann Roy", "Ann Roy"]


def test_what_is_branded_so_does_not_brand_itself() -> None:
    (quote,) = quotes_of("The old mill of Nice branded “a joke” by bakers has burned.")
    assert (quote.kind, quote.speaker and quote.speaker.name) == ("partial", "bakers")


@pytest.mark.parametrize(
    ("said", "name"), [("We who robbed a thief", None), ("We robbed a thief.", "Peter Roy")]
)
def test_words_without_a_stop_behind_a_paragraph_may_be_a_heading(
    said: str, name: str | None
) -> None:
    quote = quotes_of(f'Peter Roy paid for bread in Nice. "{said}"\nThe firm sold bread.')[0]
    assert (quote.speaker and quote.speaker.name) == name
