"""Where the publication date comes from, and what comes first."""

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from reader.article import Article
from reader.loading import load_article
from reader.loading.days import stated_day
from reader.loading.typed_day import typed_day

DAY, CHANGED = date(2031, 5, 12), datetime(2031, 6, 20, 12).timestamp()
PLAIN = "Ferry sails\n\nThe ferry sailed on 1 March 2029, not on Tuesday."


def load(tmp_path: Path, text: str, name: str = "ferry.txt", day: date | None = None) -> Article:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    os.utime(path, (CHANGED, CHANGED))
    return load_article(path, published=day)


# Each row knows everything that the rows below it know, and is believed before them.
ORDER = [
    ("set by you", "---\npublished: 2031-05-12\n---\n", "12 May 2031\n\n", "PORT ELIAS, May 12 -"),
    ("front matter", "---\npublished: 2031-05-12\nurl: /\n---\n", "13 May 2031\n\n", ""),
    ("date line", "", "12 May 2031\n\n", "PORT ELIAS, May 13 -"),
    ("dateline", "", "", "PORT ELIAS, May 12, 2031 -"),
]


@pytest.mark.parametrize(("source", "above", "line", "dateline"), ORDER, ids=[o[0] for o in ORDER])
def test_the_sources_are_believed_in_their_order(
    tmp_path: Path, source: str, above: str, line: str, dateline: str
) -> None:
    text = f"{above}Ferry sails\n\n{line}{dateline} The ferry sailed.\n"
    by_hand = DAY if source == "set by you" else None
    article = load(tmp_path, text, "2031-05-14-ferry.md", by_hand)
    assert article.published and article.published.day == DAY
    assert (article.published.source, article.published.certain) == (source, True)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2031-05-12-ferry.txt", DAY),
        ("2031_05_12 ferry.txt", DAY),
        ("herald-20310512.txt", DAY),
        ("ferry-12-may-2031.txt", DAY),
        ("ferry-2031.txt", None),
        ("20319999.txt", None),
        ("05-06-2031.txt", None),
        ("12345678901.txt", None),
    ],
)
def test_a_file_name_may_hold_the_day(tmp_path: Path, name: str, day: date | None) -> None:
    published = load(tmp_path, PLAIN, name).published
    assert (published.day if published else None) == day
    assert published is None or published.source == "file name"


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://herald.example/2031/05/12/ferry", DAY),
        ("https://herald.example/2031/may/12/ferry", DAY),
        ("https://herald.example/ferry-2031-05-12", DAY),
        ("https://herald.example/20310512/ferry", DAY),
        ("https://herald.example/2031/05/ferry", None),
        ("https://herald.example/2031/foo/12/ferry", None),
        ("https://herald.example/ferry-48120531", None),
    ],
)
def test_an_address_may_hold_the_day(tmp_path: Path, url: str, day: date | None) -> None:
    published = load(tmp_path, f"{url}\n{PLAIN}").published
    assert (published.day if published else None) == day
    assert published is None or published.source == "address"


@pytest.mark.parametrize(
    ("dateline", "name", "day", "origin"),
    [
        ("May 12", "ferry.txt", DAY, "the file's own date"),
        ("July 12", "ferry.txt", date(2030, 7, 12), "the file's own date"),
        ("12 May", "ferry-2027.txt", date(2027, 5, 12), "the file name"),
    ],
)
def test_a_dateline_without_a_year_is_a_guess_and_says_so(
    tmp_path: Path, dateline: str, name: str, day: date, origin: str
) -> None:
    published = load(
        tmp_path, f"Ferry sails\n\nPORT ELIAS, {dateline} - It sailed.", name
    ).published
    assert published and (published.day, published.certain) == (day, False)
    assert published.source == f"dateline, year assumed from {origin}"


def test_the_first_date_of_a_text_and_the_file_s_own_are_no_source(tmp_path: Path) -> None:
    article = load(tmp_path, PLAIN)
    assert article.published is None
    assert article.notices == (
        "no publication date; the file is of 20 June 2031, so it was out by then",
    )


def test_a_leap_day_that_the_assumed_year_lacks_is_no_day(tmp_path: Path) -> None:
    assert load(tmp_path, "Ferry\n\nPORT ELIAS, Feb 29 - It sailed.").published is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2031-05-12", DAY),
        ("2031-05-12T23:59:59-11:00", DAY),
        ("20310512T101500Z", DAY),
        ("2031/5/12", DAY),
        ("Mon, 12 May 2031 10:15:00 +0200", DAY),
        ("May 12th, 2031", DAY),
        ("12 May 2031", DAY),
        ("12. May 2031", DAY),
        ("Monday 12 May 2031 at noon", DAY),
        ("25/12/2031", date(2031, 12, 25)),
        ("06/07/2031", None),
        ("2031", None),
        ("May 2031", None),
        ("May 12", None),
        ("Tuesday", None),
        ("10:15", None),
        ("", None),
        ("soon", None),
        ("2031-02-30", None),
        ("0000-00-00", None),
        ("9" * 90, None),
    ],
)
def test_only_a_whole_day_is_a_day(words: str, day: date | None) -> None:
    assert stated_day(words) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("26 June 2019", date(2019, 6, 26)),
        ("june 26 2019", date(2019, 6, 26)),
        ("2019-06-26", date(2019, 6, 26)),
        ("20190626", date(2019, 6, 26)),
        ("today", DAY),
        ("Yesterday", date(2031, 5, 11)),
        ("3 days ago", date(2031, 5, 9)),
        ("two weeks ago", None),
        ("friday", date(2031, 5, 9)),
        ("monday", DAY),
        ("06/07/2019", None),
        ("June", None),
        ("", None),
        ("9999 weeks ago", date(1839, 9, 23)),
        ("nonsense", None),
    ],
)
def test_what_a_person_types_is_a_day_or_a_sentence(typed: str, day: date | None) -> None:
    if day:
        assert typed_day(typed, DAY) == day
    else:
        with pytest.raises(ValueError, match="write it as"):
            typed_day(typed, DAY)
