"""Is a candidate shown? Where the evidence speaks for no actor at all, it is left out."""

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.vocabulary import vocabulary

# Added to the evidence for an actor: a name worth a look is worth more than a name kept silent, and
# the more so where it acts, is named again, or is too long for a capital by chance. Of steps from 0
# to 1.5 those that lost least on marked news of three kinds; 0.1 more or less is all the same.
_TITLED, _ACTS, _AGAIN, _LONG, _LENIENCE = 1.3, 0.9, 0.7, 0.9, 0.2
# Words that English writes small, "Good Faith", and nothing beside them that tells of an actor: a
# capital by chance all the same. Of those that this keeps silent, three in four named nobody.
_PLAIN = 0.1
_TOLD = (
    "a head word", "a head word inside", "a word for a place", "a given name inside", "a surname",
    "a title", "a title in small letters", "a role behind it", "a role before it", "an age",
    "a firm in apposition", "a firm before it", "a place in apposition", "“company”", "“shares”",
    "“chairman of”", "“mayor of”", "“which”", "“based”", "in brackets behind a name",
    "a firm beside it", "a person beside it", "a place beside it", "“by”",
)  # fmt: skip
_ACTING = (
    "says or does", "said it", "“who”", "“'s”", "“its”", "acts as firms do", "acts as people do",
    "“called it”", "“chairman of”", "one name behind a role",
)  # fmt: skip


def is_shown(candidate: Candidate) -> bool:
    """Whether it names somebody or something, as far as can be seen."""
    if _is_head_left_over(candidate) or _is_only_a_platform(candidate):
        return False
    if candidate.decided == "place" or (candidate.decided == "person" and candidate.known_as):
        return True  # a town, and Nick of the brothers Nick and Bob Orla
    if candidate.decided == "person" and len(candidate.names) > 1 and candidate.has("a particle"):
        return True  # Orla bin Zumbo, who is Bin Zumbo later
    return candidate.margin + _lenience(candidate) > 0 or _is_titled(candidate)


def _is_titled(candidate: Candidate) -> bool:
    """ "President Bush" and "Bush": a title counts, however often a bush is one."""
    again = len(candidate.names) > 1 or _is_family_name(candidate)
    again = again and candidate.kind == "person"
    return (
        again
        and candidate.has("a title")
        and (candidate.has("a surname alone") or candidate.margin + _TITLED > 0)
    )


def _is_family_name(candidate: Candidate) -> bool:
    """ "Supt Foster", though one may foster, "Mayor Ann Crown": words people are called by."""
    known, small = vocabulary(), candidate.small[0]
    if len(candidate.small) == 2:
        return small in known.given
    office = small in known.roles or small in known.titles  # Deputy Head
    return len(candidate.small) == 1 and small in known.surnames and not office


def _is_team(candidate: Candidate) -> bool:
    """ "The Chargers won", "a Chargers player": in plural, and named often."""
    small = candidate.small[-1]
    plural = len(candidate.small) == 1 and small.endswith("s") and not small.endswith("ss")
    often = len(candidate.names) > 3 and candidate.kind == "organization"
    return plural and often and candidate.has("“the”") and candidate.has("“shares”")


def _lenience(candidate: Candidate) -> float:
    if _is_team(candidate):
        return _TITLED
    if candidate.has(*_ACTING):
        return _ACTS
    again = _AGAIN if len(candidate.names) > 1 else 0.0
    if len(candidate.small) == 1:
        return max(again, _LENIENCE)
    plain = candidate.has("only common words") and not candidate.has(*_TOLD)
    return max(again, _PLAIN if plain else _LONG)


def _is_head_left_over(candidate: Candidate) -> bool:
    """ "The Commission" that no sieve could give to a longer name."""
    known = vocabulary()
    single = len(candidate.small) == 1 and candidate.known_as is None
    return single and candidate.small[0] in known.bare_heads and candidate.margin < 2


def _is_only_a_platform(candidate: Candidate) -> bool:
    """ "in a post on Facebook", "in a Facebook post": where it stood, not who acts."""
    listed = candidate.main.phrase in lexicon.words("platforms")
    return listed and all(
        "“on”" in name.context or {"“a”", "a noun behind it"} <= set(name.context)
        for name in candidate.names
    )
