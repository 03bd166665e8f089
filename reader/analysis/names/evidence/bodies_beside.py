"""Bodies by what stands right beside them: "the ZQX union", "Kenya's ZQX"."""

from reader.analysis.names.english import is_common
from reader.analysis.names.setting import POSSESSIVES, Setting

_BODIES = frozenset((
    "union", "party", "newspaper", "magazine", "agency", "airline", "network", "militia", "charity",
    "band", "gang", "club", "consortium", "cartel", "website", "broadcaster", "retailer",
    "thinktank", "movement", "company", "corporation", "conglomerate", "startup", "brewery",
))  # fmt: skip


# The Zumbo protest group, the ZQX radio station: a sort, and a body.
SORTS = frozenset((
    "activist", "advocacy", "aid", "armed", "campaign", "civil", "conservation", "environmental",
    "extremist", "guerrilla", "human", "insurgent", "jihadist", "lobby", "militant", "opposition",
    "paramilitary", "pressure", "protest", "radio", "rebel", "rights", "separatist", "television",
    "terrorist", "tv",
))  # fmt: skip
_GROUPS = frozenset((
    "broadcaster", "channel", "coalition", "group", "movement", "network", "organisation",
    "organization", "outfit", "rights",
    "society", "station",
))  # fmt: skip
PARTIES = ("party", "movement", "militia", "faction")
ALLIANCES = ("alliance", "coalition", "bloc", "faction")
_THEIRS = ("her", "his", "its", "our", "their", "my")
_PAPERS = frozenset(("daily", "weekly", "tabloid", "channel", "blog", "portal"))
GANGS = ("gang", "cartel")
_POLLS = ("poll", "survey")
_FIGURES = frozenset(("data", "estimates", "figures", "forecasts", "polling", "research"))
_SHOW = frozenset(("indicate", "show", "showed", "shows", "suggest", "suggested", "suggests"))
POLLED = _FIGURES.union(_POLLS, ("found",))
_OPENING, CLOSING = ("“", '"', "‘", "«"), ("”", '"', "’", "»")


def is_body_behind(s: Setting) -> bool:
    """ "the ZQX union", "the Zumbo rebel group"; but the Kovel club is one of Kovel."""
    noun = s.after_that if s.after in ("news", *CLOSING) else s.after
    if s.after in CLOSING and s.before in _OPENING:
        return noun in _BODIES or noun in _PAPERS  # the leftist “Zumbo” daily
    if s.owns or (s.known.is_place(s.phrase) and not is_common(s.phrase, s.known)):
        return False
    if s.after in SORTS and s.after_that in _GROUPS:
        return not s.titled
    if noun in ALLIANCES:
        return _is_allied(s)
    if noun in PARTIES and (s.before in POSSESSIVES or _is_described(s)):
        return True  # Ann Lee's Zumbo party
    if noun == "foundation" and s.before in POSSESSIVES:
        return True  # Kenya's Zumbo Orla foundation
    if noun == "group" and s.article:
        return _is_strange(s)
    return (s.article or s.after in GANGS) and noun in _BODIES


def _is_strange(s: Setting) -> bool:
    """The Zumbo group; but no Roy group, no Sioux group, and no Clean Rivers group."""
    known = s.known
    listed = known.surnames, known.given, known.nationalities
    if s.titled or any(word in names for word in s.small for names in listed):
        return False
    return not all(is_common(word, known) for word in s.small)


def _is_described(s: Setting) -> bool:
    """ "the opposition Zumbo Orla party", "a far-right Zumbo movement": no birthday party."""
    low = is_common(s.before.split("-")[-1], s.known) and not s.words.capital[s.first - 1]
    plain = low and s.before not in s.known.function and not s.titled
    return plain and s.before_that in ("the", "a", "an", *_THEIRS)


def _is_allied(s: Setting) -> bool:
    """ "the centre-right Unity alliance", "her Broad Left coalition": no Roy coalition."""
    who = s.known.surnames, s.known.given, s.known.nationalities
    if s.titled or any(word in names for word in s.small for names in who):
        return False
    told = s.before in _THEIRS or s.before_that in (*_THEIRS, "the", "a")
    return (s.article or told) and not s.words.first[s.first]


def is_acronym_of_a_land(s: Setting) -> bool:
    """ "Kenya's ZQX": what a land has under its initials."""
    if s.before not in POSSESSIVES or not s.single:
        return False
    written = s.words.written[s.first]
    short = written.isupper() and 2 < len(written) < 7
    return short and s.known.is_place(s.before_that)


def has_polled(s: Setting) -> bool:
    """ "a Zumbo poll", "ZQX figures show", "ZQX found that": who has asked or counted."""
    if s.after == "found":
        somebody = s.small[0] in s.known.given or s.small[0] in s.known.surnames
        return s.after_that == "that" and s.single and not (somebody or s.titled)
    if s.after in _FIGURES and s.after_that in _SHOW:
        return s.single and not (s.article or s.titled or s.known.is_place(s.phrase))
    return s.after in _POLLS and s.before in ("a", "an") and not s.owns
