"""Seasons: "last summer", "the winter of 2010", "the following spring"."""

from datetime import date

from reader.analysis import lexicon
from reader.analysis.dates.ambiguity import is_somebodys
from reader.analysis.dates.calendar_values import days_of
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.numerals import full_year, spelled_year
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.verbs import last_said
from reader.analysis.lexicon.reporting import reporting_verbs

_FUNCTION_WORDS = lexicon.words("function_words")
_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
LED_IN = context("before-a-season")
_AFTER_THE_SEASON = context("after-the-season")


def _is_none(reading: Reading) -> bool:
    """Of "said that summer fares were up", "Roy's last summer": none is pointed at."""
    if reading.has("last") and is_somebodys(reading):
        return True
    said = reading.before() in ("and", "but") or reading.before() in reporting_verbs()
    return reading.word("that") == "that" and said and reading.says_which_noun()


def _season(reading: Reading) -> Meaning | None:
    name = reading.sign("season")
    if not _is_season(reading) or _is_none(reading):
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
    return day(f"{_season_year(reading, reading.today, name):04d}-{name}")


def _lasts_until(reading: Reading) -> bool:
    """Of "until the autumn she …", unlike "will go on until the autumn"."""
    left = reading.clauses.left(reading.start)
    return left[-1:] in (["until"], ["till"]) and last_said(left[:-1]) != "ahead"


def _of_year(reading: Reading, name: str) -> Meaning | None:
    """Of "the spring of next year"."""
    if reading.sign("unit") != "Y":
        return None
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    if reading.today is None:
        return unknown(f"XXXX-{name}")
    return day(f"{reading.today.year + step:04d}-{name}")


def _spelled(reading: Reading) -> Meaning | None:
    year = spelled_year(reading.word("number").split())
    return day(f"{year:04d}-{reading.sign('season')}") if year else None


def _is_season(reading: Reading) -> bool:
    """Whether "fall" and "spring" are no verb and no well: a lead-in or a pointing word says so."""
    if (
        any(reading.has(part) for part in ("year", "shortyear", "unit"))
        or reading.has("early")
        or points(reading)
    ):
        return True
    led_in, after = reading.before() in LED_IN, reading.after()
    if reading.capital_before() or after in ("olympic", "olympics", "games", "camp"):
        return False
    if reading.has("the") and not led_in and after.isalpha():
        return after in _AFTER_THE_SEASON  # "the summer fair" is no date
    if (
        reading.has("the")
        and after.isalpha()
        and reading.after(2) == "of"
        and (after not in _FUNCTION_WORDS and reading.after(3).isdecimal())
    ):
        return False  # "in the winter session of 2013"
    if reading.capital_at("season") and reading.capital_after() and not reading.in_headline():
        return False  # "the Winter Payment"
    if not reading.has("the") and after.isalpha() and after not in _FUNCTION_WORDS:
        return False  # "he left for summer fishing trips"
    if reading.word("season") not in ("fall", "spring"):
        return led_in or reading.has("the")
    if reading.before() == "after" and not reading.has("the"):
        return False  # "died after fall at home"
    goes_on = after in _AFTER_THE_SEASON or after in lexicon.classes("time_verbs")
    return led_in and after != "of" and (goes_on or not after.isalpha())


POINTING = ("last", "next", "coming", "this", "previous", "following", "that", "same")


def points(reading: Reading) -> bool:
    """Whether a word points at one of several: "last", "the following"."""
    return any(reading.has(name) for name in POINTING)


def _away(span: tuple[date, date], today: date) -> int:
    """How many days ago a season ended, or in how many it begins."""
    return max((today - span[1]).days, (span[0] - today).days)


def _season_year(reading: Reading, today: date, name: str) -> int:
    """The year in which the season meant begins: of those nearby, by the words and the verb."""
    nearby = [y for y in (today.year - 2, today.year - 1, today.year, today.year + 1) if y > 0]
    spans = {year: span for year in nearby if (span := days_of(f"{year:04d}-{name}"))}
    over = [year for year, (_, last) in spans.items() if last < today]
    to_come = [year for year, (first, _) in spans.items() if first > today]
    on = [year for year in spans if year not in over + to_come]
    if reading.has("last") or reading.has("previous"):
        return over[-1] if over else today.year - 1
    if reading.has("next") or reading.has("coming"):
        return to_come[0] if to_come else today.year + 1
    if reading.has("this") and not on:
        near = over[-1:] + to_come[:1]
        nearest = min(near, key=lambda year: _away(spans[year], today), default=today.year)
        return nearest if reading.direction == "past" else today.year
    if on and to_come and reading.before() == "before" and reading.direction == "ahead":
        return to_come[0]  # it may not begin before the fall, said in the fall
    if on or reading.direction is None:
        return on[0] if on else min(spans, key=lambda y: abs((spans[y][0] - today).days))
    wanted = to_come[:1] if reading.direction == "ahead" else over[-1:]
    return wanted[0] if wanted else today.year


_WHICH = (
    "(the? (this | that)? (last | next | coming | this | previous | following)"
    " | that | the? same | the)?"
)


_OF = "((of | ,)? shortyear | (of | ,)? year ((- | slash) small)? | of (last | next | this) unit)?"
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
