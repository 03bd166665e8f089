"""Where the story of a page is: what trafilatura finds, what the page states, or all its words.

trafilatura finds the story (F1 .959 on 181 pages); where it finds only a menu or a teaser, the
longer of what else there is is taken.
"""

from typing import Any

from reader.loading.markup import is_markup, words_of_markup
from reader.loading.page_shape import holds_the_end, plain_lines, story_words

_FEW = 120  # characters: less than that is a menu or a notice about cookies
_AS_LONG = 0.8  # of what the page shows, which may end in an offer to subscribe; less is a teaser


def found_story(tree: Any) -> Any:
    """What trafilatura finds; None where it finds nothing or gives up."""
    import logging

    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it would write on the screen
    try:
        return bare_extraction(
            tree, fast=True, include_comments=False, with_metadata=True, deduplicate=False
        )
    except (
        ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError,
        LxmlError,
    ):  # fmt: skip
        return None


def body_of(story: Any, told: dict[str, Any], page: str) -> tuple[str, tuple[str, ...]]:
    """The words of the story, a blank line between its paragraphs; and what is to be known."""
    body = plain_lines(story.text) if story is not None and story.text else ""
    whole = _told_body(told)
    is_cut = "\n" not in body.strip() or not holds_the_end(body, whole)
    if len(whole) > max(_FEW, _AS_LONG * len(body)) and is_cut:
        return whole, ()  # the page shows only the beginning, or all in one piece
    if len(body) < _FEW:
        words, marked = story_words(page)
        if marked and len(words) > len(body) / 2:
            return words, ()
        if len(words) > 2 * len(body):
            return words, ("no story was found on the page: all its words are shown",)
    return body if "\n\n" in body else "\n\n".join(body.split("\n")), ()


def _told_body(told: dict[str, Any]) -> str:
    """The whole story, where the JSON-LD holds it; its paragraphs as far as they are marked."""
    words = told.get("articleBody")
    if not isinstance(words, str):
        return ""
    return words_of_markup(words) if is_markup(words) else "\n\n".join(words.split("\n"))
