"""What the second of two verbs shares with the first: "was arrested in May | and released in June".

To teach the reader a verb that nobody suffers, or that is suffered, add it to `_ACTIVE` or
`_SUFFERED`.
"""

import re

from reader.analysis.dates.happening.clause_forms import Clause
from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.lexicon import classes

# A verb, with what helps it and what stands before that.
HAS_VERB = re.compile(r"[rT]{0,2}(?P<helper>[xB]?)[rx]{0,2}(?P<verb>[vsBxzb])|(?P<to>t)[vsb]")
_OBJECT = frozenset({*"AdpOu"})
_HAVE = frozenset({"has", "have", "had"})
# Nothing and nobody "was" these: "was hurt | and died", unlike "was hurt and treated".
_ACTIVE = frozenset({
    "became", "began", "came", "died", "fell", "flew", "gave", "grew", "lived", "ran", "remained",
    "resigned", "retired", "returned", "rose", "sank", "served", "stayed", "took", "went",
    "worked", "wrote",
})  # fmt: skip
# Without an object somebody "was" these: "was arrested | and was charged".
_SUFFERED = frozenset({
    "acquitted", "arrested", "bailed", "buried", "charged", "convicted", "cremated",
    "demolished", "deported", "executed", "extradited", "indicted", "jailed", "knighted",
    "promoted", "published", "rebuilt", "released", "remanded", "restored",
    "sentenced", "sold", "transferred",
})  # fmt: skip
_MADE = frozenset({"appointed", "elected", "named", "ordained"})  # a judge


def end_shared(parts: Parts, clause: Clause, verb: re.Match[str]) -> int:
    """The end of what both sides begin with: a subject, its helper, "is due"; 0 where unsure."""
    if verb["to"]:
        to = parts.letters.find("t", clause.verb, verb.start())
        return to if to > 0 else 0
    helper = parts.letters[clause.verb - 1] == "x"
    own = verb["helper"] or verb["verb"] in "Bx"  # will visit Mirel and | is to go to Holm
    if own or not (helper or parts.letters[clause.verb] in "xB"):
        return clause.subject
    if parts.letters[clause.verb] in "xB":  # was hurt | and won the cup; was hurt and treated
        word = parts.word(verb.end() - 1)
        sure = word in _ACTIVE or parts.letters[verb.end() : verb.end() + 1] in _OBJECT
        suffered = word in _MADE or (word in _SUFFERED and not sure)
        return clause.verb + 1 if suffered else clause.subject if sure else 0
    had, second = parts.word(clause.verb - 1).split()[0] in _HAVE, parts.word(verb.end() - 1)
    if second.endswith("s") and not second.endswith(("ss", "us")):
        return clause.subject  # will open a mill in May and | hopes to
    return clause.verb if had == _is_past(second) else 0


def _is_past(word: str) -> bool:
    return word.endswith("ed") or classes("time_verbs").get(word) == "past"
