"""What can be typed, and what is said about what cannot."""

from datetime import date

import pytest

from reader.index import BadQuery
from reader.index.query import Query, Term
from reader.index.typed_query import FIELDS, read_query


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("fuel", Query((Term("fuel"),))),
        ("fuel price", Query((Term("fuel"), Term("price")))),
        ('"fuel price"', Query((Term("fuel price"),))),
        ("“fuel price” cap", Query((Term("fuel price"), Term("cap")))),
        ("subsid*", Query((Term("subsid", beginning=True),))),
        ('"fuel pri"*', Query((Term("fuel pri", beginning=True),))),
        ("fuel -diesel", Query((Term("fuel"),), without=(Term("diesel"),))),
        ("actor:Moreau", Query(actors=("Moreau",))),
        ('actor:"Angela Moreau" fuel', Query((Term("fuel"),), actors=("Angela Moreau",))),
        ("Said-By:Moreau", Query(speakers=("Moreau",))),
        ("said_by:Moreau", Query(speakers=("Moreau",))),
        ("kind:Person kind:direct", Query(actor_kinds=("person",), quote_kinds=("direct",))),
        (
            "after:2019-06 before:2019-06-26",
            Query(after=date(2019, 6, 1), before=date(2019, 6, 26)),
        ),
        ("after:2019", Query(after=date(2019, 1, 1))),
        ("re-elected — at 12:30", Query((Term("re-elected"), Term("at"), Term("12:30")))),
        ("U.S. O'Neill", Query((Term("U.S."), Term("O'Neill")))),
        ('say"so now"', Query((Term("say"), Term("so now")))),
    ],
)
def test_what_is_typed_is_understood(typed: str, query: Query) -> None:
    assert read_query(typed) == query


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "Type what to search for"),
        (" \t ", "Type what to search for"),
        ('fuel "price', "The quotation mark before “price” is not closed."),
        ("author:Moreau", "There is no “author:”"),
        ("https://example.org", "There is no “https:”"),
        ("actor:", "“actor:” wants a value, as in actor:Moreau"),
        ('said-by:""', "“said-by:” wants a value, as in said-by:Moreau"),
        ("actor:--", "“actor:” wants a value"),
        ("-actor:Moreau", "Only words can be left out, not “actor:”."),
        ("kind:animal", "“animal” is no kind; the kinds are person,"),
        ("after:soon", "“soon” is no day; write 2019-06-26, 2019-06 or 2019."),
        ("before:2019-02-30", "There is no day 2019-02-30 in the calendar."),
        ("after:2019-13", "There is no day 2019-13 in the calendar."),
        ("after:0000", "There is no day 0000 in the calendar."),
        ("after:2020 before:2019", "No day is after 2020-01-01 and before 2019-01-01."),
        ("-diesel", "Say what to find, not only what to leave out."),
        ("— …", "There is no word in “— …”."),
        ('"!?"', "There is no word in “!?”."),
    ],
)
def test_what_cannot_be_searched_for_says_why_in_a_sentence(typed: str, reason: str) -> None:
    with pytest.raises(BadQuery) as raised:
        read_query(typed)
    assert str(raised.value).startswith(reason)
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize("name", FIELDS)
def test_the_example_of_every_field_is_understood(name: str) -> None:
    for example in FIELDS[name][1].split(" or "):
        assert read_query(example) != Query()
