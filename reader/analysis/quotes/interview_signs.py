"""Whether questions and answers are an interview, or a paper's own: "Can I appeal? You can."

In an interview "you" are asked, answers say "I", and the story tells that somebody talked. Where a
paper answers itself its readers ask, and its answers quote others. To teach it another way of
saying that somebody talked, add it to `_GAVE` or `_TALKED`.
"""

import re
from collections.abc import Sequence

FIRST_PERSON = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me|[Ww]e|[Oo]ur|us)\b")
_SINGULAR = re.compile(r"\b(?:I|I[’'](?:m|ve|d|ll)|[Mm]y|me)\b")
YOU = re.compile(r"\b[Yy]ou(?:r|rs|rself)?\b")
_GAVE = re.compile(
    r"\b(?:[Tt]his|[Tt]he|[Oo]ur) (?:interview|conversation|exchange|transcript)"
    r" (?:has|was|took|is)\b"
    r"|\b[Ii]nterview(?:ed)?(?: by\b|: [A-Z])"
    r"|\bedited (?:and condensed|for (?:length|clarity|brevity|space))\b"
    r"|\bcondensed\b|\bQ ?& ?A\b"
)
_TALKED = re.compile(
    r"\b(?:sp(?:oke|oken|eaks?)|talk(?:s|ed)?|s[ai]ts? down|caught up|catches up)"
    r" (?:to|with|about)\b"
    r"|\b(?:[Ww]e|[Ii]) met\b|\b(?:met|meets|asked) (?:him|her|them)\b|[Qq]uestions for [A-Z]"
    r"|\b[Ii]nterview|\b[Mm]inutes with [A-Z]|\bconversation with\b"
    r"|\btells? (?:[A-Z]|us\b)|\banswers? (?:our|some|a few|five|six|ten)\b"
)
# “It leaks,” said Roy: whoever is asked does not quote others like this
_QUOTES = re.compile(
    r"[,?!.][\"”’'] (?:(?:said|says|added|told) (?:[A-Z]|the\b)|[A-Z][\w’'-]+ (?:said|says|told)\b)"
    r"|\b[Aa]ccording to\b"
)
_LEAST = 4  # questions of an interview
FEWEST = 3  # of one that the story says somebody gave
_SHARE = 0.6  # of them that are answered in the first person
_ALONE = 0.4  # of them that are answered with "I", where "we" may be the paper
_QUOTING = 0.25  # of the answers at most that quote others as a reporter does
_END = 3  # paragraphs in which a story ends that says how the talk was held


def is_given(words: Sequence[str], asked: Sequence[int], answered: Sequence[int]) -> bool:
    """Whether somebody is asked these questions, and the paper does not answer them itself."""
    around = "\n".join((*words[: asked[0]], *words[max(asked[-1] + 2, len(words) - _END) :]))
    gave = _GAVE.search(around) is not None
    talked = gave or _TALKED.search(around) is not None
    if len(answered) < (FEWEST if talked else _LEAST):
        return False
    answers = [words[n + 1] for n in answered]
    share = {form: sum(1 for said in answers if form.search(said)) / len(answers)
             for form in (FIRST_PERSON, _SINGULAR, _QUOTES)}  # fmt: skip
    if share[FIRST_PERSON] < _SHARE or share[_QUOTES] > _QUOTING:
        return False
    you = sum(1 for n in asked if YOU.search(words[n]))
    readers = sum(1 for n in asked if FIRST_PERSON.search(words[n]) and not YOU.search(words[n]))
    if readers > you:
        return False  # Can I appeal?
    return gave or (share[_SINGULAR] >= _ALONE and (talked or you > 1))
