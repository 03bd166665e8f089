"""Who, how and what: whole rows of sentences as news of many kinds writes them."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

Row = tuple[str | None, str, str]


def rows(text: str) -> list[Row]:
    article = article_from_text(text)
    return [
        (q.speaker and q.speaker.name, q.act, q.span.of(article.text))
        for q in analyze(article).quotes
        if q.kind != "partial"
    ]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "Residents of three Welsh villages whose homes were lost when the dam burst have "
            "accused ministers of hiding behind lawyers.",
            ("Residents of three Welsh villages", "accused", "ministers of hiding behind lawyers"),
        ),
        (
            "Roy, whose lawyer told the court that it rained, left.",
            ("lawyer", "told", "that it rained"),
        ),
        (
            "A clerk who declined to be named described the mood as “good, but not that good”.",
            ("A clerk", "described", "the mood as “good, but not that good”"),
        ),
        (
            "Judge Ann Roy told Ben Lee, 61, that he had committed “a betrayal in slow motion”.",
            ("Ann Roy", "told", "that he had committed “a betrayal in slow motion”"),
        ),
        (
            "Confirming the raid, the county’s spokesman, Sgt Ben Lee, said men had been sent.",
            ("Ben Lee", "said", "men had been sent"),
        ),
    ],
)
def test_the_speaker_and_the_verb_are_those_of_the_main_clause(sentence: str, row: Row) -> None:
    assert rows(f"Dam burst\n\n{sentence}\n") == [row]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The mayor said season passes for next year, which went on sale in May, would be void.",
            "season passes for next year, which went on sale in May, would be void",
        ),
        (
            "Roy wants the court to declare that the bid, made in August and closed a week later, "
            "was void.",
            "the court to declare that the bid, made in August and closed a week later, was void",
        ),
        (
            "President Ann Roy, who returned in 2023 pledging to expel miners, left for Lyon.",
            "to expel miners",
        ),
    ],
)
def test_an_aside_between_commas_neither_ends_nor_prolongs_what_is_said(
    sentence: str, words: str
) -> None:
    assert [row[2] for row in rows(f"Dam burst\n\n{sentence}\n")] == [words]


def test_what_somebody_is_to_explain_is_not_said_by_who_wants_it() -> None:
    assert rows("Dam burst\n\nThe board gave Roy a week to explain how the cost rose.\n") == []


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "They met Thomas Lee, leader of the Reed Party, who wants the ferries to be kept.",
            "Thomas Lee",
            "the ferries to be kept",
        ),
        (
            "The court heard from Ann Roy, a fire investigator, who said that petrol was poured.",
            "Ann Roy",
            "that petrol was poured",
        ),
        (
            "Ann Roy came late. A clerk asked Roy whether she knew. “I have seen it,” she said.",
            "Ann Roy",
            "“I have seen it,”",
        ),
        (
            "Best actress went to Ann Roy. The Danish actress, 27, was ill. “I sleep,” she said.",
            "Ann Roy",
            "“I sleep,”",
        ),
        (
            "Chairman of selectors Thomas Lee, watching it all, nodded. “Ask me later,” he said.",
            "Thomas Lee",
            "“Ask me later,”",
        ),
        (
            "The archdeacon, the Ven Philippa Gaunt, is angry. “He is a good man,” she said.",
            "Philippa Gaunt",
            "“He is a good man,”",
        ),
        (
            "The ruling was hailed by campaigners as “a victory for common sense”.",
            "campaigners",
            "“a victory for common sense”",
        ),
        (
            "The bridge was hailed by Ann Roy as a “gem of the year”.",
            "Ann Roy",
            "“gem of the year”",
        ),
        (
            "Ann Roy sat down. “Did you see it?” asked the prosecutor. “No,” she replied.",
            "Ann Roy",
            "“No,”",
        ),
        (
            "At the table a man in a coat, who lives here, is thinking. “I am not angry,” he says.",
            "a man",
            "“I am not angry,”",
        ),
        (
            "“I will vote,” a young woman waiting by the empty shelter says.",
            "a young woman",
            "“I will vote,”",
        ),
        (
            "A baker said the men came at 9 p.m. “They were shooting, and we ran,” Roy said.",
            "Roy",
            "“They were shooting, and we ran,”",
        ),
        (
            "“I offered to talk,” Ann Roy said. Then, after another pause: “Nobody ever came.”",
            "Ann Roy",
            "“Nobody ever came.”",
        ),
    ],
)
def test_the_speaker_is_found_where_news_hides_it(text: str, speaker: str, words: str) -> None:
    article = article_from_text(f"Dam burst\n\n{text}\n")
    quote = analyze(article).quotes[-1]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.span.of(article.text)) == (speaker, words)


def test_who_is_quoted_in_a_headline_ends_at_its_verb_and_is_probable() -> None:
    text = "‘We were lied to’: flood families demand inquiry into dam failure\n\nIt rained.\n"
    (quote,) = analyze(article_from_text(text)).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.certain) == ("flood families", False)


def test_there_is_nobody() -> None:
    text = (
        "There are some very common words that make me wonder if our lives are that different,"
        " like “na ja” and “ja doch nicht wahr”."
    )
    assert [q.speaker for q in analyze(article_from_text(f"A day\n\n{text}")).quotes] == [None]


def test_words_as_she_does_something_are_not_said_by_that_verb() -> None:
    text = "Singer Ann Roy ‘over the moon’ as she reveals a name\n\nAnn Roy left for Lyon.\n"
    assert "announced" not in [quote.act for quote in analyze(article_from_text(text)).quotes]


def test_what_somebody_could_have_said_nobody_said() -> None:
    assert rows("Dam burst\n\nRoy could have said that the bridge was shut.\n") == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "Lee told the police that he had watched snooker at home, the court was told.",
            ["that he had watched snooker at home"],
        ),
        (
            "She signed, Ann Roy says, because she was tired of it.",
            ["She signed", "because she was tired of it"],
        ),
        (
            "A baker said the men came at 9 p.m. “They ran,” Lee said.",
            ["the men came at 9 p.m.", "“They ran,”"],
        ),
        (
            "A baker said the men came at 9 p.m. The town was quiet on Sunday.",
            ["the men came at 9 p.m."],
        ),
        ("The mayor, Ann Roy, says the boat costs money.", ["the boat costs money"]),
        (
            "Lee said the yard was sold to Orsett Inc. It has closed.",
            ["the yard was sold to Orsett Inc."],
        ),
    ],
)
def test_what_is_said_ends_where_it_ends(sentence: str, words: list[str]) -> None:
    assert [row[2] for row in rows(f"Dam burst\n\n{sentence}\n")] == words


def test_a_sentence_may_end_on_x() -> None:
    text = "Dam burst\n\nThe mayor wrote that it rained on X. A clerk said that it was dry.\n"
    assert rows(text) == [
        ("The mayor", "wrote", "that it rained on X"),
        ("A clerk", "said", "that it was dry"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Roy, who has pushed for the sale since taking office in January, left early.",
        "The Reed Group to recall 90,000 old kettles over burns.",
        "Reed Partners disclosed a 4.2% stake in the harbour last month.",
        "The professor points to clinics that are closed on Saturdays.",
    ],
)
def test_deeds_that_sound_like_words_are_no_rows(sentence: str) -> None:
    assert rows(f"Dam burst\n\n{sentence}\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We will not be robbed,” Roy told the Post from a place he declined to disclose.",
            [("Roy", "told", "“We will not be robbed,”")],
        ),
        (
            "GUWAHATI: At least 18 people died, officials said on Monday.",
            [("officials", "said", "At least 18 people died")],
        ),
        (
            "Ann Roy said that the vote was not easy, but that teachers had begged for help.",
            [
                (
                    "Ann Roy",
                    "said",
                    "that the vote was not easy, but that teachers had begged for help",
                )
            ],
        ),
        (
            "“I’ve got two kids,” one docker, who asked not to be named, told the Echo.",
            [("one docker", "told", "“I’ve got two kids,”")],
        ),
        (
            "The Reed Union called on all parties to show restraint.",
            [("Reed Union", "called on", "all parties to show restraint")],
        ),
        (
            "According to her sister, Ms Lee “never hurt a fly”.",
            [("her sister", "said", "Ms Lee “never hurt a fly”")],
        ),
        (
            "Ann Roy told the Post last year she “hated” the part.",
            [("Ann Roy", "told", "she “hated” the part")],
        ),
        (
            "A spokesman told reporters that Nice was “in no hurry,” the Reed agency reported.",
            [("A spokesman", "told", "that Nice was “in no hurry,”")],
        ),
        (
            "It was, Roy conceded, a mistake.",
            [("Roy", "admitted", "It was"), ("Roy", "admitted", "a mistake")],
        ),
        (
            "Ann Roy left after three families sued the firm, alleging that the boat was old.",
            [("three families", "claimed", "that the boat was old")],
        ),
        (
            "A resident of Marsh Lane, retired teacher Colin Webb, said that cars were too fast.",
            [("Colin Webb", "said", "that cars were too fast")],
        ),
        ("Ann Roy did not want to speak about the memo when reached at home.", []),
        (
            "“Nobody wants it,” the officer for the town of Holm, Ann Roy told a meeting.",
            [("Ann Roy", "told", "“Nobody wants it,”")],
        ),
        (
            "One Holm resident told the Sunday Post that the curfew had left people lost.",
            [("One Holm resident", "told", "that the curfew had left people lost")],
        ),
        (
            "“Yes, yes,” Ann Roy told reporters when asked if there was support.",
            [("Ann Roy", "told", "“Yes, yes,”")],
        ),
        ("Ann Roy stopped short of saying that the mill was old.", []),
        (
            "Senators Ann Roy (Nice) and Thomas Lee (Lyon) said that the mill was old.",
            [("Senators Ann Roy (Nice) and Thomas Lee", "said", "that the mill was old")],
        ),
        (
            "The number of bakers who said they trust most millers reached a peak in May.",
            [("The number of bakers", "said", "they trust most millers")],
        ),
        (
            "Ann Roy said they had never met outside the mill adding that few would come.",
            [
                ("Ann Roy", "said", "they had never met outside the mill"),
                ("Ann Roy", "added", "that few would come"),
            ],
        ),
        (
            "The news, which came just one day after Ann Roy admitted that it rained, was odd.",
            [("Ann Roy", "admitted", "that it rained")],
        ),
        (
            "Ann Roy claimed to have not received any note from the mayor.",
            [("Ann Roy", "claimed", "to have not received any note from the mayor")],
        ),
        (
            "Ann Roy believes stifling the hopes of the town’s bakers, Orr and Lee, will be key.",
            [
                (
                    "Ann Roy",
                    "believed",
                    "stifling the hopes of the town’s bakers, Orr and Lee, will be key",
                )
            ],
        ),
        ("Ann Roy, who wished to remain anonymous, left Nice.", []),
        ("As Ann Roy was countering the charges, the bakers left the house.", []),
        (
            "“It is tight,” Roy was quoted by the Post as saying.",
            [("Roy", "said", "“It is tight,”")],
        ),
        (
            "The mother of a boy fatally shot by a guard in Nice says she believes it rained.",
            [("The mother of a boy", "said", "she believes it rained")],
        ),
        (
            "“It is late,” Ann Roy said, describing the mill as “quite odd” in May.",
            [
                ("Ann Roy", "said", "“It is late,”"),
                ("Ann Roy", "described", "the mill as “quite odd” in May"),
            ],
        ),
        (
            "Millers from Nice and Lyon echoed her concerns and said prices had gone up.",
            [("Millers from Nice", "said", "prices had gone up")],
        ),
        (
            "A writer of the local daily Pont read a report, dated 3 May, warning that it fell.",
            [("a report", "warned", "that it fell")],
        ),
    ],
)
def test_rows_of_the_daily_news_say_what_it_says(text: str, expected: list[Row]) -> None:
    assert rows(f"Dam burst\n\n{text}\n") == expected
