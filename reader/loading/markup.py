"""The words of a piece of HTML: the body of a JSON or XML article, a mail, a page in need.

For whole saved pages see `web_page`, which knows the story from the rest of the page.
"""

import re
from html.parser import HTMLParser

_BLOCK_TAGS = """
address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul
hl1 hl2 byline block media block-quote q-block
"""
BLOCKS = frozenset(_BLOCK_TAGS.split())
UNREAD = frozenset({"script", "style", "template", "noscript", "head", "svg", "math", "select"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "col", "source", "area"})
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_COMMENT = re.compile(r"<!--.*?(?:--!?>|\Z)", re.DOTALL)
_TORN = re.compile(r"<(?=[^<>]*+(?:<|\Z))")
_SOME = 100  # tags
_TAG = re.compile(r"<(?:[a-zA-Z][^<>]{0,2000}|/[a-zA-Z]+|!--)")


class _Words(HTMLParser):
    """Gathers the words, a block a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unread = 0
        self._hidden_by = ""  # the tag that hides all it holds; as deep as it lies in its like
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden_by:
            self._depth += tag == self._hidden_by
        elif tag not in _VOID and any(_hides(name, value) for name, value in attrs):
            self._hidden_by, self._depth = tag, 1
        elif tag in UNREAD:
            self._unread += 1
        elif tag in BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden_by:
            self._depth -= tag == self._hidden_by
            self._hidden_by = self._hidden_by if self._depth else ""
        elif tag in UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag in BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unread and not self._hidden_by:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _hides(name: str, value: str | None) -> bool:
    return name == "hidden" or (name == "style" and bool(value and _HIDDEN.search(value)))


def is_markup(text: str) -> bool:
    """Whether a text has tags in it."""
    return bool(_TAG.search(text))


def _sound(text: str) -> str:
    """The text without comments, and without what only looks like a tag where that is the most
    of it: Python's parser takes the square of the time over tags that nobody has closed."""
    text = _COMMENT.sub("", text)
    return _TORN.sub("&lt;", text) if text.count("<") > 2 * text.count(">") + _SOME else text


def words_of_markup(text: str) -> str:
    """The text without its tags, a paragraph a line with a blank line between."""
    parser = _Words()
    try:
        parser.feed(_sound(text))
        parser.close()
    except (AssertionError, ValueError):  # a declaration that is none
        return re.sub(r"<[^<>]{0,2000}>", " ", text)
    lines = (line.strip() for line in "".join(parser.pieces).split("\n"))
    return "\n\n".join(line for line in lines if line)
