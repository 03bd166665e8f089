"""What is exported can be read again, and says what was found."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date

import pytest
import yaml

from reader.analysis.findings import Actor, Analysis, KeyDate, Quote, Speaker
from reader.article import Article, Published, Span
from reader.export import (
    citation,
    csv_table,
    json_line,
    markdown_notes,
    quote_citation,
    text_page,
)  # fmt: skip
from reader.export.colours import ANSI
from reader.export.rows import cells, clipped, rows_of

TEXT = """Ferry talks resume

“We are close,” said Angela Moreau, who leads the crew.

She denied that the boat was sold. “Nobody asked.” It sails on Friday or soon."""


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


MOREAU = Actor(
    "Angela Moreau", "person", "leader of the crew", (span("Angela Moreau"), span("She")),
    role_span=span("leads the crew"), evidence=("“said” behind the name",), weight=2.5,
)  # fmt: skip
QUOTES = (
    Quote(span("“We are close,”"), "direct",
          Speaker(span("Angela Moreau"), MOREAU, "Angela Moreau"), span("said"), act="said"),
    Quote(span("that the boat was sold"), "indirect",
          Speaker(span("She"), None, "Moreau", certain=False), span("denied"), act="denied"),
    Quote(span("“Nobody asked.”"), "direct", None, None),
)  # fmt: skip
DATES = (
    KeyDate(span("Friday"), "date", "2026-05-15", date(2026, 5, 15), date(2026, 5, 15),
            happening=span("It sails on Friday")),
    KeyDate(span("soon"), "date", "FUTURE_REF", None, None, weight=0.3, unreckoned="vague"),
)  # fmt: skip
ARTICLE = Article(
    TEXT, "Ferry talks resume", tuple(span(line) for line in TEXT.split("\n\n")),
    Published(date(2026, 5, 12), "front matter"), byline="Ada Cole", source="The Herald",
    url="https://herald.example/ferry", headline=span("Ferry talks resume"),
    notices=("read as cp1252",),
)  # fmt: skip
ANALYSIS = Analysis(ARTICLE, (MOREAU,), QUOTES, DATES)
EMPTY = Analysis(Article("", ""), (), (), ())


def test_a_quote_is_cited_with_its_speaker_and_its_article() -> None:
    where = "“Ferry talks resume”, The Herald, 12 May 2026"
    cited = [quote_citation(quote, ARTICLE) for quote in QUOTES]
    assert cited == [
        f"“We are close,” — Angela Moreau, in {where}",
        f"that the boat was sold (reported) — Moreau?, in {where}",
        f"“Nobody asked.” — unattributed, in {where}",
    ]
    assert citation(ARTICLE) == f"Ada Cole, {where}. https://herald.example/ferry"


def test_a_citation_never_makes_up_what_it_does_not_know() -> None:
    bare = replace(ARTICLE, source=None, byline=None, url=None, published=None)
    assert citation(bare) == "“Ferry talks resume”, undated"
    guessed = replace(bare, published=Published(date(2026, 5, 12), "guessed", certain=False))
    assert citation(guessed) == "“Ferry talks resume”, about 12 May 2026"


def test_marks_inside_a_cited_title_and_an_open_quote_are_set_right() -> None:
    marked = replace(ARTICLE, title="Crew: “We are close”.", source=None, byline=None, url=None)
    assert citation(marked) == "“Crew: ‘We are close’”, 12 May 2026"
    open_quote = replace(QUOTES[0], span=span("“We are close"))
    assert quote_citation(open_quote, ARTICLE).startswith("“We are close” — ")


def test_json_holds_everything_found() -> None:
    line = json_line(ANALYSIS)
    assert "\n" not in line
    found = json.loads(line)
    assert found["schema"] == "newsreader/1"
    assert found["text"] == TEXT
    assert found["article"]["published"] == {
        "day": "2026-05-12", "source": "front matter", "certain": True,
    }  # fmt: skip
    assert found["actors"][0]["role"] == "leader of the crew"
    assert [q["speaker"] and q["speaker"]["actor"] for q in found["quotes"]] == [0, None, None]
    assert [q["act"] for q in found["quotes"]] == ["said", "denied", ""]
    assert found["quotes"][1]["speaker"]["certain"] is False
    assert found["dates"][0] == {
        "span": [*vars_of(span("Friday"))], "text": "Friday", "kind": "date",
        "value": "2026-05-15", "first": "2026-05-15", "last": "2026-05-15", "certain": True,
        "happening": [*vars_of(span("It sails on Friday"))], "weight": 0.0, "unreckoned": "",
            "subject": None, "clipped": False,
    }  # fmt: skip
    for one in found["quotes"] + found["dates"]:
        assert TEXT[slice(*one["span"])] == one["text"]
    json.loads(json_line(EMPTY))


def vars_of(found: Span) -> tuple[int, int]:
    return found.start, found.end


@pytest.mark.parametrize("kind", [Actor, Quote, Speaker, KeyDate, Article])
def test_json_leaves_no_field_of_a_finding_out(kind: type) -> None:
    found = json.loads(json_line(ANALYSIS))
    shown = {
        Actor: found["actors"][0], Quote: found["quotes"][0], KeyDate: found["dates"][0],
        Speaker: found["quotes"][0]["speaker"],
        Article: found["article"] | {"text": 0, "paragraphs": 0},
    }[kind]  # fmt: skip
    assert set(kind.__dataclass_fields__) <= set(shown)


@pytest.mark.parametrize(
    ("what", "row"),
    [
        ("actors", ["Angela Moreau", "person", "leader of the crew", "2", "41"]),
        ("quotes", ["Angela Moreau", "Angela Moreau", "said", "direct", "“We are close,”"]),
        ("dates", ["2026-05-15", "2026-05-15", "Friday", "date", "2026-05-15", "yes"]),
    ],
)
def test_a_table_has_a_row_a_finding(what: str, row: list[str]) -> None:
    text = "".join(csv_table([ANALYSIS, ANALYSIS], what))
    assert text.startswith("\ufeffarticle,")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert rows[1][:4] == ["Ferry talks resume", "The Herald", "2026-05-12", ""]
    assert rows[1][4 : 4 + len(row)] == row
    assert len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_is_a_formula(name: str) -> None:
    analysis = replace(ANALYSIS, actors=(replace(MOREAU, name=name),))
    rows = list(csv.reader("".join(csv_table([analysis], "actors")).splitlines()))
    assert rows[1][4] == f"'{name}"


def test_a_note_holds_quotes_actors_and_timeline() -> None:
    note = markdown_notes(ANALYSIS)
    facts = yaml.safe_load(note.split("---\n")[1])
    assert facts["title"] == "Ferry talks resume" and facts["published"] == "2026-05-12"
    assert "> “We are close,” — Angela Moreau\n" in note
    assert "> that the boat was sold — Moreau? (denied, reported)" in note
    assert "- **Angela Moreau**, leader of the crew (person, 2)" in note
    assert "- **15 May 2026**: It sails on Friday" in note
    assert "- *soon*: vague" in note
    assert markdown_notes(EMPTY).startswith("---\n")


def test_news_is_no_markup_in_a_note() -> None:
    hostile = replace(ARTICLE, title='a: "b" [x](javascript:1) *c* <img> # `d`')
    note = markdown_notes(replace(ANALYSIS, article=hostile))
    assert yaml.safe_load(note.split("---\n")[1])["title"] == hostile.title
    assert r"\[x\](javascript:1) \*c\* \<img\> \# \`d\`" in note


def test_the_page_reads_from_the_article_to_the_dates() -> None:
    page = text_page(ANALYSIS, 80)
    assert page.startswith(
        "Ferry talks resume\nThe Herald · by Ada Cole · 12 May 2026 (front matter)\n"
        "note: read as cp1252\n\n“We are close,” said"
    )
    assert page.index("ACTORS 1") < page.index("QUOTES 3") < page.index("DATES 2")
    assert "● Angela Moreau   2  person, leader of the crew" in page
    assert re.search(r"Moreau\? +denied: that the boat was sold", page)
    assert re.search(r"unattributed +“Nobody asked.”", page)
    rule, friday = page.index("── published 12 May 2026"), page.index("15 May 2026  It sails")
    assert rule < friday < page.index("soon · vague")
    assert "\x1b" not in page


def test_a_guessed_day_and_an_unknown_one_say_so() -> None:
    guessed = replace(ARTICLE, published=Published(date(2026, 5, 12), "guessed", certain=False))
    assert "≈ 12 May 2026 (guessed)" in text_page(replace(ANALYSIS, article=guessed))
    unknown = text_page(replace(ANALYSIS, article=replace(ARTICLE, published=None)))
    assert "publication date unknown" in unknown and "── published" not in unknown


def test_an_article_in_which_nothing_was_found_says_so() -> None:
    page = text_page(EMPTY)
    assert "nobody is named" in page and "nothing is quoted" in page and "no date" in page


def test_colours_change_nothing_but_colours() -> None:
    coloured = text_page(ANALYSIS, 80, ANSI)
    assert "\x1b[36m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text_page(ANALYSIS, 80)


@pytest.mark.parametrize("width", [1, 20, 40, 59, 60, 80, 200])
@pytest.mark.parametrize("word", ["wörter ", "記者会見で述べた", "x" * 300, "“a” ", "👩\u200d🚀 "])
def test_no_line_is_wider_than_the_terminal(width: int, word: str) -> None:
    text = word * 60
    where = Span(0, len(text.rstrip()))
    actor = Actor(word.strip() or "x", "person", text, (where,))
    analysis = Analysis(
        Article(text, text[:150], (where,)), (actor,),
        (Quote(where, "direct", Speaker(None, actor, actor.name), None, act="asked"),),
        (KeyDate(where, "date", "XXXX", None, None, weight=0.3, unreckoned="vague"),),
    )  # fmt: skip
    for line in text_page(analysis, width).splitlines():
        assert cells(line) <= max(20, width), line


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 20, ["one  two"]),
        ("incomprehensible", 5, ["incom", "prehe", "nsibl", "e"]),
        ("a incomprehensible b", 8, ["a", "incompre", "hensible", "b"]),
        ("日本語です", 4, ["日本", "語で", "す"]),
        ("", 5, []),
        ("   ", 5, []),
    ],
)
def test_rows_break_at_words(text: str, width: int, rows: list[str]) -> None:
    assert [row.of(text) for row in rows_of(text, Span(0, len(text)), width)] == rows


def test_what_is_cut_shows_that_it_is() -> None:
    assert clipped("Angela Moreau", 8) == "Angela…"
    assert clipped("Angela", 6) == "Angela"
    assert cells(clipped("日本語です", 5)) <= 5


def test_words_quoted_inside_what_is_reported_stand_once_in_the_note() -> None:
    inside = replace(QUOTES[1], span=span("sold"), kind="partial")
    note = markdown_notes(replace(ANALYSIS, quotes=(*QUOTES[:2], inside, QUOTES[2])))
    assert note.count("\n> ") == 3
