"""The year of a story within the story: "in 1969 … on July 20", "Last year, it opened on May 13".

To change how long a year holds that was told before, see `anchors` and `history`.
"""

from datetime import date

from reader.analysis.dates.periods.years_beside import BACK_TO, falls_on
from reader.analysis.dates.reading import Reading

_LAST_YEAR = ["last", "year", ","]
_HAS = frozenset({"has", "have", "'ve", "’ve"})
_LISTS = frozenset({":", "-", "–", "—", "--"})
# So many words before it the year may stand that its clause hangs on.
_A_CLAUSE = 16
_BEGINS = frozenset({"beginning", "begins", "starting", "starts"})
_FISCAL, _FISCAL_YEAR, _A_FEW = frozenset({"fiscal", "financial"}), 3, 5
# ", suspended in March 2020,": an aside that ends with a year has at most so many words.
_ASIDE = 8


def framed_year(reading: Reading) -> int | None:
    """Of "Last year, it opened on May 13": the year that its sentence begins with.

    Of "two years ago, in March" it is the year that stands in front.
    """
    if (years_ago := _years_ago(reading)) is not None:
        return years_ago
    first = reading.sentence_start()
    words = reading.tokens.words[first : min(first + len(_LAST_YEAR), reading.start)]
    if reading.today is None or words != _LAST_YEAR or reading.direction == "ahead":
        return None
    year = f"{reading.today.year - 1:04d}"
    return int(year) if reading.anchors.values[-1:] == [year] else None


def listed_year(reading: Reading, month: int, number: int) -> int | None:
    """Of "March 2023: it shuts. / Nov 17: they sue": a list of days goes on with the next one."""
    if reading.after() not in _LISTS or not reading.after(2).isalpha():
        return None
    named, today = reading.anchors.near("M"), reading.today
    if named is None or today is None or named > today or not reading.opens_sentence():
        return None
    year = named.year + ((month, number) < (named.month, named.day))
    return year if (year, month, number) <= (today.year, today.month, today.day) else None


def _years_ago(reading: Reading) -> int | None:
    """Of "died two years ago, in March" and "two years ago on May 3": the year so long ago."""
    ago = reading.start - (reading.before() in ("in", "on"))
    words = reading.tokens.words[max(0, ago - 2) : ago]
    if words[-1:] == [","]:
        words, ago = words[:-1], ago - 1
    value = reading.anchors.values[-1:]
    if words[-1:] != ["ago"] or reading.anchors.named_up_to != ago or not value:
        return None
    return int(value[0]) if len(value[0]) == len("2019") and value[0].isdecimal() else None


def told_year(reading: Reading, month: int) -> int | None:
    """The year of a story within the story ("in 1969 … On July 20"), well before its own day."""
    anchors, beside_news = reading.anchors, reading.anchors.speaks_of_today
    first = reading.sentence_start()
    if _lasts_till_now(reading):
        return None
    told = anchors.written.year_of(month, reading.start, first, beside_news)
    if _is_an_aside(reading):
        told = None
    told = told or _year_of_a_clause(reading)
    if told is None:
        told = anchors.history.year_of(month, beside_news)
    coming = _coming_year(reading) if told is None else None
    if coming and not (reading.has("anyweekday") and not falls_on(reading, coming, month)):
        return coming
    if told is None or (reading.today and beside_news and _is_near(reading.today, month)):
        return None
    if reading.today and told >= reading.today.year - 1:
        return None
    if reading.has("anyweekday") and not falls_on(reading, told, month):
        return None  # "Friday 31 May" in a year when that was a Monday
    return told if reading.direction != "ahead" else None


def _lasts_till_now(reading: Reading) -> bool:
    """Of "the house, which has sat since May 3": told from today, whatever year was named."""
    left = reading.clauses.left(reading.start)
    since = left[-1:] == ["since"] and not _HAS.isdisjoint(left)
    return since or reading.before(2) in BACK_TO


def _is_an_aside(reading: Reading) -> bool:
    """Of "the mill, built in March 1930, burnt down on May 3": the year is not of the fire."""
    place, words = reading.anchors.named_up_to, reading.tokens.words
    before = words[max(reading.sentence_start(), place - _ASIDE) : place]
    return "," in before and place < reading.start and words[place] == ","


def _year_of_a_clause(reading: Reading) -> int | None:
    """Of "since 2023, when it froze in April": the year that the clause hangs on."""
    first = max(reading.sentence_start(), reading.start - _A_CLAUSE)
    words = reading.tokens.words[first : reading.start]
    at = len(words) - 1 - words[::-1].index("when") if "when" in words else 0
    year = words[at - 2] if at > 1 and words[at - 1] == "," else ""
    return int(year) if len(year) == 4 and year.isdecimal() else None


def _coming_year(reading: Reading) -> int | None:
    """Of "the 2028 games open in July": the year ahead that the sentence has named; of "approved
    the 2028 levy and set a hearing for July" none.
    """
    anchors = reading.anchors
    if "and" in reading.tokens.words[anchors.named_up_to : reading.start]:
        return None
    if reading.today is None or reading.direction == "past" or not anchors.values:
        return None
    last = anchors.values[-1] if anchors.named_up_to > reading.sentence_start() else ""
    if len(last) != len("2028") or int(last) <= reading.today.year:
        return None
    return int(last) - _begins_a_fiscal_year(reading)


def _begins_a_fiscal_year(reading: Reading) -> bool:
    """Of "in fiscal 2028, which begins on July 1": that is of the calendar's 2027."""
    named = reading.anchors.named_up_to
    words = reading.tokens.words[named : reading.start]
    fiscal = _FISCAL & set(reading.tokens.words[max(0, named - _FISCAL_YEAR) : named])
    return bool(fiscal) and len(words) <= _A_FEW and not _BEGINS.isdisjoint(words)


def _is_near(today: date, month: int) -> bool:
    """Whether a month lies so near the publication day that it means the near one."""
    return (month - today.month) % 12 in (0, 10, 11)
