"""Articles in JSON: ninjs 1, 2 and 3, schema.org, trafilatura, and what sites' servers answer.

Programs spell their keys each in its own way, so keys are compared in small letters without
strokes. Our own export is read as well. Where in a file the articles are: `json_objects`.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from itertools import islice
from typing import Any

from reader.loading.draft import Draft, SavedFile, first_of
from reader.loading.facts import PUBLISHED, SAVED, draft_from
from reader.loading.front_matter import plain_key
from reader.loading.json_objects import BODY, is_whole, objects_in, parsed, with_plain_keys
from reader.loading.markup import is_markup, words_of_markup
from reader.loading.unreadable import UnreadableArticle

_INSIDE = (
    "rendered", "original", "main", "name", "value", "text", "content", "body", "title", "literal",
    "day", "href", "url", "@id",
)  # fmt: skip
_NINJS_DAYS = ("firstcreated", "contentcreated", "versioncreated")
_DEEPEST = 5
_LONGEST = 5000  # paragraphs
_MOST = 20_000  # objects that are looked at
_FIRST_MOMENT, _LAST_MOMENT = 10**8, 5 * 10**9  # seconds since 1970
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def read_json(file: SavedFile) -> Draft:
    """The article in the file, the first where it holds several."""
    drafts = read_json_articles(file)
    return first_of(drafts[0], len(drafts))


def read_json_articles(file: SavedFile) -> list[Draft]:
    """All articles in the file, one at least."""
    objects = islice(objects_in(parsed(file), _DEEPEST), _MOST)
    articles = [a for a in objects if any(a.get(key) for key in BODY)]
    articles = [a for a in articles if is_whole(a)] or articles
    typed = [a for a in articles if "article" in str(a.get("@type", "")).lower()]
    drafts = [draft for found in typed or articles if (draft := _draft(found)).body.strip()]
    if not drafts:
        raise UnreadableArticle(file.path, "there is no article in this JSON, only other data")
    return drafts


def _draft(found: dict[str, Any]) -> Draft:
    facts = {key: list(_words(value, key, _DEEPEST)) for key, value in found.items()}
    if isinstance(found.get("article"), dict) and str(found.get("schema", "")).startswith("newsr"):
        inner = with_plain_keys(found["article"])
        facts |= {key: list(_words(value, key, _DEEPEST)) for key, value in inner.items()}
    body = next(filter(str.strip, (_joined(facts, found, key) for key in BODY)), "")
    body = words_of_markup(body) if is_markup(body) else _ENTITY.sub(_letter, body)
    if not any(facts.get(key) for key in PUBLISHED):
        facts["published"] = [day for key in _NINJS_DAYS for day in facts.get(key, ())]
    return draft_from(_own(facts, found), body, "the JSON file")


def _joined(facts: dict[str, list[str]], found: dict[str, Any], key: str) -> str:
    """The words of a body; a list of paragraphs is joined, of copies of one the first is taken."""
    words = facts.get(key, [])
    parts = found.get(key)
    if isinstance(parts, list) and not any(map(_is_a_copy, parts)):
        return "\n\n".join(words)
    return next(filter(str.strip, words), "")


def _is_a_copy(part: Any) -> bool:
    """Whether a part is the whole body in one of several forms, as ninjs has them."""
    keys = {plain_key(key) for key in part} if isinstance(part, dict) else set()
    return not keys.isdisjoint({"role", "contenttype", "charcount", "wordcount"})


def _words(value: Any, key: str, depth: int) -> Iterator[str]:
    """The words of a value; of an object its name, value or text."""
    if isinstance(value, str):
        yield value if key in BODY else re.sub(r"\s+", " ", _ENTITY.sub(_letter, value)).strip()
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield _moment(value) if key in PUBLISHED else str(value)
    elif isinstance(value, list) and depth:
        for part in sorted(value[: _LONGEST if key in BODY else 50], key=_minor_role):
            yield from _words(part, key, depth - 1)
    elif isinstance(value, dict) and depth:
        inner = with_plain_keys(value)
        named = next((inner[name] for name in _INSIDE if inner.get(name)), None)
        yield from _words(named, key, depth - 1)


def _moment(number: float) -> str:
    """The day of a number of seconds, or thousandths, since 1970; other numbers as they are."""
    for unit in (1, 1000):
        if _FIRST_MOMENT * unit <= number <= _LAST_MOMENT * unit:
            return datetime.fromtimestamp(number / unit, UTC).date().isoformat()
    return str(number)


def _letter(entity: re.Match[str]) -> str:
    return unescape(entity[0])


def _minor_role(part: Any) -> bool:
    """Whether a headline or body of ninjs is the short, the social or the plain copy."""
    role = str(part.get("role", "main")).lower() if isinstance(part, dict) else "main"
    return not any(word in role for word in ("main", "body", "default"))


def _own(facts: dict[str, list[str]], found: dict[str, Any]) -> dict[str, list[str]]:
    """The facts without what only looks like one: schema.org's @id, our own path."""
    kept = {key: values for key, values in facts.items() if key in found or values}
    kept.pop("id", None) if not str(found.get("id", "")).startswith("http") else None
    return kept | {key: kept.get(key, []) for key in SAVED}
