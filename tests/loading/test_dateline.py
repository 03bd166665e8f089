""" "PORT ELIAS, June 3 (Reuters) -" and what only looks like it."""

import pytest

from reader.article import Span
from reader.loading import article_from_text
from reader.loading.dateline import find_dateline, find_town
from tests.timing import seconds


@pytest.mark.parametrize(
    ("text", "words", "agency", "day"),
    [
        ("CARACAS (AFP) — The minister", "CARACAS (AFP)", "AFP", ""),
        (
            "WASHINGTON, June 26 (Reuters) - The",
            "WASHINGTON, June 26 (Reuters)",
            "Reuters",
            "June 26",
        ),
        ("MOSCOW — The", "MOSCOW", "", ""),
        ("LIMA and PORT ELIAS (AP) — The", "LIMA and PORT ELIAS (AP)", "AP", ""),
        (
            "ADEN, Yemen and MIREL, Mass., Oct. 6, 2031 /PRNewswire/ -- The",
            "ADEN, Yemen and MIREL, Mass., Oct. 6, 2031 /PRNewswire/",
            "PRNewswire",
            "Oct. 6, 2031",
        ),
        ("NAIROBI, Kenya (AP) _ The", "NAIROBI, Kenya (AP)", "AP", ""),
        ("Moscow (AFP) – The", "Moscow (AFP)", "AFP", ""),
        ("Moscow (AFP) –", "Moscow (AFP)", "AFP", ""),
        ("DAR ES SALAAM, Tanzania (AP)_ The", "DAR ES SALAAM, Tanzania (AP)", "AP", ""),
        ("LONDON, 26 June 2019 – The", "LONDON, 26 June 2019", "", "26 June 2019"),
        ("Cairo - 21 July 2022: The", "Cairo - 21 July 2022", "", "21 July 2022"),
        ("LAGOS — July 21, 2022: The", "LAGOS — July 21, 2022", "", "July 21, 2022"),
        ("MOSCOW, March 18. /TASS/. No", "MOSCOW, March 18. /TASS/.", "TASS", "March 18"),
        ("Lagos, 12 May — The", "Lagos, 12 May", "", "12 May"),
        ("Pretoria — The", "Pretoria", "", ""),
        ("Harare - A minister", "Harare", "", ""),
        ("Accra, Dec. 15, GNA – Mr Roy", "Accra, Dec. 15, GNA", "GNA", "Dec. 15"),
        ("Holm (V/R), Aug. 9, GNA – Mr Roy", "Holm (V/R), Aug. 9, GNA", "GNA", "Aug. 9"),
        ("SÃO PAULO, Brazil (Reuters) — The", "SÃO PAULO, Brazil (Reuters)", "Reuters", ""),
        ("SELMA, N.C.—Ada Cole", "SELMA, N.C.", "", ""),
        ("Havana (CNN) The", "Havana (CNN)", "CNN", ""),
        ("LOS ANGELES --  ''The", "LOS ANGELES", "", ""),
        ("ATLANTA _", "ATLANTA", "", ""),
        ("Taipei, Taiwan — The", "Taipei, Taiwan", "", ""),
        ("June 26 (Reuters) - The", "June 26 (Reuters)", "Reuters", "June 26"),
        ("26 June 2031 (Reuters) - The", "26 June 2031 (Reuters)", "Reuters", "26 June 2031"),
        ("(Reuters) - The", "(Reuters)", "Reuters", ""),
        ("NEW YORK (AP) - The", "NEW YORK (AP)", "AP", ""),
        ("NEW DELHI, June 3 (Reuters) - The", "NEW DELHI, June 3 (Reuters)", "Reuters", "June 3"),
        ("NEW ORLEANS — The", "NEW ORLEANS", "", ""),
        ("UNITED NATIONS (AP) - The", "UNITED NATIONS (AP)", "AP", ""),
        ("LIMA/QUITO (Reuters) – The", "LIMA/QUITO (Reuters)", "Reuters", ""),
        ("(CNN) The", "(CNN)", "CNN", ""),
        ("(ZQX) The", "(ZQX)", "ZQX", ""),
        ("PORT ELIAS • The", "PORT ELIAS", "", ""),
        ("ADEN, MARCH 3 (GW) -- THE FERRY SAILED", "ADEN, MARCH 3 (GW)", "GW", "MARCH 3"),
        ("SAN JOSE--(BUSINESS WIRE)--The", "SAN JOSE--(BUSINESS WIRE)", "BUSINESS WIRE", ""),
        (
            "ADEN, Yemen, March 3, 2031 /PRNewswire/ -- The",
            "ADEN, Yemen, March 3, 2031 /PRNewswire/",
            "PRNewswire",
            "March 3, 2031",
        ),
        ("ADEN, Yemen, Monday, March 3 — The", "ADEN, Yemen, Monday, March 3", "", "March 3"),
        ("ADEN, March 3 (Gulf Wire) -- The", "ADEN, March 3 (Gulf Wire)", "Gulf Wire", "March 3"),
        (
            "ADEN, 3rd March, 2031 (GW) -- The",
            "ADEN, 3rd March, 2031 (GW)",
            "GW",
            "3rd March, 2031",
        ),
        ("Aden, March 3 (Gulf Wire) - The", "Aden, March 3 (Gulf Wire)", "Gulf Wire", "March 3"),
    ],
)
def test_a_dateline_is_read(text: str, words: str, agency: str, day: str) -> None:
    found = find_dateline(text, Span(0, len(text)))
    assert found and (found.words, found.agency, found.day) == (words, agency, day)
    assert found.span.of(text).strip().startswith(words)


@pytest.mark.parametrize(
    ("text", "names", "words"),
    [
        ("By Ada Cole PORT ELIAS (AP) - The", "Ada Cole", "PORT ELIAS (AP)"),
        ("By Ada Cole and Tom Reed LIMA, May 12 (Reuters) - The", "Ada Cole and Tom Reed",
         "LIMA, May 12 (Reuters)"),
        ("By Ada Cole (Reuters) – The", "Ada Cole", "(Reuters)"),
    ],
)  # fmt: skip
def test_a_byline_may_stand_before_a_dateline(text: str, names: str, words: str) -> None:
    found = find_dateline(text, Span(0, len(text)))
    assert found and (found.byline, found.words) == (names, words)
    assert found.span.of(text) == text[: -len("The")]
    assert article_from_text(f"Ferry sails\n\n{text} ferry sailed.").byline == names


@pytest.mark.parametrize(
    "text",
    [
        "By Monday BP (the firm) — gone",
        "NATO — the alliance — agreed",
        "Bridge - 21 Boats 2022: The",
        "Cole (R) – who won",
        "Mr. Smith (AFP) – said",
        "Dr. Cole (AP) — said",
        "African Miners Congress (AMC) — the party",
        "The ferry (built in 1984) — sailed",
        "WARNING — do not sail",
        "COLE--Ada, 98, of Port Elias",
        "THE FERRY — A STORY IN CAPITALS FROM FIRST TO LAST",
        "Ada Cole, 34 — the baker",
        "A — b",
        "(AP) said in a report",
        "UNITED — the club",
        "",
    ],
)
def test_what_looks_like_one_is_none(text: str) -> None:
    assert find_dateline(text, Span(0, len(text))) is None


@pytest.mark.parametrize("unit", ["A", "A ", "AB, ", "Ab ", "A.", "(", "De de ", "É"])
def test_hostile_paragraphs_are_quick(unit: str) -> None:
    text = unit * 50_000
    whole = Span(0, len(text))
    assert seconds(lambda: (find_dateline(text, whole), find_town(text, whole))) < 1


STORY = "the minister said on Monday that the bridge would be opened to traffic within the year."


@pytest.mark.parametrize(
    "town", ["NEW DELHI", "ISLAMABAD, Pakistan", "PORT-AU-PRINCE", "New Delhi", "KARACHI/ LAHORE"]
)
def test_a_story_may_begin_with_a_town_and_a_colon(town: str) -> None:
    text = f"{town}: At last {STORY}"
    found = find_town(text, Span(0, len(text)))
    assert found and found.span.of(text) == f"{town}: " and found.words == town


@pytest.mark.parametrize("day", ["May 12, 2031", "12 May 2031", "May 12"])
def test_the_day_of_a_dateline_may_end_in_a_colon(day: str) -> None:
    text = f"Port Elias, {day}: At last {STORY}"
    found = find_dateline(text, Span(0, len(text)))
    assert found and (found.words, found.day) == (f"Port Elias, {day}", day)
    assert find_dateline("Port Elias, May 12: A ferry sails", Span(0, 33)) is None


@pytest.mark.parametrize(
    "text",
    [
        f"WARNING: At last {STORY}",
        f"COLE: At last {STORY}\n\nREED: No, {STORY}",
        "NEW DELHI: At last.",
        f"Port Elias: At last {STORY}",
        f"NEW DELHI: at last {STORY}",
    ],
)
def test_what_looks_like_a_town_is_none(text: str) -> None:
    assert find_town(text, Span(0, text.find("\n\n") if "\n" in text else len(text))) is None
