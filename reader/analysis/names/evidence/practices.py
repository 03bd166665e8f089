"""Firms by what they do and who works there: "auditors Zumbo Orla", "Zumbo analyst Ann Lee"."""

from reader.analysis.names.setting import Setting

# Who works as a firm, in plural before its one name: auditors Zumbo Orla.
PRACTICES = frozenset((
    "auditors", "accountants", "solicitors", "architects", "consultants", "contractors",
    "developers", "engineers", "surveyors", "caterers", "hauliers", "jewellers", "brokers",
    "housebuilders", "pollsters", "auctioneers", "builders", "advisers",
))  # fmt: skip
# Who may be a man, but called by one word, or with "which", is a firm: pollster Zumbo.
OR_FIRMS = frozenset((
    "investor", "pollster", "auditor", "contractor", "developer", "builder", "landlord", "insurer",
    "housebuilder", "shareholder", "promoter", "publisher", "distributor", "supplier", "bookmaker",
))  # fmt: skip

ANALYSTS = frozenset(("analyst", "economist", "strategist"))
STAFF = frozenset((
    "spokesman", "spokeswoman", "spokesperson", "ceo", "cfo", "founder", "co-founder", "cofounder",
    "chair", "co-chair", "chairman", "chairwoman", "chairperson", "chief", "president", "director",
    "boss", "trustee",
))  # fmt: skip
HIGH = frozenset(("general", "managing", "executive", "deputy", "vice"))  # manager
# Who is of a firm of two names and more.
_PARTNERS = frozenset((
    "accountant", "architect", "attorney", "barrister", "broker", "lawyer", "producer", "publicist",
    "solicitor", "surveyor", "trader",
))  # fmt: skip
_MANAGERS = frozenset(("manager", "director", "chairman", "president", "secretary", "editor"))
PLAYERS = frozenset((
    "striker", "midfielder", "goalkeeper", "defender", "winger", "forward", "coach", "manager",
    "captain", "skipper", "playmaker", "centre-back", "full-back", "left-back", "right-back",
    "fly-half", "scrum-half", "quarterback", "linebacker", "cornerback", "rider", "driver",
))  # fmt: skip


_ON_THE_FIELD = frozenset((
    "striker", "midfielder", "goalkeeper", "defender", "winger", "forward", "full-back",
))  # fmt: skip
# Of two words: head coach, running back.
POSITIONS = frozenset(("head", "assistant", "running", "wide", "point", "shooting", "tight"))
_POSITIONS = frozenset(("coach", "back", "receiver", "guard", "end"))


def is_practice(s: Setting, noun: str) -> bool:
    """ "auditors Zumbo Orla", one firm; "pollster Zumbo", "Investor Zumbo Orla, which"."""
    if s.titled:
        noun = s.words.small[s.first - 1]
    if noun in PRACTICES:
        return s.after not in ("and", ",", "&")
    strange = s.single and not (s.small[0] in s.known.given or s.small[0] in s.known.surnames)
    which = s.after == "," and s.after_that == "which"
    return noun in OR_FIRMS and ((strange and not s.titled) or which)


def is_of_a_league(s: Setting, at: int) -> bool:
    """ "Belgian side Zumbo", "Premier League side Zumbo", "second-tier side Zumbo"."""
    word = s.words.around(at)
    league = word in ("league", "championship", "bundesliga", "serie", "liga", "one", "two")
    tier = word.endswith(("-tier", "-flight", "-division", "-league"))
    return tier or word in s.known.nationalities or (league and s.words.capital[at])


def is_employer(s: Setting) -> bool:
    """ "Zumbo analyst Ann Lee", "Analyst Ann Lee at Zumbo": a bank, be it called like a man."""
    if s.before in ("at", "of") and s.first > 3 and s.words.capital[s.first - 2]:
        if s.before == "at" and s.after in s.known.doings and s.single:
            return s.words.small[s.first - 3] in s.known.given and s.words.capital[s.first - 3]
        near = s.words.small[max(0, s.first - 6) : s.first - 2]
        return not (ANALYSTS.isdisjoint(near) and (s.single or _PARTNERS.isdisjoint(near)))
    if s.owns and _employs(s):
        return True
    if s.owns:
        return False
    if s.after in POSITIONS and _plays_there(s):
        return s.words.capital[s.last + 3]
    high = s.after in HIGH and s.after_that in _MANAGERS
    if (high or s.after in STAFF) and _is_strange(s):
        at = s.last + 2 + (high or s.after_that == "executive")
        return s.words.around(at)[0].isalpha() and s.words.capital[at]
    plays = s.after in PLAYERS and (_is_club(s) or (s.after in _ON_THE_FIELD and _is_town(s)))
    if not (s.after in ANALYSTS or plays):
        return False
    named = s.words.around(s.last + 2)[0].isalpha() and s.words.capital[s.last + 2]
    return named or (s.before == "," and s.after_that == "," and s.after in PLAYERS)


def _is_strange(s: Setting) -> bool:
    """No name of somebody or of a place: "Putin spokesman" is whose he is."""
    named = s.known.surnames, s.known.given
    return not (s.titled or s.known.is_place(s.phrase)) and not any(
        word in names for word in s.small for names in named
    )


def _is_town(s: Setting) -> bool:
    """ "the Valencia winger Ann Lee": a city that is no capital has a club of its name."""
    capital = s.phrase in s.known.capitals or s.phrase in s.known.countries
    return s.phrase in s.known.cities and not (s.titled or capital)


def _is_club(s: Setting) -> bool:
    """ "Zumbo striker Ann Lee": but Kenya and Nairobi have strikers too."""
    return not (s.article or s.titled or s.known.is_place(s.phrase))


def _plays_there(s: Setting) -> bool:
    """ "Zumbo head coach Ann Lee", be Zumbo called like a man."""
    return s.after_that in _POSITIONS and s.words.around(s.last + 3)[0].isalpha() and _is_club(s)


def _is_team(s: Setting) -> bool:
    """No name of somebody, of a place or of what has one in it: Kovel City Council."""
    who = (s.small[0] in s.known.given, s.small[-1] in s.known.surnames)
    plain = s.known.is_place(s.small[0]) or s.known.is_place(s.small[-1])
    return not (s.titled or plain or any(who))


def _employs(s: Setting) -> bool:
    """ "Zumbo's Ann Lee said": for whom she speaks, where nobody else is called Zumbo."""
    words, known, behind = s.words, s.known, s.last + 2
    if behind + 2 >= len(words):
        return False
    whole = all(words.capital[behind : behind + 2]) and words.small[behind] in known.given
    if whole and not s.single:
        return _is_team(s)  # Zumbo Ducati's Ann Lee
    if not (whole and s.single) or s.small[0] in known.given or known.is_place(s.phrase):
        return False
    return words.small[behind + 2] in known.doings and s.small[0] not in words.ending
