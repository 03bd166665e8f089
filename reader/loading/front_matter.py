"""What a Markdown file says of itself above its text, between two rules (--- or +++).

Our own small splitter: all values stay words, so `title: Talks: day 2` is no error and 2019-06-26
no surprise. YAML is read as a stream of events; nothing is built of it, so what is nested a
thousand deep or refers to itself costs no more than its length.
"""

import re
from collections.abc import Iterable, Iterator

_RULES = {"---": ("---", "..."), "+++": ("+++",)}
_LONGEST = 200  # lines in which front matter must end
_LINE = re.compile(r"(\w[\w -]*):\s*(.*)")
_ITEM = re.compile(r"\s*- +(.+)")
_LINK = re.compile(r"\[\[(?:[^\]|]{0,200}\|)?([^\]|]{0,200})\]\]")
_DEEPEST = 4  # lists of authors, each with a name; anything deeper is not about the article
_MOST_BRACKETS = 1000  # the YAML library takes quadratic time on open ones
_LONGEST_VALUE = 2000  # characters
_MOST = 50  # values of one key

Facts = dict[str, list[str]]


def split_front_matter(text: str) -> tuple[Facts, str, tuple[str, ...]]:
    """(what is said of the article, the text below it, what a person should know).

    The keys are in small letters, without blanks or strokes; a value is a list of words.
    """
    lines = text.split("\n", _LONGEST + 1)
    ends = _RULES.get(lines[0].removeprefix("\ufeff"))
    if not ends:
        return {}, text, ()
    end = next((i for i, line in enumerate(lines[1 : _LONGEST + 1], 1) if line in ends), None)
    if end is None:
        return {}, text, ("the front matter is not closed, and shown as text",)
    said, body = "\n".join(lines[1:end]), "\n".join(lines[end + 1 :])
    facts, damaged = _toml(said) if ends == ("+++",) else _yaml(said)
    if facts is None:
        return {}, text, ()
    return facts, body, ("the front matter is damaged, and read as far as it goes",) * damaged


def _yaml(said: str) -> tuple[Facts | None, bool]:
    """The top level of a mapping; None where it is none; and whether it is damaged."""
    import yaml

    if said.count("[") + said.count("{") > _MOST_BRACKETS:
        return _line_by_line(said)
    try:
        values = list(_values(yaml.parse(said, Loader=yaml.CBaseLoader)))
    except (yaml.YAMLError, RecursionError):
        return _line_by_line(said)
    return (_gathered(values), False) if values or not said.strip() else (None, False)


def _values(events: Iterable[object]) -> Iterator[tuple[str, str]]:
    """Each (key of the top level, word below it), in the order of the file."""
    import yaml

    key = ""
    awaits_key: list[bool | None] = []  # of each open collection; None for a list, which has none
    for event in events:
        if isinstance(event, yaml.CollectionEndEvent):
            awaits_key.pop()
        elif not isinstance(event, yaml.NodeEvent):
            continue
        elif not awaits_key and not isinstance(event, yaml.MappingStartEvent):
            return  # front matter is a mapping, or it is none
        elif isinstance(event, yaml.CollectionStartEvent):
            awaits_key.append(True if isinstance(event, yaml.MappingStartEvent) else None)
            continue
        elif isinstance(event, yaml.ScalarEvent):
            if len(awaits_key) == 1 and awaits_key[0]:
                key = event.value
            elif not awaits_key[-1] and len(awaits_key) <= _DEEPEST:
                yield key, event.value
        if awaits_key and awaits_key[-1] is not None:
            awaits_key[-1] = not awaits_key[-1]


def _line_by_line(said: str) -> tuple[Facts, bool]:
    """What lines of "key: value" and lists below a key say; and whether there are others."""
    pairs, key, damaged = [], "", False
    for line in filter(str.strip, said.split("\n")):
        if found := _LINE.fullmatch(line):
            key = found[1]
            pairs.append((key, found[2]))
        elif key and (item := _ITEM.fullmatch(line)):
            pairs.append((key, item[1]))
        else:
            damaged = damaged or not line.startswith("#")
    return _gathered(pairs), damaged


def _toml(said: str) -> tuple[Facts | None, bool]:
    import tomllib

    try:
        table = tomllib.loads(said)
    except (tomllib.TOMLDecodeError, RecursionError):
        return _line_by_line(said.replace(" = ", ": "))
    pairs = ((key, value) for key, values in table.items() for value in _flat(values, _DEEPEST))
    return _gathered(pairs), False


def _flat(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, list | dict) and depth:
        for part in value.values() if isinstance(value, dict) else value:
            yield from _flat(part, depth - 1)
    elif not isinstance(value, list | dict):
        yield str(value)


def _gathered(pairs: Iterable[tuple[str, str]]) -> Facts:
    facts: Facts = {}
    for key, value in pairs:
        kept = facts.setdefault(plain_key(key), [])
        word = _without_quotes(_LINK.sub(r"\1", value.strip()[:_LONGEST_VALUE]))
        if word and len(kept) < _MOST:
            kept.append(word)
    return facts


def _without_quotes(value: str) -> str:
    """The value without quotes around it; those of words inside it stay."""
    value = value.strip()
    while len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        if value[0] in value[1:-1]:
            break  # "yes" and "no"
        value = value[1:-1].strip()
    return value if value.strip("\"'") else ""


def plain_key(key: str) -> str:
    """A key as all programs would spell it: datePublished, date_published, Date-Published."""
    return re.sub(r"[\s_-]+", "", key).lower()
