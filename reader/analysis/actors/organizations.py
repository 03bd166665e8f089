"""Organizations by parts of their names: a firm without its ending, a head word alone."""

from collections import defaultdict

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import last_names
from reader.analysis.names.papers import is_double_paper
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_PERSONAL = ("a given name", "an initial", "a title", "an age", "a particle")
_ONLY_PERSONAL = ("a title", "Mr or Ms", "an age", "“who”", "a title in small letters")
_ACTS = ("says or does", "said it", "“he”", "acts as people do", "a role behind it", "“'s”")
_RUNS = ("acts as firms do", "“posted a loss”", "“, founded by”")
_TRADED = (
    "“shares”", "“'s shares”", "“company”", "“chairman of”", "acts as firms do", "“posted a loss”",
    "“cut its”", "a firm and nothing else", "“, founded by”",
)  # fmt: skip
# What is called after its place, which is no short form of it: Kovel is not the Kovel Police.
_OF_A_PLACE = frozenset((
    "party", "front", "police", "ministry", "commission", "council", "court", "government",
    "authority", "department", "army", "parliament", "federation", "force", "forces", "service",
    "assembly", "district", "congress", "movement", "navy", "embassy", "prison", "hospital",
    "airport", "state", "brigade", "regiment", "battalion", "militia", "town", "office", "trust",
))  # fmt: skip
# What leads in the name of a club that is called by the rest of it.
_CLUBS = frozenset((
    "ac", "afc", "as", "athletic", "atletico", "borussia", "cd", "deportivo", "dinamo", "dynamo",
    "fc", "fk", "inter", "lokomotiv", "olympique", "partizan", "racing", "rc", "real", "sc",
    "spartak", "sporting",
))  # fmt: skip
_PLACES = ("a capital", "a large city", "a region", "a province")
_THERE = (
    "“in”", "“in the”", "“from” or “to”", "“of”", "“residents”", "“based”", "“where”", "“northern”",
    "“mayor of”", "“'s capital”", "a place beside it", "a capital", "a region", "“city of”",
)  # fmt: skip
_STREETS = ("road", "street", "avenue", "lane", "highway")
_LEADING = ("united", "royal", "federal", "national")
_LIGHT = ("group", "the", "holding", "holdings", "company")


def join_short_forms(candidates: list[Candidate], words: Words) -> None:
    """First words of a firm to the firm: Oriva Motors Inc, Oriva Motors, Oriva."""
    known = vocabulary()
    by_first: dict[str, list[Candidate]] = defaultdict(list)
    by_second: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind == "organization":
            by_first[candidate.small[0]].append(candidate)
            if "-" in candidate.small[0]:  # Zumbo of Zumbo-Orla Inc.
                by_first[candidate.small[0].split("-")[0]].append(candidate)
            leads = known.heads.get(candidate.small[0]) == "first" or candidate.small[0] in _CLUBS
            if leads and len(candidate.small) > 1:
                second = candidate.small[1 + (candidate.small[1] in known.particles) :]
                by_second[second[0] if second else ""].append(candidate)  # Banca Zumbo is Zumbo
    families = last_names(candidates)
    for short in sorted(candidates, key=lambda c: -len(c.small)):
        if not _may_be_short(short, words, known):
            continue
        if short.main.phrase in families and not (short.known_as or short.has(*_TRADED)):
            continue  # Orla is one of the Orlas, and no Orla Foundation
        near = (by_first[short.small[0]] + by_second[short.small[0]])[:50]
        homes = _homes(short, near, known)
        if len(homes) == 1:
            homes[0].take(short)


def _homes(short: Candidate, near: list[Candidate], known: Vocabulary) -> list[Candidate]:
    """What it may be a short form of: the firm of just that name, else the longer names."""
    stem = _stem(short.small, known)
    homes = [
        home
        for home in near
        if stem and len(home.small) > len(short.small) and not home.merged
        if _begins_with(home, stem, known)
        if not short.known_as or _is_headed(home, known)  # Ford is not the Ford Falcon
        if len(short.small) == 1 or not _is_of_district(home, len(short.small))
        if len(short.small) > 1
        or _is_party(short, home)
        or not (_is_of_its_place(home) or _is_part_of(short, home, known))
    ]
    if short.has(*_PLACES) and not _is_traded(short):
        homes = [home for home in homes if home.has("the ending of a firm")]
    same = [home for home in homes if _stem(home.small, known) == stem]
    personal = short.kind == "person" and len(short.small) > 1 and short.has(*_PERSONAL)
    if personal and not (_is_visited(short) or short.has(*_RUNS)):
        return same  # "Milton Zumbo shares" are those of Milton Zumbo Inc.
    return same or _parents([home for home in homes if _may_go_on(short, home, known)], known)


def _parents(homes: list[Candidate], known: Vocabulary) -> list[Candidate]:
    """Without the daughters of the first: Oriva Ships Inc., and no Oriva Ships Malaysia Ltd."""
    if len(homes) < 2:
        return homes
    stems = [_stem(home.small, known) for home in homes]
    short = min(stems, key=len)
    if all(stem[: len(short)] == short for stem in stems):
        return [home for home, stem in zip(homes, stems, strict=True) if stem == short]
    return homes


def _may_be_short(short: Candidate, words: Words, known: Vocabulary) -> bool:
    if short.merged or len(short.main.phrase) < 3:
        return False
    if short.kind == "place" and short.sums[2] > short.sums[1] + 2:
        return False
    if len(short.small) > 1 and short.small[-1] in _STREETS:
        return False  # Kovel Road, where the Kovel Road Hospital is named
    if short.kind == "person" and len(short.small) > 1 and short.has(*_PERSONAL):
        sold = short.has(*_TRADED) or _is_visited(short)  # "Milton Zumbo shares"
        leads = short.small[0] in known.particles  # nobody is Al Zumbo, as a firm is
        named = short.has("a given name") and not (sold or leads)
        return not (named or short.has(*_ONLY_PERSONAL))
    if short.has("a country"):
        return False
    if short.has(*_PLACES) and not (_is_traded(short) or _acts_as_firm(short)):
        return False
    if short.has("a nationality in front", "a title", "an age"):
        return False
    known_one = short.has("a known organization", "known, but a common word")
    rare = short.small[0] not in known.common or not words.low[short.small[0]]
    return len(short.small) > 1 or known_one or rare


def _is_visited(short: Candidate) -> bool:
    """Whether one is only in it or goes there: "at Betty Orla", of the Betty Orla Centre."""
    return short.has("“in”", "“from” or “to”") and not short.has(*_ONLY_PERSONAL, *_ACTS)


def _is_traded(short: Candidate) -> bool:
    """Bethlehem, whose shares rose, is a firm."""
    return short.kind == "organization" and short.has(*_TRADED)


def _acts_as_firm(short: Candidate) -> bool:
    """Whether a town acts and nobody is there: Kovel signed, where Kovel Robotics Ltd is named."""
    acts = short.has("says or does", "acts as firms do", "“called it”") and len(short.names) > 1
    return acts and not short.has(*_THERE)


def _may_go_on(short: Candidate, home: Candidate, known: Vocabulary) -> bool:
    """Oriva Inc. is no short form of Oriva Ships Inc., but of Oriva Inc. International."""
    whole = known.heads.get(short.small[-1]) == "ending"
    return not whole or home.small[: len(short.small)] == short.small


def _is_of_its_place(home: Candidate) -> bool:
    """Kovel is neither the Kovel Police nor the Kovel Daily News."""
    paper = len(home.small) > 2 and home.small[-1] in lexicon.words("newspaper_words")
    paper = paper or is_double_paper(home.small[-1])
    return paper or home.small[-1] in _OF_A_PLACE


def _is_party(short: Candidate, home: Candidate) -> bool:
    """Zumbo is the Zumbo Party, where it is no place."""
    named = short.kind == "organization" and not short.has(*_THERE, *_PLACES)
    return named and len(home.small) == 2 and home.small[-1] == "party"


def _is_of_district(home: Candidate, words: int) -> bool:
    """Whether a place may stand in so many words: Kovel Zumbo District Secretariat, ... Courier."""
    if len(home.small) == words + 1 and home.small[-1] in lexicon.words("newspaper_words"):
        return True
    if home.small[words - 1 : words] in (("county",), ("district",)):
        return True
    return home.small[words : words + 1] in (("district",), ("county",), ("city",), ("state",))


def _is_headed(home: Candidate, known: Vocabulary) -> bool:
    """Whether a word beside the first says that it is an organization."""
    listed = home.known_as is not None
    return listed or any(word in known.heads or word in _LIGHT for word in home.small[1:])


def _stem(small: tuple[str, ...], known: Vocabulary) -> list[str]:
    return [w for w in small if known.heads.get(w) != "ending" and w not in _LIGHT]


def _begins_with(home: Candidate, stem: list[str], known: Vocabulary) -> bool:
    full = _stem(home.small, known)
    if not full:
        return False  # Group Inc.
    behind = full[1 + (len(full) > 1 and full[1] in known.particles) :]
    if behind == stem and (known.heads.get(full[0]) == "first" or full[0] in _CLUBS):
        return True
    if len(stem) == 1 and full[0].startswith(f"{stem[0]}-"):
        return True
    rest = full[len(stem) :]
    if rest and all(word in known.countries or word in known.regions for word in rest):
        return False  # Oriva Kenya is a daughter of Oriva
    return full[: len(stem)] == stem and "of" not in home.main.phrase.split()[: len(stem) + 1]


def join_leading_countries(candidates: list[Candidate], _words: Words) -> None:
    """The Danish Air Force is the Air Force."""
    known = vocabulary()
    by_phrase = {c.main.phrase: c for c in candidates}
    for long in candidates:
        first = long.small[0]
        led = (
            bool(known.nationalities.get(first))
            or first in _LEADING
            or first in known.countries
            or first in known.cities
        )
        far = len(long.small) > 3 and known.is_place(
            " ".join(long.small[:2])
        )  # New York Daily News
        if not (led or far) or len(long.small) < 2 or long.merged or long.kind != "organization":
            continue
        short = by_phrase.get(" ".join(long.small[1 + far :]))
        if short and short is not long and not short.merged:
            long.take(short)


def join_places_behind(candidates: list[Candidate], _words: Words) -> None:
    """The Supreme Court of Kenya is the Supreme Court where there is no other."""
    known = vocabulary()
    homes: dict[str, list[Candidate]] = defaultdict(list)
    for long in candidates:
        if long.kind == "organization" and "of" in (words := long.main.phrase.split())[2:-1]:
            at = words.index("of", 2)
            if known.heads.get(words[at - 1]) == "last" and known.is_place(
                " ".join(words[at + 1 :])
            ):
                homes[" ".join(words[:at])].append(long)
    for short in candidates:
        found = homes.get(short.main.phrase, [])
        if len(found) == 1 and not short.merged and not found[0].merged:
            found[0].take(short)


def join_heads_alone(candidates: list[Candidate], _words: Words) -> None:
    """The Commission is the Electoral Commission where there is no other."""
    known = vocabulary()
    by_head: dict[str, list[Candidate]] = defaultdict(list)
    by_led: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind == "organization" and len(candidate.small) > 1:
            for head in _heads_of(candidate, known):
                by_head[head].append(candidate)
            by_led[_led(candidate)].append(candidate)
    for single in candidates:
        if len(single.small) > 1 or single.merged or not known.heads.get(single.small[0]):
            continue
        near = by_head[single.small[0]] or by_led[single.small[0]]
        homes = [home for home in near if not home.merged]
        listed = single.known_as is not None and not (homes and _is_team(single, homes[0]))
        if len(homes) == 1 and not listed:
            homes[0].take(single)


def _is_part_of(short: Candidate, home: Candidate, known: Vocabulary) -> bool:
    """The Senate Rivers Committee sits in the Senate."""
    heads = known.heads.get(short.small[0]), known.heads.get(home.small[-1])
    return heads == ("last", "last") and home.small[-1] != short.small[0]


def _led(home: Candidate) -> str:
    """The word before "of": the Army Corps of Engineers is the Corps."""
    phrase = home.main.phrase.split()
    return phrase[phrase.index("of", 2) - 1] if "of" in phrase[2:] else ""


def _heads_of(home: Candidate, known: Vocabulary) -> set[str]:
    """Its last word and its first; but the Senate Rivers Committee is not the Senate."""
    first, last = home.small[0], home.small[-1]
    within = known.heads.get(last) == "last" and " of " not in home.main.phrase
    return {last} if within or first == "united" else {first, last}


def _is_team(single: Candidate, home: Candidate) -> bool:
    """Whether the list's Warriors are those of this article: the Kovel Warriors."""
    word = single.small[0]
    nickname = (
        word.endswith("s") and not word.endswith("ss") and single.has("known, but a common word")
    )
    return nickname and home.small[-1] == word and home.known_as is None
