"""What do bodies do that people and places do not: say what "it" has cut, be sold a mill, be hired?

Each way is a row of `DEALING`, asked only beside its words.
"""

from reader.analysis import lexicon
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.acting import LEADS
from reader.analysis.names.evidence.sites import is_sold_to
from reader.analysis.names.setting import Setting

_SAYS = lexicon.words("speech_verbs_of_actors") & frozenset((
    "acknowledged", "added", "admitted", "announced", "argued", "claimed", "claims", "confirmed",
    "declared", "denied", "estimated", "estimates", "insisted", "insists", "maintained",
    "promised", "reported", "said", "says", "stated", "stressed", "vowed", "warned", "warns",
))  # fmt: skip
_NO_SUBJECT = frozenset(("in", "near", "at", "of", "from", "for", "to", "into", "with", "by"))
_HIRED = frozenset(verb for verb, kind in lexicon.classes("suffered").items() if kind == "person")
_WILL, _HAVE = ("will", "would", "could", "does", "did"), ("had", "has")
_BETWEEN = frozenset((
    "also", "not", "never", "now", "already", "since", "still", "only", "therefore", "immediately",
    "instead", "fully", "always", "recently", "all",
))  # fmt: skip
# Said of the weather, the time and the matter itself: it would take years, it had rained.
_DUMMY = frozenset((
    "affect", "affected", "appear", "appeared", "arrived", "be", "become", "been", "begin",
    "belong", "bring", "brought", "came", "caused", "change", "changed", "come", "cost", "crossed",
    "depend", "depended", "do", "done", "emerged", "end", "ended", "exceeded", "fallen", "feel",
    "felt", "get", "go", "gone", "got", "gotten", "grown", "happen", "happened", "help", "helped",
    "hurt", "involve", "involved", "lasted", "lead", "leave", "led", "left", "look", "looked",
    "make", "made", "matter", "mattered", "mean", "meant", "need", "needed", "occurred", "proved",
    "rain", "rained", "remain", "remained", "require", "required", "save", "saved", "seem",
    "seemed", "show", "shown", "snow", "snowed", "sound", "sounded", "started", "surprised",
    "take", "taken", "turned", "work", "worked", "have", "to", "a", "the", "an", "no", "any",
    "worsened", "improved", "expired", "crashed", "sunk", "risen", "reached", "come",
))  # fmt: skip
_THEM = frozenset(("him", "her", "his", "me", "us", "them", "my", "their"))
# What only somebody or a body is: it was not aware of it.
_MINDED = frozenset((
    "assisting", "aware", "committed", "concerned", "confident", "considering", "cooperating",
    "co-operating", "cutting", "delighted", "disappointed", "examining", "investigating",
    "liaising", "looking", "monitoring", "planning", "preparing", "recalling", "reviewing",
    "saddened", "seeking", "shocked", "sorry", "suspending", "unaware", "willing", "withdrawing",
))  # fmt: skip
_MOVED = frozenset(("deeply", "truly", "very", "actively", "urgently", "fully", "in"))
_PLANS = frozenset((
    "aimed", "aims", "alerted", "apologised", "apologized", "appreciates", "backed", "backs",
    "believed", "believes", "condemned", "contacted", "denied", "disputes", "expected", "expects",
    "hoped", "hopes", "informed", "intended", "intends", "notified", "opposed", "opposes",
    "planned", "plans", "regrets", "regretted", "respected", "respects", "supported", "supports",
    "wanted", "wants", "welcomed", "welcomes",
))  # fmt: skip

_OF_BODIES = frozenset((
    "brands", "chairman", "chairwoman", "customers", "employees", "headquarters", "members",
    "membership", "parent", "shareholders", "shares", "stores", "subsidiaries", "subscribers",
))  # fmt: skip
_MAKES = frozenset((
    "advises", "employs", "insures", "lobbies", "makes", "manufactures", "operates", "owns",
    "flies", "publishes", "regulates", "represents", "represented", "runs", "sells", "speaks",
    "supplies",
    "employ", "fly", "make", "operate", "own", "represent", "speak", "supply",
))  # fmt: skip
_OTHERS = ("by", "of", "with", "under")  # whose name stands behind the firm that "which" means


def speaks_of_itself(s: Setting) -> bool:
    """ "Zumbo said it had cancelled trains": what "it" did, and neither the rain nor the matter."""
    place = s.known.is_place(s.phrase) or s.known.is_place(s.small[-1])
    place = place and s.phrase not in s.known.organizations  # Amazon
    if s.titled or s.owns or s.before in _NO_SUBJECT or place:
        return False
    around, at = s.words.around, s.last + 1
    at += around(at) in LEADS
    if around(at) not in _SAYS:
        return False
    at += 1 + (around(at + 1) == "that")
    return around(at) == "it" and _does_what_bodies_do(s, at + 1)


def _does_what_bodies_do(s: Setting, verb: int) -> bool:
    """Whether the verb there is one of a body: had cancelled, would appeal, was aware, expects."""
    small, around = s.words.small, s.words.around
    first = around(verb)
    if first in _PLANS:
        return True
    at = verb + 1
    while around(at) in _BETWEEN:
        at += 1
    if first in ("is", "was", "remained", "remains"):
        at += around(at) in _MOVED
        return around(at) in _MINDED
    does = around(at)
    if does in _DUMMY or around(at + 1) in _THEM or not does.isalpha() or does in s.known.function:
        return False
    if first in _HAVE:
        return does in _PLANS or does.endswith(("ed", "en", "ut", "nt", "ld", "id", "un", "ught"))
    return first in _WILL and small[at] in s.known.common


def has_members(s: Setting) -> bool:
    """ "Zumbo, whose members pay": what only a firm or a body has."""
    at = s.last + 1 + (s.after == ",")
    if s.words.around(at) != "whose" or s.owns or s.titled:
        return False
    somebody = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    return s.words.around(at + 1) in _OF_BODIES and not somebody


def is_meant_by_which(s: Setting) -> bool:
    """ "Zumbo, which owns the mill"; but the firm led by Ann Lee, which owns it, is not she."""
    at = s.last + 3
    verb = s.words.around(at + (s.words.around(at) in ("also", "together")))
    somebody = not s.single and s.small[0] in s.known.given and s.before in _OTHERS
    return (verb in _MAKES and not somebody) or _is_called_as_somebody(s)


def _is_called_as_somebody(s: Setting) -> bool:
    """ "Grant Zumbo, which audited it, was fined" : what "which" means begins the sentence."""
    called = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    return called and not s.single and s.words.first[s.first] and not s.words.heading[s.first]


def is_hired(s: Setting) -> bool:
    """ "They hired Zumbo, which was old": who is called "which" is nobody."""
    which = s.after == "," and s.after_that == "which" and s.single
    return which and s.before in _HIRED and not (s.known.is_place(s.phrase) or s.article)


def reports_first(s: Setting) -> bool:
    """ "Zumbo first reported the sale": a paper, where nobody is called so."""
    told = s.after == "first" and s.after_that in ("reported", "published", "revealed")
    somebody = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    return told and not (somebody or s.titled or s.owns)


DEALING = (
    Evidence("“said it had”", speaks_of_itself,
             "Then [Zumbo] said it had cancelled trains.", behind=_SAYS | LEADS),
    Evidence("“sold to”", is_sold_to, "They sold the mill to [Zumbo].", before=("to",)),
    Evidence("“first reported”", reports_first,
             "Then [Zumbo] first reported the sale.", behind=("first",)),
    Evidence("“whose members”", has_members,
             "It was [Zumbo], whose members pay.", behind=(",", "whose")),
    Evidence("“hired …, which”", is_hired,
             "They hired [Zumbo], which was old.", before=_HIRED),
)  # fmt: skip
