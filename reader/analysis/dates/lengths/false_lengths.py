"""What only looks like a length: an age, the film 13 Hours, three-quarters, one day.

Each question here is asked by the rules for lengths.
"""

from reader.analysis import lexicon
from reader.analysis.dates.reading import Reading

FROM_NOW = frozenset({"ago", "earlier", "hence", "later"})


def is_pronoun_first(reading: Reading) -> bool:
    """Of "she said this 30 years ago" the pronoun is no part."""
    pointed = reading.written().lower().startswith(("this ", "that ", "these ", "those ", "all "))
    return pointed and reading.after() in FROM_NOW


def is_conjunction_first(reading: Reading) -> bool:
    """Of "he said that four days were lost" the conjunction is no part."""
    words = reading.written().lower().split()
    return words[0] == "that" and words[-1].endswith("s")


def is_share(reading: Reading) -> bool:
    """Of "three-quarters", and of "the two quarter" beside a count."""
    return "-" in reading.written() or (reading.has("quarter") and reading.amount() != 1)


def is_age(reading: Reading) -> bool:
    """Of "a 6-year-old", "10-year-olds", "20 years of age"."""
    after = [reading.after(n) for n in (1, 2)]
    if after[0] in ("old", "olds") or after == ["of", "age"]:
        return True
    return after[0] == "-" and after[1] in ("old", "olds")


def is_title(reading: Reading) -> bool:
    """Of "the film 13 Hours": the unit with a capital, where not all is capitals."""
    unit = reading.written().split()[-1]
    return unit.istitle() and reading.capital_at("anyunit") and not reading.in_headline()


def is_year_number(reading: Reading) -> bool:
    """Of "the 1998 quarter" is no 1998 quarters."""
    word = reading.word("number")
    return len(word) == 4 and word.isdecimal() and 1400 <= int(word) <= 2100


def is_some_day(reading: Reading) -> bool:
    """Whether "one day" is no length: "she will one day win", "one day he may win"."""
    if reading.written().lower() != "one day" or reading.after() in ("after", "before", "of"):
        return False
    around = {reading.before(), reading.after()}
    if reading.opens_sentence():
        around |= {reading.after(2), reading.after(3)}
    verbs = lexicon.classes("time_verbs")
    return reading.before() == "to" or any(verbs.get(word) == "will" for word in around)


def is_one_day(reading: Reading) -> bool:
    """Whether "one day" is no length: "One day in March he left"."""
    some = reading.written() == "One day" and reading.opens_sentence()
    return some and reading.after() in ("in", "last")
