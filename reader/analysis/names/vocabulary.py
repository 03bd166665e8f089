"""What is known of words before an article is read: the lists that names are judged by.

The lists lie in `reader/analysis/lexicon/`, in small letters and without accents; they are loaded
when the first article is analyzed. To teach the reader a word, add a line to its list.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.names.listed_names import countries, openings, organizations, places

_FORMS_OF_STATES = frozenset((
    "republic", "kingdom", "state", "federation", "union", "commonwealth", "sultanate", "emirate",
    "principality", "duchy", "grand", "people's", "islamic", "federal", "democratic", "socialist",
    "bolivarian", "arab", "hashemite", "co-operative", "plurinational", "independent", "federative",
    "oriental", "united", "confederation",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every list by its name; those with classes are dictionaries."""

    common: frozenset[str]
    function: frozenset[str]
    calendar: frozenset[str]
    given: dict[str, str]
    surnames: frozenset[str]
    characters: frozenset[str]
    titles: dict[str, str]
    plural_titles: frozenset[str]  # "Presidents" before two names
    roles: frozenset[str]
    heads: dict[str, str]
    place_heads: dict[str, str]
    buildings: frozenset[str]
    particles: frozenset[str]
    nationalities: dict[str, str]
    countries: dict[str, str]
    capitals: dict[str, str]
    cities: dict[str, str]
    provinces: frozenset[str]
    regions: frozenset[str]
    organizations: dict[str, str]
    kin: dict[str, str]
    beside: dict[str, str]
    events: frozenset[str]
    products: frozenset[str]
    product_nouns: frozenset[str]
    not_actors: frozenset[str]
    doings: frozenset[str]
    bare_heads: frozenset[str]
    states: frozenset[str]
    linking: dict[str, str]
    deeds: dict[str, str]
    suffered: dict[str, str]
    places: frozenset[str]
    openings: dict[str, int]

    def is_place(self, phrase: str) -> bool:
        """Whether the words are a country, a region, a province or a city."""
        return phrase in self.places

    def country_of(self, phrase: str) -> str | None:
        """The country that the words name, by any of its names: Turkey, Republic of Turkey."""
        if phrase in self.countries or " of " not in phrase:
            return self.countries.get(phrase)
        form, _, land = phrase.partition(" of ")
        land = land.removeprefix("the ")
        formal = _FORMS_OF_STATES.issuperset(form.split()) and land not in self.provinces
        return self.countries.get(land) if formal else None

    def is_linked_head(self, small: Iterable[str]) -> bool:
        """Whether "of" or "for" follows a head word: Danish Academy of Language."""
        return any(
            link in ("of", "for", "on", "against") and self.heads.get(word) in ("last", "first")
            for word, link in pairwise(small)
        )


@cache
def vocabulary() -> Vocabulary:
    """The lists, read once."""
    words, classes = lexicon.words, lexicon.classes
    return Vocabulary(
        common=words("common_words") | words("rarer_words") | words("modern_words"),
        function=words("function_words"),
        calendar=words("calendar"),
        given=classes("given_names") | classes("given_names_of_the_world"),
        surnames=_surnames(),
        characters=words("characters"),
        titles=classes("titles"),
        plural_titles=_plurals_of_titles(classes("titles")),
        roles=words("role_nouns"),
        heads=classes("organization_heads"),
        place_heads=classes("place_heads"),
        buildings=words("building_heads"),
        particles=words("name_particles"),
        nationalities=_with_plurals(classes("nationalities")),
        countries=countries(),
        capitals=classes("capitals"),
        cities=classes("cities") | classes("towns"),
        provinces=words("provinces"),
        regions=words("regions"),
        organizations=organizations(),
        kin=classes("kin_of_organizations"),
        beside=classes("nouns_beside_names"),
        events=words("events"),
        products=words("products"),
        product_nouns=words("product_nouns"),
        not_actors=words("not_actors"),
        doings=words("speech_verbs_of_actors"),
        bare_heads=words("bare_heads"),
        states=words("state_abbreviations"),
        linking=classes("linking_heads"),
        deeds=classes("deeds"),
        suffered=classes("suffered"),
        places=places(),
        openings=openings(),
    )


def _surnames() -> frozenset[str]:
    lists = ("surnames", "surnames_of_the_world", "leaders", "masters")
    return frozenset().union(*map(lexicon.words, lists))


def _plurals_of_titles(titles: dict[str, str]) -> frozenset[str]:
    core = [word for word, kind in titles.items() if kind == "core" and word.isalpha()]
    short = [f"{word}s." for word in core if f"{word}." in titles]  # Cllrs. Ann Lee and Bob Roy
    return frozenset([*(f"{word}s" for word in core), *short])


def _with_plurals(peoples: dict[str, str]) -> dict[str, str]:
    return {f"{word}s": country for word, country in peoples.items()} | peoples
