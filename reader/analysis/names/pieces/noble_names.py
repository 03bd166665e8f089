"""Is a word of honour a given name: Senator Prince Zumbo, her husband, Earl Zumbo?

To teach a word that people are called by, add it to `_NOBLE` or `_CALLED`.
"""

from reader.analysis import lexicon
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words, has_capital

_CALLED = frozenset(("duke", "earl", "king", "major", "dean", "baron"))
_IN_UNIFORM = ("spokesman", "spokeswoman", "commander", "officer", "soldier", "pilot", "leader")
_ELECTED = frozenset(("gov", "governor", "rep", "representative", "sen", "senator"))
_NOBLE = frozenset(("sultan", "prince", "princess", "king", "queen", "duke", "earl", "baron"))


def is_noble_name(words: Words, at: int) -> bool:
    """Senator Prince Zumbo, President Dean Orla: behind another title it is a given name."""
    known, small = vocabulary(), words.small[at]
    if small in ("duke", "earl") and words.around(at - 1).strip(".") in _ELECTED:
        return words.capital[at - 1] and has_capital(words, at + 1)  # Gov. Earl Zumbo
    if known.titles.get(small) != "doubtful" or not words.capital[at - 1]:
        return False
    if small not in _NOBLE and small not in known.given:
        return False
    if small == "general":
        return False  # Deputy Solicitor General
    short = len(words.around(at + 1)) == 1 or not has_capital(words, at + 2) or small == "sultan"
    if words.around(at + 1) in ("al", "el", "bin", "ibn"):  # Dr. Sultan Al Zumbo
        return known.titles.get(words.around(at - 1), "before") != "before"
    return short and known.titles.get(words.around(at - 1)) == "core"


def is_relative(words: Words, at: int) -> bool:
    """Her husband, Dean, said; her brother Dean left: a given name alone."""
    if words.small[at] not in _CALLED or not words.written[at][1:].islower():
        return False
    kin = at - 1 - (words.around(at - 1) == ",")
    related = words.around(kin) in lexicon.words("weak_roles") and not words.capital[kin]
    return related and not has_capital(words, at + 1)


def is_named_behind_role(words: Words, at: int) -> bool:
    """The union's president Earl Zumbo: behind a role in small letters it is a given name."""
    known, before = vocabulary(), words.around(at - 1)
    called = words.small[at] in _CALLED and words.written[at][1:].islower()
    related = before == "," and words.around(at - 2) in lexicon.words("weak_roles")
    alone = has_capital(words, at + 1) and not has_capital(words, at + 2)
    if words.small[at] == "duke" and alone and not words.capital[at - 1]:
        return not words.heading[at]  # Duke Zumbo; a duke is one of a place
    if (called and alone and related and not words.capital[at - 2]) or is_relative(words, at):
        return True  # her husband, Earl Zumbo
    role = before in known.roles or known.titles.get(before) == "core"
    if words.small[at] == "sultan" and role and has_capital(words, at + 2):
        return not words.capital[at - 1]  # the club's secretary Sultan Zumbo Orla
    if not (called and role) or words.capital[at - 1] or before in _IN_UNIFORM:
        return False
    return has_capital(words, at + 1) and not has_capital(words, at + 2)


def is_inner_name(words: Words, first: int, at: int, last: int) -> bool:
    """Whether a given name stands before a word of honour, and a name behind it."""
    known, small = vocabulary(), words.small
    kind, given = known.titles.get(small[at], ""), small[at - 1]
    if small[at] in ("haji", "hj") and first < at < last:
        return given not in known.titles  # Datuk Seri Zumbo Haji Orla
    if first < at == last and kind == "polite" and small[at] in known.surnames:
        return True  # Vijaya Pandit
    if not first < at < last or given not in known.given or given in known.titles:
        return False
    office = small[at - 2] in known.common and small[at - 2] not in known.given
    if at == first + 1 or office:  # Muhammad Shehu Zumbo, Ann King Orla
        called = small[at] in known.given or small[at] in known.surnames
        if small[at] in ("sheikh", "sheik") and given not in known.capitals:
            return True  # Hassan Sheikh Zumbo
        strange = kind in ("doubtful", "polite") and small[at] not in known.common
        place = any(given in names for names in (known.countries, known.capitals, known.regions))
        if (small[at] in _NOBLE or (strange and called)) and not place:
            return True
    titled = at > first + 1 and known.titles.get(small[at - 2], "before") != "before"
    return titled and kind.startswith("polite")
