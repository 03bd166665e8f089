"""The words that are shown as the expression: grown over its edges, trimmed of what is not time.

To teach the reader what may be grown over at the front, add an edge to `edges`.
"""

from reader.analysis.dates.contexts import context
from reader.analysis.dates.edges import grown
from reader.analysis.dates.finding import Expression
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.tokens.vocabulary import vocabulary

_OWNERS = context("owner")
_ARTICLES = _OWNERS | {"the", "a", "an", "these", "those"}
# What has "the" before it only where it says which of several: "the 2016 race".
_NAMED = frozenset({"years", "months", "calendar_days", "weekdays"})
_COUNTED = frozenset({"calendar_days", "clock_times", "day_parts", "counted_days", "offsets"})

# What these families lean on stands behind "before" or "after", and is no part of the time.
_LEADING_IN = frozenset({"events", "numbered_days", "weekdays"})
_SIDES = frozenset({"after", "before", "following", "of"})
_NOTHING = frozenset({"", ",", "."})


def reach(expression: Expression, tokens: Tokens, floor: int) -> tuple[int, int]:
    """The tokens of an expression; it never reaches back over the token `floor`."""
    start, end = expression.start, expression.end
    while end > start + 1 and tokens.words[end - 1] == ",":
        end -= 1
    leads = tokens.words[end - 1] in _SIDES and "".join(tokens.words[end : end + 1]) not in _NOTHING
    if expression.family in _LEADING_IN and leads:
        end -= 1  # the event that it leans on
    start = _without_article(expression, tokens, start, end)
    return grown(tokens, start, floor, _kinds(expression, tokens)), end


def _kinds(expression: Expression, tokens: Tokens) -> set[str]:
    kinds: set[str] = {expression.meaning.kind}
    if expression.family in ("counted_days", "offsets"):
        kinds = {"offset"}
    if expression.family in _NAMED and tokens.words[expression.start] != "the":
        kinds.add("named")
    return kinds | {"counted"} if expression.family in _COUNTED else kinds


def _without_article(expression: Expression, tokens: Tokens, start: int, end: int) -> int:
    """Of "the two-year deal" names "two-year"; "its third quarter" names "third quarter"."""
    first = tokens.words[start]
    if end - start < 2 or first not in _ARTICLES:
        return start
    if tokens.shape[start + 1] == vocabulary().codes["small"] and expression.meaning.kind == "date":
        return start + 1  # "the 7 October attack", unlike "the 7th of October"
    if first in _OWNERS or (end - start > 2 and _is_premodifier(expression, tokens, start, end)):
        return start + 1
    return start


def _is_premodifier(expression: Expression, tokens: Tokens, start: int, end: int) -> bool:
    """Whether an expression stands before a noun ("the three-year plan", "a ten minute walk")."""
    last, codes = tokens.words[end - 1], vocabulary().codes
    spelled = tokens.shape[end - 1] == codes["numeral"]  # "the winter of nineteen ninety-four"
    if tokens.words[end - 2] == "-" and last.isalpha() and last != "end" and not spelled:
        return True
    singular = tokens.shape[end - 1] in (codes["unit"], codes["century"], codes["quarter"])
    inner = set(tokens.words[start + 1 : end - 1])
    numbers = {codes[name] for name in ("small", "count", "numeral", "nth", "ordinal", "vague")}
    counted = bool(numbers & set(tokens.shape[start + 1 : end - 1]))
    return (
        expression.meaning.kind == "duration" and singular and counted
        and not inner & {"one", "1", "half", "next", "past", "last", "another"}
    )  # fmt: skip
