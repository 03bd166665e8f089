"""Whose words they are where more than one could say them in a sentence."""

import pytest

from tests.analysis.stories import said_in


@pytest.mark.parametrize(
    ("sentence", "speaker", "words"),
    [
        (
            "The club asked for one day: the fair, at which he sang what a note calls “a song”.",
            "a note",
            "“a song”",
        ),
        (
            "A study found that crabs had bored the wall, a finding that the court called “odd”.",
            "the court",
            "“odd”",
        ),
        (
            "The company that built the plant, Orva Mills SA, says that it asked every town.",
            "Orva Mills SA",
            "that it asked every town",
        ),
        ("On the first night, she has told me, she moves the bed.", "she", "she moves the bed"),
        (
            "The baker gave a speech that included Orr vowing to guard the mill.",
            "Orr",
            "to guard the mill",
        ),
        (
            "It met on Monday as more farmers have begun urging the board to drop the plan.",
            "more farmers",
            "the board to drop the plan",
        ),
        (
            "Holm sent ships on Sunday, with two captains praising the bay and vowing to remain.",
            "two captains",
            "to remain",
        ),
        (
            "“We go,” Roy said on Sunday, only for Orr to tweet that the plan was dead.",
            "Orr",
            "that the plan was dead",
        ),
        (
            "The club sent an email to supporters stating, “He has joined a long list of rebels.”",
            "The club",
            "“He has joined a long list of rebels.”",
        ),
        (
            "Lund argued Orr’s proposal to pay down the debt by printing money would fail.",
            "Lund",
            "Orr’s proposal to pay down the debt by printing money would fail",
        ),
        (
            "Ann Roy, citing “the odd magic of Orr,” said the man could win.",
            "Ann Roy",
            "the man could win",
        ),
        (
            "Former officials who spoke with the Post said the mill was a shell of itself.",
            "Former officials",
            "the mill was a shell of itself",
        ),
        (
            "Observers in Holm and around the country say Orr deserves the post.",
            "Observers in Holm",
            "Orr deserves the post",
        ),
        (
            "Several people I have spoken with over the last couple of weeks said Orr had left.",
            "Several people",
            "Orr had left",
        ),
    ],
)
def test_the_nearest_who_can_say_it_does(sentence: str, speaker: str, words: str) -> None:
    assert (speaker, words) in said_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "It had a deadline that several party insiders said went unnoticed in two towns.",
            "went unnoticed in two towns",
        ),
        ("The mayor left a gap, which they say left a prize for thieves.", "left a prize"),
    ],
)
def test_what_they_say_a_thing_did_is_said(sentence: str, words: str) -> None:
    assert any(said.startswith(words) for _, said in said_in(sentence))


@pytest.mark.parametrize(
    ("sentence", "speaker", "words"),
    [
        ("“We will see,” was all Ann Roy would say when asked.", "Ann Roy", "“We will see,”"),
        ("Ann Roy told the Holm Post that “nobody called me.”", "Ann Roy", "“nobody called me.”"),
        (
            "Ann Roy said in a long interview that aired Sunday that she was done.",
            "Ann Roy",
            "that she was done",
        ),
        ("He was hurt in what police described as a “big raid.”", "police", "“big raid.”"),
        (
            "“Rain is all we have,” the late Mayor Ann Roy used to say.",
            "Ann Roy",
            "“Rain is all we have,”",
        ),
        (
            "A baker who pleaded guilty to helping rob a club told jurors that it was easy.",
            "A baker",
            "that it was easy",
        ),
        (
            "The mill says that the leak was “soon shut,” a claim that the papers contradict.",
            "The mill",
            "that the leak was “soon shut,”",
        ),
    ],
)
def test_who_says_it_in_a_way_of_his_own(sentence: str, speaker: str, words: str) -> None:
    assert (speaker, words) in said_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "“You signed it,” said Ann Roy.\n\n“I did,” said the director, Gordon Pike.\n\n“Then "
        "sign less,” she said.",
        "“Do we say so?” the clerk, Ann Roy, wrote to the director, Gordon Pike. He wrote back: "
        "“Never.” “Then sign less,” she said.",
    ],
)
def test_she_is_not_the_man_whose_office_stands_before_his_name(sentence: str) -> None:
    assert ("Ann Roy", "“Then sign less,”") in said_in(sentence)


def test_whoever_was_asked_in_a_sentence_behind_a_quote_is_next() -> None:
    text = (
        "“I left,” said Tom Lee.\n\nBob Orr was no kinder. Ann Roy warned that the mill was “bad "
        "in all ways.” Orr asked Lee whether he had read it.\n\n“I forget,” he said."
    )
    assert ("Tom Lee", "“I forget,”") in said_in(text)


def test_the_accused_and_not_the_police_deny_it() -> None:
    said = said_in("Police say Tom Lee and Bob Orr stole a boat. They deny theft, fraud and arson.")
    assert said[-1] == ("They", "theft, fraud and arson")


@pytest.mark.parametrize(
    ("sentence", "speaker", "words"),
    [
        ("The mayor, Ann Roy, plans to leave the old board.", "Ann Roy", "to leave the old board"),
        ("Jolly said he was late for the vote.", "Jolly", "he was late for the vote"),
        ("May said the deal was dead.", "May", "the deal was dead"),
        ("Bread advocates also said the mill was lost.", "Bread advocates", "the mill was lost"),
        ("Outside experts also say the plan is weak.", "Outside experts", "the plan is weak"),
        (
            "On the other side, Orr and Lund have said cutting the tax must be the aim.",
            "Orr and Lund",
            "cutting the tax must be the aim",
        ),
    ],
)
def test_a_word_that_looks_like_another_part_can_speak(
    sentence: str, speaker: str, words: str
) -> None:
    assert (speaker, words) in said_in(sentence)


def test_having_said_so_is_nobody() -> None:
    assert all(speaker != "Having" for speaker, _ in said_in("Having said that he left, Roy came."))


def test_what_the_jury_heard_that_he_did_to_say_it_is_his() -> None:
    said = said_in("The jury heard Orr had texted his wife to say: “It is done.”")
    assert ("Orr", "“It is done.”") in said
    said = said_in("The court heard that Orr fled the town, saying he was ill.")
    assert ("Orr", "he was ill") in said
