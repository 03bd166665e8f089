"""Posts that an article shows whole belong to whoever signed them."""

import pytest

from tests.analysis.stories import in_words, quotes_of

STORY = "Ann Roy left the talks on Monday.\n\n{}\n\nNobody followed her."
POST = "We will not sign. The offer is a joke."
CASES = {
    "in one paragraph": (f"{POST} — Ann Roy (@annroy) May 12, 2031", POST),
    "the signature below": (f"{POST}\n\n— Ann Roy (@annroy) May 12, 2031", POST),
    "a link behind the words": (
        f"{POST} pic.example.com/x1 — Ann Roy (@annroy) 12 May 2031 .",
        POST,
    ),
    "no day": (f"{POST} https://t.example/x1\n\n– Ann Roy (@annroy)", POST),
    "quotation marks inside": (
        f"“A joke”, he says. {POST} -- Ann Roy (@annroy)",
        f"“A joke”, he says. {POST}",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_post_is_quoted_as_its_author_wrote_it(case: str) -> None:
    shown, words = CASES[case]
    text = STORY.format(shown)
    (quote,) = quotes_of(text)
    assert in_words(text, quote)[:2] == ("direct", words)
    assert in_words(text, quote)[3] == "Ann Roy" and quote.act == "wrote"


def test_posts_under_one_another_have_each_its_author() -> None:
    text = STORY.format("We stay. — Ann Roy (@annroy)\n\nThey leave. — Tom Lee (@tomlee)")
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [(words, name) for _, words, _, name in found] == [
        ("We stay.", "Ann Roy"), ("They leave.", "Tom Lee"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "The union — Ann Roy (@annroy) leads it — left the talks. It is over.",
        "The union left.\n\nAnn Roy (@annroy) leads it.",
        "— Ann Roy (@annroy) May 12, 2031",
    ],
)
def test_a_handle_by_itself_signs_nothing(text: str) -> None:
    assert not quotes_of(text)
