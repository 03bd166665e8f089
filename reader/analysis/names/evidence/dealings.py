"""What do bodies do that people and places do not: say what "it" has cut, be sold a mill, be hired?

Each way is a row of `DEALING`, asked only beside its words.
"""

from reader.analysis import lexicon
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.acting import LEADS
from reader.analysis.names.evidence.homes import is_of_somebody
from reader.analysis.names.evidence.relatives import HIRED, has_members, is_hired
from reader.analysis.names.evidence.sites import is_last_name, is_sold_to
from reader.analysis.names.setting import Setting

_BUSINESS = frozenset((
    "advising", "auditing", "distributing", "financing", "funding", "handling", "insuring",
    "investigating", "manufacturing", "overhauling", "recalling", "refunding", "representing",
    "sponsoring", "suing", "supplying",
))  # fmt: skip
_BE = frozenset(("is", "was", "are", "were", "acts", "acted"))
_DEALS = frozenset(("acquire", "buy", "raise", "refinance", "sell"))
_SAYS = lexicon.words("speech_verbs_of_actors") & frozenset((
    "acknowledged", "added", "admitted", "announced", "argued", "claimed", "claims", "confirmed",
    "declared", "denied", "estimated", "estimates", "insisted", "insists", "maintained",
    "promised", "reported", "said", "says", "stated", "stressed", "vowed", "warned", "warns",
))  # fmt: skip
_NO_SUBJECT = frozenset(("in", "near", "at", "of", "from", "for", "to", "into", "with", "by"))
_POOLS = frozenset((
    "bid", "bidders", "bondholders", "consortium", "creditors", "investors", "lenders", "round",
    "shareholders", "syndicate",
))  # fmt: skip
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
    on = around(at + 1) == "on"  # said on Friday that it
    at += 1 + (1 + on) * (around(at + 1 + on) in s.known.calendar)
    at += around(at) == "that"
    return around(at) == "it" and _does_what_bodies_do(s, at + 1) and not is_last_name(s)


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


def is_led_by(s: Setting) -> bool:
    """ "a consortium led by Zumbo": mostly a firm."""
    led = (
        s.before == "by"
        and s.before_that in ("led", "headed")
        and s.words.around(s.first - 3) in _POOLS
    )
    return led and not (s.titled or s.article)


def does_business(s: Setting) -> bool:
    """ "ZQX is advising them", "Zumbo is trying to sell it", "Zumbo acts for her"."""
    if not s.single or s.titled or s.owns or s.before in _NO_SUBJECT or s.known.is_place(s.phrase):
        return False
    if s.small[0] in s.known.given or s.small[0] in s.known.surnames or is_last_name(s):
        return False
    around, at = s.words.around, s.last + 2
    if s.after in ("acts", "acted"):
        return s.after_that == "for"
    if s.after_that == "trying":
        return around(at + 1) == "to" and around(at + 2) in _DEALS
    return s.after_that in _BUSINESS


def reports_first(s: Setting) -> bool:
    """ "Zumbo first reported the sale": a paper, where nobody is called so."""
    told = s.after == "first" and s.after_that in ("reported", "published", "revealed")
    somebody = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    return told and not (somebody or s.titled or s.owns)


DEALING = (
    Evidence("“Ann Roy of”", is_of_somebody, "They met Ann Roy of [Zumbo Orla].", before=("of",)),
    Evidence("“a bid led by”", is_led_by, "It was a bid led by [Zumbo].", before=("by",)),
    Evidence("“said it had”", speaks_of_itself,
             "Then [Zumbo] said it had cancelled trains.", behind=_SAYS | LEADS),
    Evidence("“sold to”", lambda s: is_sold_to(s) and not is_last_name(s),
             "They sold the mill to [Zumbo].", before=("to",)),
    Evidence("“is advising”", does_business, "Then [ZQXB] is advising them.", behind=_BE),
    Evidence("“first reported”", reports_first,
             "Then [Zumbo] first reported the sale.", behind=("first",)),
    Evidence("“whose members”", has_members,
             "It was [Zumbo], whose members pay.", behind=(",", "whose")),
    Evidence("“hired …, which”", is_hired,
             "They hired [Zumbo], which was old.", before=HIRED),
)  # fmt: skip
