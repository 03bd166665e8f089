"""Who said so: a clause that says no more than that ("he said on Monday") gives way to the content.

The content stands before it, behind it ("as she noted on Monday, it rained"), or around it.
"""

import re

from reader.analysis.dates.happening.clause_ends import clipped_at, end_of
from reader.analysis.dates.happening.clause_forms import Clause, clause_at
from reader.analysis.dates.happening.clause_starts import MOST
from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.lexicon import words
from reader.analysis.lexicon.reporting import reporting_verbs

# What may stand behind "said" and tell nothing of what: "to Roy", "in a talk", "when asked".
_WHEN = r"(?:[rTDO]|[iltY](?:A+|[TD])|fA|k[sz]|,[vz](?=[iTD])|(?<=A)i(?=iD))*(?=[,.:\-cCk]|$)"
_ONLY_SAID = re.compile(rf"(?:v[iTD]{{0,3}})?[rxTD]{{0,3}}s{_WHEN}")
_ONLY_TOLD = re.compile(rf"[rxTD]{{0,3}}s[AO]?{_WHEN}")
_SAID_ROY = re.compile(  # …, said Roy, the keeper, on Monday
    r",[rx]{0,2}(?P<verb>s)[Ap]A*(?:[filc]A+)*(?:,[^,]{1,12},)?(?:[rT]|[iltY][AT]+)*"
    r"(?:[rTD]|[iltY][AD]|[vsz]i?D)$"
)
_ITS_NOUN = re.compile(r"A+|.")  # he wrote in a June 3 | email
_ACCORDING = re.compile(r",?LtA(?:[fil]A)*[TDi]{0,3}$")
_TIMING = frozenset({"after", "before", "until", "once", "since"})
_OPENING = frozenset('"“‘')
_VERBS = frozenset("vsBxzb")

# First and last phrase, the phrase that must be kept, and whether the words are clipped.
Stretch = tuple[int, int, int, bool]


def content_of(parts: Parts, clause: Clause) -> Stretch | None:
    """What was said, where the clause of a date says only who said it; None where it says more."""
    letters, behind = parts.letters, parts.date[1]
    if letters[clause.start - 1 : clause.start] == "k" and parts.word(clause.start - 1) in _TIMING:
        return None  # until after the talks conclude on Monday
    only = _only_said(parts, clause)
    if _ACCORDING.search(letters, 0, behind):
        return _before(parts, clause, letters.rindex("L", 0, behind))
    said = _SAID_ROY.search(letters, 0, behind)
    if said and _has_content(parts, said):
        return _before(parts, clause, said.start())
    if only and parts.letters[behind : clause.start] == letters[only.end() : only.end() + 1] == ",":
        content = clause_at(parts, only.end() + 1)  # yesterday, Orr said, | it rained
        if content and parts.text[parts.starts[content.start] - 1] not in _OPENING:
            return (content.start, *_ends(parts, content, content.verb))
    if only and clause.start >= behind and not _VERBS & set(letters[: parts.date[0]]):
        return _behind(parts, clause, only.end())  # On Monday he said: | it will rain
    if only is None or only.end() < behind or clause.subject < parts.date[0] < clause.verb:
        return None
    begin = clause.start - 1
    if letters[begin : begin + 1] == "k":
        content = clause_at(parts, only.end() + 1)  # as she said on Monday, | it rained
        if content or letters[begin - 1 : begin] != ",":
            return (content.start, *_ends(parts, content, content.verb)) if content else None
        begin -= 1  # the ferry, as she said on Monday, | will sail
    if begin > 0 and letters[begin] == ",":
        return _before(parts, clause, begin)
    return _behind(parts, clause, only.end())


def without_title(parts: Parts, end: int) -> int:
    """Where words end without the role of who said so: "it fell, | the mayor, Ann Orr, said"."""
    titled = parts.letters[max(0, end - 2) : end + 2] == ",A,A"
    if not titled or parts.word(end - 1).split()[-1] not in words("role_nouns"):
        return end
    return end - 2 if says_only_who(parts, end + 1) else end


def says_only_who(parts: Parts, place: int) -> bool:
    """Whether nothing begins at a phrase but who said so."""
    clause = clause_at(parts, place)
    return clause is not None and _only_said(parts, clause) is not None


def _only_said(parts: Parts, clause: Clause) -> re.Match[str] | None:
    """The words of a clause that says only who spoke, to whom and when."""
    verb = reporting_verbs().get(parts.word(clause.verb))
    if verb is None or not verb.frames & {"clause", "addressee"}:
        return None
    if "infinitive" in verb.frames and parts.letters[clause.verb + 1 : clause.verb + 2] == "t":
        return None  # decided to look into it
    form = _ONLY_TOLD if "addressee" in verb.frames else _ONLY_SAID
    return form.match(parts.letters, clause.subject) or form.match(parts.letters, clause.verb)


def _has_content(parts: Parts, said: re.Match[str]) -> bool:
    """Whether a verb reports what stands before it ("It rained, said Roy")."""
    verb = reporting_verbs().get(parts.word(said.start("verb")))
    if verb is None or "clause" not in verb.frames or "addressee" in verb.frames:
        return False  # Orr, who came late, told Roy
    return bool(_VERBS & set(parts.letters[: said.start()]))


def _before(parts: Parts, clause: Clause, begin: int) -> Stretch | None:
    """What stands before who said so, with that, where both are short."""
    behind = parts.behind(_ITS_NOUN, parts.date[1] - 1)
    if begin <= 0:
        return None
    if parts.length(0, behind) > MOST:
        return 0, *clipped_at(parts, 0, begin)
    if parts.letters[behind : behind + 1] == ",":  # It will, he said on Monday, | rain
        return 0, *_ends(parts, Clause(0, 0, clause.verb), 0)
    return 0, behind, 1, False


def _behind(parts: Parts, clause: Clause, begin: int) -> Stretch | None:
    """Who said so, with what follows a comma or a colon."""
    content = clause_at(parts, begin + 1)
    if content is None and parts.letters[begin : begin + 1] != ":":
        return None
    verb = content.verb if content else min(begin + 1, len(parts.letters) - 1)
    whole = Clause(clause.start, clause.subject, verb, clause.inserted)
    return clause.start, *_ends(parts, whole, clause.verb)


def _ends(parts: Parts, clause: Clause, verb: int) -> tuple[int, int, bool]:
    end, clipped = end_of(parts, clause)
    return end, verb + 1, clipped
