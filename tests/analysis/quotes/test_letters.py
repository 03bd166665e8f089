"""Letters to the editor: whoever signs below has written what stands above."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

PAGE = """{}

These letters were sent to us this week.

I was in the mill on Monday and found no chair. The mayor says nobody sits there.

Ann Roy
Holm

The lamps

My lamp is out.

It was out in June as well.

Tom Lee, baker

I would rather not say.

Name and address supplied

Orla Kovel replies: It is dark.
"""


def written(head: str) -> list[tuple[str | None, str]]:
    article = article_from_text(PAGE.format(head))
    found = analyze(article).quotes
    return [(q.speaker and q.speaker.name, q.span.of(article.text)) for q in found
            if q.act == "wrote"]  # fmt: skip


@pytest.mark.parametrize(
    "head", ["Letters to the editor", "Letters: a mill without chairs", "Your letters"]
)
def test_a_letter_is_of_whoever_signs_it(head: str) -> None:
    assert [(name, words[:11]) for name, words in written(head)] == [
        ("Ann Roy", "I was in th"), ("Tom Lee", "My lamp is "), ("Tom Lee", "It was out "),
    ]  # fmt: skip


@pytest.mark.parametrize("head", ["A mill without chairs", "Love letters of a baker"])
def test_elsewhere_a_name_on_a_line_signs_nothing(head: str) -> None:
    assert written(head) == []


def test_one_letter_is_of_whoever_signs_it_and_its_headline_is_of_nobody() -> None:
    text = (
        "Letter: the mill needs no chairs\n\nI have stood there for years.\n\nProf. Ann Roy\nHolm\n"
    )
    found = analyze(article_from_text(text)).quotes
    assert [q.speaker and q.speaker.name for q in found] == ["Ann Roy"]
