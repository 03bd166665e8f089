"""What happened: the clause of a date, without the date and without who said so."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)


def happening(sentence: str, words: str) -> str | None:
    text = f"A story.\n\n{sentence}\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    found = next(found for found in dates if found.span.of(text) == words)
    return found.happening.of(text) if found.happening else None


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("The ferry sank on Monday.", "Monday", "The ferry sank"),
        ("On Monday, the ferry sank off Mirel.", "Monday", "the ferry sank off Mirel"),
        ("In early June the ferry sank off Mirel.", "early June", "the ferry sank off Mirel"),
        ("The ferry sails on Friday, its owner said.", "Friday", "The ferry sails"),
        (
            "The owner said the ferry will sail on Friday.",
            "Friday",
            "the ferry will sail",
        ),
        (
            "The owner said on Monday that the ferry will sail on Friday.",
            "Friday",
            "the ferry will sail",
        ),
        ("The ferry, its owner said on Monday, sank.", "Monday", "its owner said"),
        (
            "Her first novel, The Gale, appeared in May 1964 and sold 300 copies.",
            "May 1964",
            "Her first novel, The Gale, appeared in May 1964 and sold 300 copies",
        ),
        (
            "Two attempts, in May 2019 and in June 2020, failed.",
            "June 2020",
            "Two attempts, in May 2019 and in June 2020, failed",
        ),
        ("Profit fell 12% on Monday.", "Monday", "Profit fell 12%"),
        # an age, an address, an inserted "she noted" and a semicolon keep nobody from his verb
        (
            "Tom Lee, 34, of Mill Lane, Mirel, pleaded guilty at Holm court on Monday to theft.",
            "Monday",
            "Tom Lee, 34, of Mill Lane, Mirel, pleaded guilty at Holm court",
        ),
        (
            "It was sold to Tom Lee, 58, of Mill Lane, who will stand trial in July.",
            "July",
            "It was sold to Tom Lee, 58, of Mill Lane, who will stand trial",
        ),
        ("The last wave, she noted, was in May.", "May", "The last wave, she noted, was"),
        (
            "She married Tom Lee, a banker, in 1958; he died in 1999.",
            "1958",
            "She married Tom Lee, a banker",
        ),
        # a relative keeps what it leans on, a verb its subject, where all of it is short
        (
            "The keeper, who left the old club of the grey town in May 2019, spoke.",
            "May 2019",
            "The keeper, who left the old club of the grey town",
        ),
        (
            "Orr, a tall old man whose song was sung by all the boatmen of the coast of Mirel and"
            " far beyond it, died on Monday at home.",
            "Monday",
            "died on Monday at home",
        ),
        (
            "The minister is expected in Mirel and will speak next month.",
            "next month",
            "The minister is expected in Mirel and will speak",
        ),
        # a name alone says nothing, nor does a subject without its verb
        (
            "They sailed to Mirel, Port Amber and, in 1970, Holm.",
            "1970",
            "They sailed to Mirel, Port Amber and, in 1970, Holm",
        ),
        (
            "Her last song, in May 2019, ended a quarrel.",
            "May 2019",
            "Her last song, in May 2019, ended a quarrel",
        ),
        # what stands before the date says it all
        (
            "Orr scored in the last minute on Saturday to give the old grey town its first great"
            " win since the war.",
            "Saturday",
            "Orr scored in the last minute",
        ),
        (
            "The high court of the old grey town ruled in 2019 that the keeper and his brother had"
            " been right.",
            "2019",
            "The high court of the old grey town ruled in 2019 that the keeper",
        ),
        ("The shares can be sold after June 3.", "June 3", "The shares can be sold"),
        ("The sale, to be closed in June, is large.", "June", "The sale, to be closed"),
        (
            "He spoke of the attack of Sept. 11, 2001 and of fear on Monday.",
            "Monday",
            "He spoke of the attack of Sept. 11, 2001 and of fear",
        ),
        # who speaks is no part of it
        ("MR ORR: In March. I learned it in June.", "March", None),
        (
            "A clerk, who knew it all too well, said the ferry will sail on Friday.",
            "Friday",
            "the ferry will sail",
        ),
    ],
)
def test_a_happening_is_the_clause_of_its_date(
    sentence: str, words: str, wanted: str | None
) -> None:
    assert happening(sentence, words) == wanted


def test_a_happening_is_short_enough_to_read() -> None:
    sentence = "The old grey ferry " + "with all her many blue boats " * 20 + "sank on Monday."
    found = happening(sentence, "Monday")
    assert found
    assert len(found.split()) <= 15


def test_a_vague_word_and_a_length_need_no_happening() -> None:
    assert happening("The ferry is now closed and full.", "now") is None
    assert happening("The ferry was closed for three weeks.", "three weeks") is None


def test_a_dateline_tells_of_nothing() -> None:
    text = "Ferry sinks off Mirel\n\nMIREL, June 12 (Amber Wire) - The ferry sank in the bay.\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    assert [(found.span.of(text), found.happening) for found in dates] == [("June 12", None)]
