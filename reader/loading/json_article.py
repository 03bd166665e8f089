"""An article in JSON: ninjs 1, 2 and 3, schema.org, trafilatura, and what looks like these.

The three spell their keys each in its own way, so keys are compared in small letters without
strokes. Our own export is read as well. What is nested beyond reason is refused.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from reader.loading.draft import Draft, SavedFile
from reader.loading.facts import PUBLISHED, SAVED, draft_from
from reader.loading.front_matter import plain_key
from reader.loading.markup import is_markup, words_of_markup
from reader.loading.unreadable import UnreadableArticle

_BODY = ("articlebody", "bodytext", "text", "maintext", "rawtext", "bodyhtml", "bodyxhtml",
         "contenthtml", "contenttext", "content", "body", "bodies", "fulltext", "article",
         "story", "summary", "description", "descriptiontext")  # fmt: skip
_INSIDE = (
    "name",
    "value",
    "text",
    "content",
    "body",
    "title",
    "literal",
    "day",
    "href",
    "url",
    "@id",
)
_NINJS_DAYS = ("firstcreated", "contentcreated", "versioncreated")
_DEEPEST = 4


def read_json(file: SavedFile) -> Draft:
    """The article in the file, the first where it holds several."""
    found, count = _article(file)
    facts = {key: list(_words(value, key, _DEEPEST)) for key, value in found.items()}
    if isinstance(found.get("article"), dict) and str(found.get("schema", "")).startswith("newsr"):
        inner = _plain(found["article"])
        facts |= {key: list(_words(value, key, _DEEPEST)) for key, value in inner.items()}
    body = next((text for key in _BODY for text in facts.get(key, ()) if text.strip()), "")
    if not body.strip():
        raise UnreadableArticle(file.path, "there is no article in this JSON, only other data")
    if is_markup(body):
        body = words_of_markup(body)
    if not any(facts.get(key) for key in PUBLISHED):
        facts["published"] = [day for key in _NINJS_DAYS for day in facts.get(key, ())]
    more = (f"the file holds {count} articles, and the first is shown",) if count > 1 else ()
    return draft_from(_own(facts, found), body, "the JSON file", more)


def _article(file: SavedFile) -> tuple[dict[str, Any], int]:
    """The article's own object, with plain keys, and how many there are."""
    articles = [a for a in _objects(_parsed(file), _DEEPEST) if any(a.get(key) for key in _BODY)]
    if not articles:
        raise UnreadableArticle(file.path, "there is no article in this JSON, only other data")
    typed = [a for a in articles if "article" in str(a.get("@type", "")).lower()]
    return (typed or articles)[0], len(typed or articles)


def _parsed(file: SavedFile) -> Any:
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


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """The objects that may be articles: it, those of a list, those of a graph."""
    if isinstance(value, list) and depth:
        for part in value:
            yield from _objects(part, depth - 1)
    elif isinstance(value, dict):
        plain = _plain(value)
        yield plain
        for key in ("@graph", "items", "articles", "item", "data", "results", "mainentity"):
            if isinstance(plain.get(key), list | dict) and depth:
                yield from _objects(plain[key], depth - 1)


def _plain(value: dict[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for key, part in value.items():
        plain.setdefault(plain_key(key), part)
    # ninjs 2 and 3 keep headlines and bodies as lists of {role, value}
    for many, one in (("headlines", "headline"), ("descriptions", "description")):
        if many in plain:
            plain.setdefault(one, plain[many])
    return plain


def _words(value: Any, key: str, depth: int) -> Iterator[str]:
    """The words of a value; of an object its name, value or text."""
    if isinstance(value, str):
        yield value if key in _BODY else re.sub(r"\s+", " ", value).strip()
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, list) and depth:
        for part in sorted(value[:50], key=_minor_role):
            yield from _words(part, key, depth - 1)
    elif isinstance(value, dict) and depth:
        inner = _plain(value)
        named = next((inner[name] for name in _INSIDE if inner.get(name)), None)
        yield from _words(named, key, depth - 1)


def _minor_role(part: Any) -> bool:
    """Whether a headline or body of ninjs is the short, the social or the plain copy."""
    role = str(part.get("role", "main")).lower() if isinstance(part, dict) else "main"
    return not any(word in role for word in ("main", "body", "default"))


def _own(facts: dict[str, list[str]], found: dict[str, Any]) -> dict[str, list[str]]:
    """The facts without what only looks like one: schema.org's @id, our own path."""
    kept = {key: values for key, values in facts.items() if key in found or values}
    kept.pop("id", None) if not str(found.get("id", "")).startswith("http") else None
    return kept | {key: kept.get(key, []) for key in SAVED}
