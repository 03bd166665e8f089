"""What stands around a name and tells of its kind?

Each sort of evidence has its room, with the tests and a table of the rows; `CONTEXTS` puts them
together, and their order is that in which they are told. To teach another, add a row to the table
of its room, with the words it is asked beside, and a line to `lexicon/evidence.txt`.
"""

from functools import cache
from itertools import chain, compress
from operator import attrgetter

from reader.analysis.names.evidence import Evidence, Test, Told, tests_by
from reader.analysis.names.evidence.asking import LENGTHS
from reader.analysis.names.evidence.brackets import BRACKETED
from reader.analysis.names.evidence.children import FAMILIES
from reader.analysis.names.evidence.commissioned import COMMISSIONED
from reader.analysis.names.evidence.dealings import DEALING
from reader.analysis.names.evidence.descriptions import DESCRIBED
from reader.analysis.names.evidence.happenings import HAPPENING
from reader.analysis.names.evidence.lead_ins import LEADING
from reader.analysis.names.evidence.named_kinds import CALLED
from reader.analysis.names.evidence.players import PLAYING
from reader.analysis.names.evidence.sides import SIDES
from reader.analysis.names.evidence.sites import is_low
from reader.analysis.names.evidence.stage_names import STAGED
from reader.analysis.names.evidence.whereabouts import PLACED
from reader.analysis.names.setting import Setting

_LINE_UP = 12  # words between a bracket and a player's number
_PLURAL = frozenset(("have", "are", "were"))
_JOINED = ("and", "or", ",")
_OPENINGS = frozenset(("elsewhere", "meanwhile", "earlier", "later", "now"))
_CONJUNCTIONS = frozenset((
    "while", "but", "when", "as", "because", "that", "if", "although", "since", "though",
))  # fmt: skip


def _is_many(s: Setting) -> bool:
    """ "Zumbo have signed her": one name that takes the plural is a team, be it a town's."""
    if s.after == "," and s.after_that == "who" and s.words.around(s.last + 3) in _PLURAL:
        return s.single and not (s.article or s.titled or s.owns or s.before in _JOINED)
    begins = s.words.first[s.first] or (s.before in _CONJUNCTIONS and s.before_that != "such")
    begins = begins or (s.before == "," and s.before_that in _OPENINGS)
    begins = begins or (s.of_sport and s.single and s.words.first[s.first - 1] and s.before != "\n")
    if not begins or s.article or s.titled or s.owns or s.words.heading[s.first]:
        return False
    many = s.after in _PLURAL and not s.small[-1].endswith("s")
    return many and s.phrase not in s.known.countries


def _before_noun(s: Setting) -> bool:
    """A noun that the name only describes: "the Zumbo years"."""
    if s.after not in s.known.common or s.owns or not is_low(s, s.last + 1):
        return False
    verb = s.after.endswith(("ed", "s", "ly", "ing")) or s.after in s.known.doings
    return not verb and s.after not in s.known.function


def _before_number(s: Setting) -> bool:
    """ "Zumbo 12", but not in brackets: "(Zumbo 44, Orla 21)" are players."""
    if not s.after.isdigit():
        return False
    small = s.words.small
    for at in range(s.first - 1, max(-1, s.first - _LINE_UP), -1):
        if small[at] == "(":
            return False
        if small[at] in (")", ".", "\n"):
            break
    return True


_LOOSE = (
    Evidence("“a”", lambda s: s.before in ("a", "an"),
             "They bought a [Zumbo] again.", before=("a", "an")),
    Evidence("“have”", _is_many, "[Zumbo] have signed her.", behind=(*_PLURAL, ",")),
    Evidence("a noun behind it", _before_noun, "It was [Zumbo] weather again."),
)  # fmt: skip

_STANDING = (
    Evidence("a number behind it", _before_number, "It was [Zumbo] 12 again.",
             facts=("numbered",)),
    Evidence("first in its sentence", Told("opens", True), "[Zumbo] fell again."),
    Evidence("in a heading", Told("headed", True),
             "Old [Zumbo] Falls Again Today\n\nThen Zumbo came."),
)  # fmt: skip

CONTEXTS = (
    *LEADING, *STAGED, *DESCRIBED, *DEALING, *COMMISSIONED, *CALLED, *PLACED, *BRACKETED, *_LOOSE,
    *FAMILIES, *HAPPENING, *PLAYING, *SIDES, *_STANDING,
)  # fmt: skip
_TOLD: dict[str, dict[str | bool, str]] = {}
for _row in CONTEXTS:
    if isinstance(_row.holds, Told):
        _TOLD.setdefault(_row.holds.field, {})[_row.holds.value] = _row.name
_WHEREVER = (
    row
    for row in CONTEXTS
    if not (row.before or row.behind or row.facts or isinstance(row.holds, Told))
)
_OF_LENGTH = tests_by(_WHEREVER, lambda row: row.length or LENGTHS)
_BEFORE = tests_by(CONTEXTS, lambda row: row.before)
_BEHIND = tests_by(CONTEXTS, lambda row: row.behind)
_FACTS = tests_by(CONTEXTS, lambda row: row.facts)
_facts, _told = attrgetter(*_FACTS), attrgetter(*_TOLD)


@cache
def _standing(length: int, facts: tuple[object, ...]) -> tuple[Test, ...]:
    """What is asked of names of so many words with such facts, whatever words are beside them."""
    return (*_OF_LENGTH[length], *chain.from_iterable(compress(_FACTS.values(), facts)))


def contexts_of(s: Setting) -> tuple[str, ...]:
    """What stands around a name and tells of its kind."""
    length = min(len(s.small), LENGTHS[-1])
    # A row may be asked for both words.
    asked = chain(_standing(length, _facts(s)), _BEFORE.get(s.before, ()), _BEHIND.get(s.after, ()))
    seen = {name: None for name, holds in asked if holds(s)}
    for value, names in zip(_told(s), _TOLD.values(), strict=True):
        if value in names:
            seen[names[value]] = None
    return tuple(seen)
