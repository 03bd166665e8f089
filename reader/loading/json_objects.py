"""Where the articles are in a JSON file: the objects that have a title and a text.

They lie in lists, in graphs, in the answers of servers; an article's own object may be wrapped in
another. What is nested beyond reason is refused.
"""

import json
from collections.abc import Iterator
from typing import Any

from reader.loading.draft import SavedFile
from reader.loading.facts import TITLE
from reader.loading.front_matter import plain_key
from reader.loading.unreadable import UnreadableArticle

BODY = ("articlebody", "bodytext", "text", "maintext", "rawtext", "textcontent", "bodyhtml",
         "bodyxhtml", "contenthtml", "contenttext", "content", "body", "bodies", "fulltext",
         "paragraphs", "article", "story", "leadparagraph", "summary", "description",
         "descriptiontext", "abstract")  # fmt: skip
_LISTS = ("@graph", "items", "articles", "mainentity")  # that lie beside a title and a text too
_WRAPPED = ("fields", "attributes")  # of an article's own object, as The Guardian's has


def parsed(file: SavedFile) -> Any:
    """What the JSON says; of a file with an object a line, the list of them."""
    try:
        return json.loads(file.text.removeprefix("\ufeff"))
    except RecursionError:
        raise UnreadableArticle(file.path, "this JSON is nested too deeply") from None
    except ValueError as error:
        lines = [line for line in file.text.splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines]  # one object a line
        except (ValueError, RecursionError):
            raise UnreadableArticle(file.path, _damage(error)) from None


def _damage(error: ValueError) -> str:
    where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
    return f"damaged JSON{where}: it may have been cut short"


def objects_in(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects that may be articles, wherever they are: in lists, graphs, answers of servers."""
    if isinstance(value, list) and depth:
        for part in value:
            yield from objects_in(part, depth - 1)
    elif isinstance(value, dict):
        plain = with_plain_keys(value)
        yield plain
        for key, part in plain.items():
            inside = key in _LISTS or not is_whole(plain)
            if depth and isinstance(part, list | dict) and inside:
                yield from objects_in(part, depth - 1)


def is_whole(plain: dict[str, Any]) -> bool:
    """Whether an object has a title and a text."""
    return any(plain.get(key) for key in TITLE) and any(plain.get(key) for key in BODY)


def with_plain_keys(value: dict[str, Any]) -> dict[str, Any]:
    """An object as programs of all kinds would have it: plain keys, nothing wrapped."""
    plain: dict[str, Any] = {}
    for key, part in value.items():
        plain.setdefault(plain_key(key), part)
    for wrapped in _WRAPPED:
        if isinstance(plain.get(wrapped), dict):
            plain = with_plain_keys(plain.pop(wrapped)) | plain
    # ninjs 2 and 3 keep headlines and bodies as lists of {role, value}
    for many, one in (("headlines", "headline"), ("descriptions", "description")):
        if many in plain:
            plain.setdefault(one, plain[many])
    return plain
