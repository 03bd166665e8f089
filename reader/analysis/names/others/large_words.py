"""Is it only a word of English that is written large: the University, MASSIVE FRAUD, Islamophobia?

To teach a head word that says nothing alone, add it to `lexicon/bare_heads.txt`.
"""

from reader.analysis import lexicon
from reader.analysis.names.english import is_common
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

BARE_HEADS = lexicon.words("bare_heads") | {"police"}
_CLUBS = ("union", "club", "company", "party", "group", "association", "federation", "league")


def is_bare_head(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A head word alone, unless a longer name in the article ends with it."""
    if small == ["police"] and "police" in words.ending.get("station", ()):
        return words.first[s.first]  # "Police came", not the Kovel Police Station
    if len(small) > 1 or small[0] not in known.bare_heads:
        return False
    if words.first[s.first] and small[0] in _CLUBS and words.small[s.last + 1] in known.roles:
        return True  # "Union head Ann Lee"
    return not words.heading[s.first] and small[0] not in words.ending


_SAINTS = ("saint", "saints", "st", "st.")


def is_of_thing(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The Star of David: behind a thing that is written large, one given name is part of it.

    So is a saint behind a feast: the feast of Saint John.
    """
    if words.small[s.first - 2 : s.first] == ["feast", "of"]:
        return small[0] in _SAINTS
    if len(small) > 1 or words.small[s.first - 1] != "of" or small[0] not in known.given:
        return False
    thing, at = words.around(s.first - 2), s.first - 2
    if at < 1 or words.first[at] or words.heading[at] or not words.capital[at]:
        return False
    holder = known.titles.get(thing, "before") != "before" or thing in known.heads
    return is_common(thing, known) and not holder and not known.is_place(small[0])


_STYLES = frozenset((
    ("art", "deco"), ("art", "nouveau"), ("art", "brut"), ("pop", "art"), ("beaux", "arts"),
    ("gothic", "revival"), ("greek", "revival"),
))  # fmt: skip
_IDEAS = ("phobia", "ism", "isms")


_CREEDS = frozenset((
    "capitalism", "communism", "conservatism", "extremism", "fascism", "feminism", "islamism",
    "liberalism", "marxism", "nationalism", "populism", "racism", "socialism", "terrorism",
))  # fmt: skip


def is_idea(_words: Words, _s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Islamophobia, White Nationalism, Art Deco: an attitude, a style and nobody called Art."""
    if len(small) > 1:
        return tuple(small) in _STYLES or _is_creed(small, known)
    if not small[0].endswith(_IDEAS) or len(small[0]) < 8:
        return False
    return not (small[0] in known.organizations or small[0] in known.surnames)


def _is_creed(small: list[str], known: Vocabulary) -> bool:
    """White Nationalism, Danish Populism."""
    if small[-1] not in _CREEDS or not known.function.isdisjoint(small):
        return False
    plain = all(is_common(w, known) or w in known.nationalities for w in small[:-1])
    return plain and " ".join(small) not in known.organizations


MEASURES = frozenset((
    "price", "prices", "rate", "rates", "reserves", "yield", "deficit", "surplus", "debt", "income",
    "allowance", "benefit", "benefits", "levy", "duty", "quota", "threshold", "fee", "fees", "wage",
    "wages",
))  # fmt: skip


def is_measure(_words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Suggested Retail Price, Gross Reserves: what is reckoned, in common words."""
    if small[-1] not in MEASURES or s.title is not None or " ".join(small) in known.organizations:
        return False
    return small[0] not in known.given and all(is_common(word, known) for word in small)


_LONG_ACRONYM = 5  # letters; a longer one that is a word of English is only written large


def is_shouting(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Small words in capitals: "they found MASSIVE FRAUD", "POLICE in Kovel left"."""
    if not words.written[s.first].isupper():
        return False
    written = words.written[s.first : s.last + 1]
    shouted = all(map(str.isupper, written)) and " ".join(small) not in known.organizations
    parts = small[0].split("-") if len(small) == 1 else small  # a MUM-OF-THREE
    if shouted and f"({' '.join(written)})" in words.text:
        return False  # Famine Early Warning Network (FEW NET)
    opens = len(small) == 1 and words.first[s.first]
    if opens and small[0] in lexicon.classes("nominal_actors"):
        return not words.written[s.last + 1].isupper()
    if opens and shouted and len(small[0]) > _LONG_ACRONYM and is_common(small[0], known):
        return words.written[s.last + 1].islower()  # RESCUE workers left
    long = len(small) == 1 and len(small[0]) >= _LONG_ACRONYM
    if shouted and long and _opens_story(words, s.first) and is_common(small[0], known):
        return True  # A CARER who stole
    return (
        shouted
        and len(parts) > 1
        and all(is_common(w, known) or w in known.function for w in parts)
    )


def _opens_story(words: Words, at: int) -> bool:
    """Whether "A" or "THE" begins the sentence before it, and it goes on in small letters."""
    article = words.written[at - 1] in ("A", "AN", "THE") and words.first[at - 1]
    return article and words.written[at + 1].islower()


ENDINGS = frozenset(
    word for word, kind in lexicon.classes("organization_heads").items() if kind == "ending"
)


def is_ending_alone(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Co., Inc.: what ends the name of a firm, without the firm; but a Salt Commission (JSC)."""
    ends = known.heads.get(small[0]) == "ending"
    if ends and s.first == s.last and f"({words.written[s.first]})" in words.text:
        return not words.written[s.first].isupper()
    return ends and all(known.heads.get(word) == "ending" for word in small)


def is_small_elsewhere(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The Charter, which the article writes small more than twice as often."""
    if len(small) > 1 or small[0] not in words.low or words.first[s.first]:
        return False
    if words.written[s.first].isupper():
        return False
    rare = words.low[small[0]] > 2 * words.middle[small[0]]
    return rare and is_common(small[0], known) and not known.is_place(small[0])
