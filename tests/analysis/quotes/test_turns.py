"""Transcripts: labels name the speakers."""

import pytest

from tests.analysis.stories import in_words, quotes_of

CASES = {
    "questions and answers": (
        "Ann Roy bakes bread.\nQ. Is it hard?\nA. Only the crust.\nQ. Why?\nA. Ask the oven.",
        [("Is it hard?", "Q"), ("Only the crust.", "Ann Roy"), ("Why?", "Q"),
         ("Ask the oven.", "Ann Roy")],
    ),
    "questions and answers under the name of who asks": (
        "Interview by Tom Lee\nAnn Roy bakes bread.\nQ. Is it hard?\nA. Only the crust.\nQ. Why?\n"
        "A. Ask the oven.",
        [("Is it hard?", "Tom Lee"), ("Only the crust.", "Ann Roy"), ("Why?", "Tom Lee"),
         ("Ask the oven.", "Ann Roy")],
    ),
    "questions of one who spoke to the baker": (
        "Ann Roy bakes bread. She spoke to Tom Lee of the Loaf.\nQ. Is it hard?\n"
        "A. Only the crust.\nQ. Why?\nA. Ask the oven.",
        [("Is it hard?", "Tom Lee"), ("Only the crust.", "Ann Roy"), ("Why?", "Tom Lee"),
         ("Ask the oven.", "Ann Roy")],
    ),
    "a witness, and the court": (
        "Ann Roy, a baker, was questioned by Tom Lee. Judge Orla Kovel presided.\n"
        "MR. LEE: Is it hard?\nTHE WITNESS: Only the crust.\nTHE COURT: Go on.\nQ. Why?\n"
        "A. Ask the oven.\nTHE COURT: I shall.",
        [("Is it hard?", "Tom Lee"), ("Only the crust.", "Ann Roy"), ("Go on.", "Orla Kovel"),
         ("Why?", "Q"), ("Ask the oven.", "Ann Roy"), ("I shall.", "Orla Kovel")],
    ),
    "questions and answers of a spokesman": (
        "Mayor Tom Lee met Ann Cole. Lee left.\nBriefing by Spokesman Ivan Orr\nQ. Is it hard?\n"
        "A. Only the crust.\nQ. Why?\nA. Ask the oven.",
        [("Is it hard?", "Q"), ("Only the crust.", "Ivan Orr"), ("Why?", "Q"),
         ("Ask the oven.", "Ivan Orr")],
    ),
    "a first label with a post and a firm": (
        "WALTER HALE, CEO, TIDE STEEL: As I said, no.\nMEEKS: By whom?\nHALE: By the mayor.\n"
        "MEEKS: And then?",
        [("As I said, no.", "Walter Hale"), ("By whom?", "MEEKS"),
         ("By the mayor.", "Walter Hale"), ("And then?", "MEEKS")],
    ),
    "an oral history, with the story told in between": (
        "JOE TAG (a clerk, then 17): It began below.\nMARGE OLSEN (a cook): He fled.\n"
        "Then all fell silent.\nPRUITT: Nobody could put it out.\nIt rained on them.\n"
        "ADA REYES (whose husband, Manny, took out a boat of sixteen feet): He came back.\n"
        "She stops there.\nTOM REED: I was the one.",
        [("It began below.", "Joe Tag"), ("He fled.", "Marge Olsen"),
         ("Nobody could put it out.", "PRUITT"), ("He came back.", "Ada Reyes"),
         ("I was the one.", "Tom Reed")],
    ),
    "what they are, in small letters, and one name that is not in capitals": (
        "ANN ROY, a cook: It began below.\nTOM LEE, 84, son of the owner, then a clerk: He fled.\n"
        "Orla Kovel, her aunt and a nurse: Nobody slept.\nThe fire went on.\nROY: I did.",
        [("It began below.", "Ann Roy"), ("He fled.", "Tom Lee"),
         ("Nobody slept.", "Orla Kovel"), ("I did.", "Ann Roy")],
    ),
    "questions of a briefing": (
        "MS. ROY: It is late. Tom.\nQ Why is it late?\nMS. ROY: (laughs) Ask him.\n"
        "Q  Who is he?\nMS. ROY: No idea.",
        [("It is late. Tom.", "ROY"), ("Why is it late?", "Q"), ("Ask him.", "ROY"),
         ("Who is he?", "Q"), ("No idea.", "ROY")],
    ),
    "what is told of a voice": (
        "ANN ROY, HOST: Who built it?\nTOM LEE: (Through interpreter) Nobody.\n"
        "MAN: (Speaking Dutch)\nROY: [Laughs] That is brief.",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Tom Lee"), ("That is brief.", "Ann Roy")],
    ),
    "names in capitals": (
        "THE CHAIR (Ann Roy): Who built it?\nMR LEE: Nobody.\nTHE CHAIR: That is brief.",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Lee"), ("That is brief.", "Ann Roy")],
    ),
    "what somebody is, behind the name": (
        "ANN ROY, HOST: Who built it?\nTOM LEE: Nobody.\nROY: That is brief.",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Tom Lee"), ("That is brief.", "Ann Roy")],
    ),
    "what is no name in brackets": (
        "REP. ANN COLE (R-MO): Who built it?\nTOM LEE: Nobody.\nREP. COLE: That is brief.",
        [("Who built it?", "Ann Cole"), ("Nobody.", "Tom Lee"), ("That is brief.", "Ann Cole")],
    ),
    "names": (
        "Ann Roy: Who built it?\nTom Lee: Nobody.\nAnn Roy: That is brief.",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Tom Lee"), ("That is brief.", "Ann Roy")],
    ),
    "labels alone on their lines, and laughter": (
        "ANN ROY, HOST:\nWho built it?\n(LAUGHTER)\nTOM LEE:\nNobody.\nROY: That is brief.",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Tom Lee"), ("That is brief.", "Ann Roy")],
    ),
    "a blank before the colon": (
        "CHAIR: Who built it?\nMs Lee : Nobody.\nCHAIR: And when?\nMs Lee : At noon.",
        [("Who built it?", "CHAIR"), ("Nobody.", "Lee"), ("And when?", "CHAIR"),
         ("At noon.", "Lee")],
    ),
    "who they are, behind a comma": (
        "Ann Roy met Tom Lee.\nAnn Roy, captain of Nice: Who won?\nTom Lee, Lyon coach: We did.",
        [("Who won?", "Ann Roy"), ("We did.", "Tom Lee")],
    ),
    "two who are named in the story": (
        "Ann Roy met Tom Lee.\nAnn Roy: Who built it?\nTom Lee: Nobody did.",
        [("Who built it?", "Ann Roy"), ("Nobody did.", "Tom Lee")],
    ),
    "names that answer Q, once each": (
        "The cup final was late.\nQ: Who won?\nAnn Roy: Nobody.\nQ: By how much?\nTom Lee: By one.",
        [("Who won?", "Q"), ("Nobody.", "Ann Roy"), ("By how much?", "Q"), ("By one.", "Tom Lee")],
    ),
    "a paper behind the name": (
        "ANN ROY/NICE POST:  Who built it?\nMR LEE: Nobody.\nANN ROY/NICE POST: And when?",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Lee"), ("And when?", "Ann Roy")],
    ),
    "initials of names": (
        "Ann Roy: Who built it?\nTom Lee: Nobody.\nAR: When?\nTL: At noon.\nIt was edited.",
        [("Who built it?", "Ann Roy"), ("Nobody.", "Tom Lee"), ("When?", "Ann Roy"),
         ("At noon.", "Tom Lee")],
    ),
    "handles": (
        "Ann Roy (@annroy): The bridge is closed.\n@tomlee: Since when?\nAnn Roy (@annroy): Noon.",
        [("The bridge is closed.", "Ann Roy"), ("Since when?", "@tomlee"),
         ("Noon.", "Ann Roy")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_turn_belongs_to_its_label(case: str) -> None:
    text, means = CASES[case]
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [(words, name) for kind, words, _, name in found if kind == "direct"] == means


@pytest.mark.parametrize(
    "text",
    [
        "NOTE: This story was changed.\nAnn Roy left.",
        "Three towns voted: Nice, Lyon and Brest.\nAnn Roy left.",
        "PUBLISHED: MONDAY, MARCH 4, 2:29 PM\nUPDATED: MONDAY, MARCH 4, 4:31 PM\nIt rained.",
        "Referee: Ann Roy.\nAttendance: 4,211.\nBooked: Lee, Roy.\nVenue: Nice.",
        "NEW DELHI: The minister left.\nISLAMABAD: The bridge is shut.",
        "TRANSCRIPT: The mayor on the fire.\nANALYSIS: Why it spread.\nLIVE: How Nice voted.",
        "The bridge: a history\nIt was built in 1900.\nReaders write: thanks.",
    ],
)
def test_a_single_colon_is_no_transcript(text: str) -> None:
    assert not [quote for quote in quotes_of(text) if quote.kind == "direct"]


def test_what_a_label_and_a_verb_seem_to_report_is_the_turn() -> None:
    text = (
        "Lee: It rained.\nOn the mill\nLee: No.\nOn the bread\n"
        "Lee: There are ten mills, I think, in the town."
    )
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [words for _, words, _, _ in found] == [
        "It rained.",
        "No.",
        "There are ten mills, I think, in the town.",
    ]


def test_an_answer_goes_on_over_paragraphs_up_to_the_next_question() -> None:
    text = (
        "Ann Roy bakes bread.\nQ. Is it hard?\nA. Only the crust.\nIt takes me a day.\nHer youth\n"
        "(Laughs.)\nQ. Why?\nA. Ask the oven.\nThis talk was edited."
    )
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [(words, name) for _, words, _, name in found] == [
        ("Is it hard?", "Q"),
        ("Only the crust.", "Ann Roy"),
        ("It takes me a day.", "Ann Roy"),
        ("Why?", "Q"),
        ("Ask the oven.", "Ann Roy"),
    ]


def test_questions_without_labels_above_turns_are_of_who_asks_if_that_is_told() -> None:
    text = (
        "{}\nWhy sell it?\nAnn Roy: It is old.\nTom Lee: Never.\nWho buys it?\nAnn Roy: A gym.\n"
        "Tom Lee: A gym.\nWhen were you there?\nAnn Roy: In May.\nTom Lee: Today."
    )
    told = text.format("Ivan Orr asked them both. Ann Roy and Tom Lee met.")
    asked = [in_words(told, quote) for quote in quotes_of(told)]
    assert [words for _, words, _, name in asked if name == "Ivan Orr"] == [
        "Why sell it?", "Who buys it?", "When were you there?",
    ]  # fmt: skip
    left = text.format("Ann Roy and Tom Lee met.")
    assert "?" not in "".join(in_words(left, quote)[1] for quote in quotes_of(left))


def test_a_headline_with_a_colon_is_no_turn() -> None:
    text = "THE BRIDGE: THE WORDS OF ANN ROY\nMR LEE: Who built it?\nMS ROY: Nobody.\nMR LEE: Ah."
    assert [in_words(text, quote)[1] for quote in quotes_of(text, headline=True)] == [
        "Who built it?", "Nobody.", "Ah.",
    ]  # fmt: skip


def test_what_is_told_in_between_nobody_says() -> None:
    text = (
        "Ann Roy bakes bread.\nQ. Is it hard?\nA. Only the crust.\nShe laughs and turns it.\n"
        "She rang me. That was hard.\nQ. Why?\nA. Ask the oven."
    )
    found = [in_words(text, quote)[1] for quote in quotes_of(text)]
    assert found[2:4] == ["She rang me. That was hard.", "Why?"]


def test_who_has_every_other_turn_goes_on_over_paragraphs() -> None:
    text = (
        "Holm Daily: Is it shut?\nAnn Roy: Since noon.\nWe mourn for the bridge.\nZQX: Why?\n"
        "Ann Roy: It is old.\nThe Loaf: Any plans?\nAnn Roy: None."
    )
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert ("We mourn for the bridge.", "Ann Roy") in [(words, name) for _, words, _, name in found]


def test_initials_alone_stand_for_the_people_named_above() -> None:
    text = (
        "Mining minister Rosa Quispe talks to Daniel Hart in Oruro.\nDH: Are they paying?\n"
        "RQ: Some are. I sign nothing else.\nDH: And the tender?\nRQ: It comes in June."
    )
    names = [in_words(text, quote)[3] for quote in quotes_of(text)]
    assert names == ["Daniel Hart", "Rosa Quispe"] * 2
