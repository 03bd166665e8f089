"""What do the words of a name tell of its kind, wherever it stands?

Each sort of evidence has its room, with the tests and a table of the rows; `FORMS` puts them
together, and their order is that in which they are told. To teach another, add a row to the table
of its room, and a line to `lexicon/evidence.txt`.
"""

from itertools import chain, compress, product

from reader.analysis.names.evidence import Evidence, Test, evidence_in, tests_by
from reader.analysis.names.evidence.asking import LENGTHS, MORE, ONE
from reader.analysis.names.evidence.built import BUILT
from reader.analysis.names.evidence.common_words import COMMON, WORDED
from reader.analysis.names.evidence.gazetteer import PLACES, is_country
from reader.analysis.names.evidence.given_names import PEOPLE
from reader.analysis.names.evidence.glances import is_odd
from reader.analysis.names.evidence.head_words import HEADED
from reader.analysis.names.evidence.letters import LETTERS
from reader.analysis.names.evidence.listed_bodies import BODIES, is_organization
from reader.analysis.names.evidence.personal_marks import PERSONAL
from reader.analysis.names.evidence.places_inside import INSIDE
from reader.analysis.names.setting import Setting


def _many(s: Setting) -> bool:
    return len(s.small) > 3


def _first_alone(s: Setting) -> bool:
    """Its first word stands alone elsewhere, as that of a firm does."""
    if s.words.small[s.first + 1] in s.known.particles and not s.words.capital[s.first + 1]:
        return False  # Zumbo van der Orla: it is beside no other capital here
    return not s.single and s.small[0] in s.words.alone and s.small[0] not in s.known.given


_ANY = (
    Evidence("any name", lambda _: True, "They praised [Zumbo] again."),
)  # fmt: skip

_COUNTED = (
    Evidence("one word", lambda s: s.single, "They praised [Zumbo] again.", length=ONE),
    Evidence("two words", lambda s: len(s.small) == 2, "It was [Zumbo Orla] again.", length=(2,)),
    Evidence("three words", lambda s: len(s.small) == 3,
             "It was [Zumbo Orla Belmo] again.", length=(3,)),
    Evidence("its first word alone", _first_alone,
             "It was [Zumbo Kori], and Zumbo left.", length=MORE),
    Evidence("many words", _many, "It was [Zumbo Orla Belmo Kori] again.", length=(4,)),
)  # fmt: skip

FORMS = (
    *_ANY, *HEADED, *LETTERS, *WORDED, *BUILT, *PEOPLE, *PERSONAL, *PLACES, *BODIES, *INSIDE,
    *_COUNTED, *COMMON,
)  # fmt: skip
_TOLD_BEFORE = (is_country, is_organization)  # by `forms_of`
_ROWS = [row for row in FORMS if row.holds not in _TOLD_BEFORE]
_TELLING = frozenset(chain.from_iterable(row.own for row in _ROWS))
_FACTS = ("mapped", "told", "odd")


def _by_length(facts: set[str]) -> dict[int, tuple[Test, ...]]:
    """{words of a name: what is asked of it}, where these facts hold."""
    asked = [
        row
        for row in _ROWS
        if not (row.facts or row.own)
        or not facts.isdisjoint(row.facts)
        or (row.own and "told" in facts)
    ]
    return tests_by(asked, lambda row: row.length or LENGTHS)


_ASKED = {
    seen: _by_length(set(compress(_FACTS, seen))) for seen in product((False, True), repeat=3)
}


def forms_of(setting: Setting) -> tuple[str, ...]:
    """What the words of a name tell; a country tells all by itself, and so does a known name."""
    if is_country(setting) and setting.first not in setting.words.players:
        return ("any name", "a country")
    if is_organization(setting):
        return ("any name", "a known organization")
    small, written = setting.small, setting.words.written[setting.first : setting.last + 1]
    mapped = setting.known.is_place(setting.phrase)
    tests = _ASKED[mapped, not _TELLING.isdisjoint(small), is_odd(written)]
    return evidence_in(tests[min(len(small), LENGTHS[-1])], setting)
