"""What a search finds, in which order, and where it is lit up."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.index import BadQuery, Index, search

FERRY = """Ferry sails again

The ferry to Aldmere sailed on Monday, said the harbour master, Ines Kolb.

“We waited for a part from Oslo,” said Ms Kolb. “The price of fuel is another matter.”
"""
FUEL = """Fuel prices rise for the third week

Fuel prices rose in Aldmere, where Mayor Tom Reed blamed the refinery.

“Fuel is bread,” said Mr Reed. The refinery did not answer.
"""
CAFE = """Café closes

The café on the quay closed after a winter without ferry passengers.
"""


@pytest.fixture
def library(marked, somebody):
    kolb = somebody("Ines Kolb", role="harbour master", also=["Ms Kolb"])
    reed = somebody("Tom Reed", role="Mayor", also=["Mr Reed"])
    aldmere = somebody("Aldmere", "place")
    oslo = somebody("Oslo", "place")
    marked.add(
        "ferry.txt", FERRY, "2024-06-04", [kolb, aldmere, oslo],
        [("“We waited for a part from Oslo,”", "Ines Kolb"),
         ("“The price of fuel is another matter.”", "Ines Kolb")],
    )  # fmt: skip
    marked.add("fuel.txt", FUEL, "2024-07-01", [reed, aldmere], [("“Fuel is bread,”", "Tom Reed")])
    marked.add("old/cafe.txt", CAFE, None)
    return marked


@pytest.mark.parametrize(
    ("typed", "files"),
    [
        ("ferry", ["ferry.txt", "cafe.txt"]),
        ("fuel", ["fuel.txt", "ferry.txt"]),
        ("FERRY aldmere", ["ferry.txt"]),
        ('"fuel prices"', ["fuel.txt"]),
        ('"prices fuel"', []),
        ("cafe", ["cafe.txt"]),
        ("refin*", ["fuel.txt"]),
        ("refin", []),
        ("ferry -fuel", ["cafe.txt"]),
        ("actor:Kolb", ["ferry.txt"]),
        ("actor:aldmere", ["fuel.txt", "ferry.txt"]),
        ("actor:Aldmere kind:person", []),
        ("actor:Aldmere kind:place", ["fuel.txt", "ferry.txt"]),
        ('actor:"Kolb Ines" fuel', ["ferry.txt"]),
        ("actor:Aldmere actor:Oslo", ["ferry.txt"]),
        ("kind:person", ["fuel.txt", "ferry.txt"]),
        ("said-by:Kolb", ["ferry.txt", "ferry.txt"]),
        ('said-by:"Ms Kolb"', ["ferry.txt", "ferry.txt"]),
        ("said-by:Kolb fuel", ["ferry.txt"]),
        ("said-by:Kolb winter", []),
        ("said-by:Aldmere", []),
        ("fuel kind:direct", ["fuel.txt", "ferry.txt"]),
        ("kind:indirect", []),
        ("after:2024-06-05", ["fuel.txt"]),
        ("after:2024-06-04", ["fuel.txt", "ferry.txt"]),
        ("before:2024-06-04", []),
        ("fuel before:2024-07", ["ferry.txt"]),
        ('actor:"a* OR b"', []),
        ("NEAR AND OR", []),
        ("x'); --", []),
    ],
)
def test_a_search_finds_what_was_asked_for_the_best_first(
    library, typed: str, files: list[str]
) -> None:
    results = search(library.index, typed)
    assert [hit.path.name for hit in results.hits] == files
    assert (results.total, results.searched) == (len(files), 3)


def test_words_inside_what_the_same_one_reports_are_found_once_unless_their_kind_is_asked_for(
    marked, somebody
) -> None:
    kolb = somebody("Ines Kolb")
    text = "Fuel\n\nInes Kolb said that the price was “another matter” altogether.\n"
    said = [("the price was “another matter” altogether", "Ines Kolb")]
    marked.add("fuel.txt", text, None, [kolb], [*said, ("“another matter”", "Ines Kolb")])
    for typed in ("said-by:Kolb", "said-by:Kolb matter"):
        results = search(marked.index, typed)
        assert [hit.at.of(text) for hit in results.hits] == [said[0][0]]
        assert results.total == 1
    (hit,) = search(marked.index, "said-by:Kolb kind:partial").hits
    assert hit.at.of(text) == "“another matter”"


@pytest.mark.parametrize(
    ("typed", "lit"),
    [
        ("fuel", ["Fuel", "Fuel", "Fuel"]),
        ('"fuel prices"', ["Fuel prices", "Fuel prices"]),
        ("actor:Reed", ["Tom Reed", "Mr Reed"]),
        ("refinery actor:Reed", ["Tom Reed", "refinery", "Mr Reed", "refinery"]),
        ("said-by:Reed", ["“Fuel is bread,”"]),
        ("after:2024-07", []),
    ],
)
def test_the_places_found_are_lit_up(library, typed: str, lit: list[str]) -> None:
    hit = search(library.index, typed).hits[0]
    assert hit.path.name == "fuel.txt"
    assert [span.of(FUEL) for span in hit.spans] == lit
    assert all(span.of(hit.excerpt.text) in lit for span in hit.excerpt.lit)
    assert bool(hit.excerpt.lit) == bool(lit)
    assert "\n" not in hit.excerpt.text


def test_the_excerpt_is_of_the_story_since_its_headline_is_shown_anyway(library) -> None:
    assert search(library.index, "fuel").hits[0].excerpt.text.startswith("Fuel prices rose in")
    (hit,) = search(library.index, "after:2024-07").hits
    assert hit.excerpt.text.startswith("Fuel prices rose in Aldmere")
    assert hit.at.start == 0
    (only_there,) = search(library.index, '"third week"').hits
    assert only_there.excerpt.text.startswith("Fuel prices rise for the third week")


def test_a_quote_found_has_its_speaker_and_its_words_lit_up(library) -> None:
    (hit,) = search(library.index, "said-by:Kolb FUEL").hits
    assert (hit.speaker, hit.certain) == ("Ines Kolb", True)
    assert hit.at.of(FERRY) == "“The price of fuel is another matter.”"
    assert [span.of(hit.excerpt.text) for span in hit.excerpt.lit] == ["fuel"]


def test_spans_are_right_behind_letters_of_every_width(marked) -> None:
    text = "Wind 風 and 🎏 kites\n\nÉté naïve 🎏🎏 then the harbour, the Harbour!\n"
    marked.add("kites.txt", text)
    (hit,) = search(marked.index, "harbour").hits
    assert [span.of(text) for span in hit.spans] == ["harbour", "Harbour"]


def test_hits_come_in_pages(marked) -> None:
    for number in range(7):
        marked.add(
            f"{number}.txt", f"Story {number}\n\nThe ferry sailed.\n", f"2024-06-0{number + 1}"
        )
    pages = [search(marked.index, "after:2024", limit=3, first=first) for first in (0, 3, 6)]
    names = [hit.path.stem for page in pages for hit in page.hits]
    assert names == ["6", "5", "4", "3", "2", "1", "0"]
    assert {page.total for page in pages} == {7}


def test_only_the_places_of_the_library_are_searched(library, tmp_path: Path) -> None:
    file = tmp_path / "cache" / "index.db"
    for index, names in (
        (Index(library.place, file=file), ["ferry.txt"]),
        (Index(library.place / "old", file=file), ["cafe.txt"]),
        (Index(library.place / "ferry.txt", file=file), ["ferry.txt"]),
        (Index(library.place / "ol", file=file), []),
    ):
        assert [hit.path.name for hit in search(index, "ferry").hits] == names
        index.close()


def test_an_empty_index_finds_nothing_and_says_in_how_many_it_looked(marked) -> None:
    results = search(marked.index, "ferry")
    assert (results.hits, results.total, results.searched) == ((), 0, 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.text(st.sampled_from("ferry said-by:kindOR()*^+{}[]\"'“”:;-,.\\ \0\ud800é風%_"), max_size=30)
)
def test_whatever_is_typed_is_answered_or_refused_in_a_sentence(library, typed: str) -> None:
    try:
        results = search(library.index, typed)
    except BadQuery as refused:
        assert str(refused).endswith(".")
    else:
        assert len(results.hits) == results.total
    assert library.index.notice == ""
    assert library.index.size() == 3
