"""Is a name a firm by what is said behind it: "Lantern, the old lighting company, fell"?"""

from collections.abc import Collection

from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.words import Words

STOPS = (".", "\n", ";", "?", "!")
ENDS = frozenset((
    *STOPS, ",", "of", "in", "on", "at", "for", "from", "near", "that", "which", "with", "and",
    "based", "owned", "run", "led", "backed", "headed", "controlled", "founded", "known", "called",
    "named", "set", "making", "selling", "specialising", "specializing", "linked", "operated",
    "registered", "listed", "created", "formed", "established", "accused", "fighting", "loyal",
    "representing", "whose", "to", "providing", "offering", "campaigning", "behind", "out",
    "operating", "working", "supporting", "helping", "aimed", "seeking", "dedicated", "claiming",
    "chaired", "managed", "fronted", "funded", "serving", "covering", "off", "outside",
    "opposite", "beside", "across", "along", "inside",
))  # fmt: skip

FIRMS = (
    "firm", "company", "startup", "start-up", "airline", "conglomerate", "newspaper", "magazine",
)  # fmt: skip
_BODIES = (*FIRMS, "agency", "bank", "body", "charity", "lender", "union", "watchdog", "regulator")
# Before a comma and a firm at the start of a sentence, and no name of it.
_WHERE_OR_WHEN = frozenset((
    "elsewhere", "meanwhile", "nearby", "overnight", "abroad", "overall", "however", "instead",
    "afterwards", "later", "earlier", "still", "once", "now", "then", "again", "also",
))  # fmt: skip


def is_called_a_firm(words: Words, last: int) -> bool:
    """ "Lantern, the old lighting company, fell": a firm by what is said of it."""
    return _is_said_to_be(words, last, FIRMS)


def is_called_a_body(words: Words, last: int) -> bool:
    """ "Business Kovel, the state innovation agency, said": a body by what is said of it."""
    return _is_said_to_be(words, last, _BODIES)


def _is_said_to_be(words: Words, last: int, nouns: Collection[str]) -> bool:
    if words.around(last + 1) != "," or words.around(last + 2) not in ARTICLES:
        return False
    if words.small[last] in _WHERE_OR_WHEN or words.small[last].endswith("ly"):
        return False
    for at in range(last + 3, min(last + 12, len(words) - 1)):
        if words.small[at] in nouns:
            return words.small[at + 1] in ENDS
        if words.small[at] in STOPS:
            break
    return False
