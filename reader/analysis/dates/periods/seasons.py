"""Which season: "last summer", "the winter of 2010", "the following spring".

To teach the reader another way of writing one, add a rule; whether the word is a season is asked in
`season_words`, and the year of one without it in `years_of_seasons`.
"""

from reader.analysis.dates.direction.verbs import last_said
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, leaning, unknown
from reader.analysis.dates.periods.season_words import names_a_season, points
from reader.analysis.dates.periods.years_of_seasons import year_of_season
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.numerals import full_year, spelled_year

_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_WHICH = (
    "(the? (this | that)? (last | next | coming | this | previous | following)"
    " | that | the? same | the)?"
)
_YEAR = "(of | ,)? year ((- | slash) (small | count | yearlike))?"
_OF = f"((of | ,)? shortyear | {_YEAR} | of (last | next | this | that) unit)?"


def _season(reading: Reading) -> Meaning | None:
    name = reading.sign("season")
    if not names_a_season(reading):
        return None
    if reading.has("year"):
        return day(f"{reading.number('year'):04d}-{name}")
    if reading.has("shortyear"):
        return day(f"{full_year(reading.number('shortyear')):04d}-{name}")
    if reading.has("unit"):
        return _of_year(reading, name)
    leaning = any(reading.has(word) for word in ("that", "same", "following", "previous"))
    told_on = reading.has("the") and reading.has("next") and reading.direction == "past"
    leaning = leaning or told_on  # they wed in 1955 and moved the next summer
    named = reading.anchors.near("Y") if leaning else None
    if named:
        if reading.has("previous"):
            return day(f"{named.year - (_BEGINS[name] >= named.month):04d}-{name}")
        in_a_year = reading.anchors.is_at_a_year() and name != "WI"
        behind = in_a_year or _BEGINS[name] <= named.month
        later = (told_on or reading.has("following")) and behind
        if name == "WI" and not later and reading.anchors.season_is_on():
            return day(f"{named.year - 1:04d}-WI")  # in March 1966 … that winter
        return day(f"{named.year + later:04d}-{name}")
    if reading.today is None:
        return unknown(f"XXXX-{name}")
    history, beside_news = reading.anchors.history, reading.anchors.speaks_of_today
    gone = None if points(reading) else reading.anchors.just_told(reading.start)
    if gone and reading.has("the") and (reading.direction == "past" or _lasts_until(reading)):
        later = _BEGINS[name] < gone.month  # he died in March 1839; until the autumn she …
        return day(f"{gone.year + later:04d}-{name}", certain=False)
    free = points(reading) or (beside_news and reading.direction == "ahead")
    told = None if free else history.year_of(_BEGINS[name], beside_news)
    if told:
        return day(f"{told:04d}-{name}", certain=False)
    return day(f"{year_of_season(reading, reading.today, name):04d}-{name}")


def _lasts_until(reading: Reading) -> bool:
    """Of "until the autumn she …", unlike "will go on until the autumn"."""
    left = reading.clauses.left(reading.start)
    return left[-1:] in (["until"], ["till"]) and last_said(left[:-1]) != "ahead"


def _of_year(reading: Reading, name: str) -> Meaning | None:
    """Of "the spring of next year", "the spring of that year"."""
    if reading.sign("unit") != "Y":
        return None
    if reading.has("that"):
        told = reading.anchors.near("Y")
        return day(f"{told.year:04d}-{name}") if told else leaning(f"XXXX-{name}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    if reading.today is None:
        return unknown(f"XXXX-{name}")
    return day(f"{reading.today.year + step:04d}-{name}")


def _spelled(reading: Reading) -> Meaning | None:
    year = spelled_year(reading.word("number").split())
    return day(f"{year:04d}-{reading.sign('season')}") if year else None


RULES = (
    Rule(
        "the? season of number",
        _spelled,
        "It sank in [the winter of nineteen ninety-four].",
        "1994-WI",
    ),
    Rule(
        f"{_WHICH} early? -? season {_OF}",
        _season,
        "It sank [last summer].",
        "2023-SU",
    ),
)
