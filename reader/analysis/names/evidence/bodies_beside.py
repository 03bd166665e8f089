"""Bodies by what stands right beside them: "the ZQX union", "Kenya's ZQX"."""

from reader.analysis.names.setting import POSSESSIVES, Setting

_BODIES = frozenset((
    "union", "party", "newspaper", "magazine", "agency", "airline", "network", "militia", "charity",
    "band", "gang", "club", "consortium", "cartel", "website", "broadcaster", "retailer",
    "thinktank", "movement",
))  # fmt: skip


# The Zumbo protest group, the ZQX radio station: a sort, and a body.
SORTS = frozenset((
    "activist", "advocacy", "aid", "armed", "campaign", "civil", "conservation", "environmental",
    "extremist", "guerrilla", "human", "insurgent", "jihadist", "lobby", "militant", "opposition",
    "paramilitary", "pressure", "protest", "radio", "rebel", "rights", "separatist", "television",
    "terrorist", "tv",
))  # fmt: skip
_GROUPS = frozenset((
    "coalition", "group", "movement", "network", "organisation", "organization", "outfit", "rights",
    "society", "station",
))  # fmt: skip
_PAPERS = ("daily", "weekly", "tabloid", "channel", "blog", "portal")
GANGS = ("gang", "cartel")
_OPENING, CLOSING = ("“", '"', "‘", "«"), ("”", '"', "’", "»")


def is_body_behind(s: Setting) -> bool:
    """ "the ZQX union", "the Zumbo rebel group"; but the Kovel club is one of Kovel."""
    noun = s.after_that if s.after in ("news", *CLOSING) else s.after
    if s.after in CLOSING and s.before in _OPENING:
        return noun in _BODIES or noun in _PAPERS  # the leftist “Zumbo” daily
    if s.owns or s.known.is_place(s.phrase):
        return False
    if s.after in SORTS and s.after_that in _GROUPS:
        return not s.titled
    return (s.article or s.after in GANGS) and noun in _BODIES


def is_acronym_of_a_land(s: Setting) -> bool:
    """ "Kenya's ZQX": what a land has under its initials."""
    if s.before not in POSSESSIVES or not s.single:
        return False
    written = s.words.written[s.first]
    short = written.isupper() and 2 < len(written) < 7
    return short and s.known.is_place(s.before_that)
