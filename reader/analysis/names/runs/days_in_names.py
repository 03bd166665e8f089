"""Is a day, a month or a season part of a name: April Jones, Pastor Sunday Orla, the Sunday Times?

Each kind of word of the calendar has its line; what a paper may be called goes to the last one.
"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital


def is_name_of_the_calendar(words: Words, at: int, known: Vocabulary) -> bool:
    """A month or day that is a person's name or a newspaper's: April Jones, the Sunday Times."""
    small = words.small[at]
    follows = words.around(at + 1)
    if at and words.capital[at - 1] and f"{words.small[at - 1]} {small}" in known.organizations:
        return True  # Sheffield Wednesday
    if small in ("april", "june", "august", "may", "jan") and at and words.capital[at - 1]:
        is_day = words.around(at + 1).isdigit()
        return words.small[at - 1] in known.given and not is_day
    if small == "ramadan" and at > 1 and words.capital[at - 1]:
        return words.capital[at - 2]  # Musa Zumbo Ramadan
    if small in ("winter", "summers") and at and words.capital[at - 1]:
        return words.small[at - 1] in known.given and not words.heading[at]
    if small == "ad" and words.written[at] == "AD":  # AD Zumbo Ports, but AD 79
        return has_capital(words, at + 1) and not words.around(at - 1).isdigit()
    if small in ("jan", "mar", "sun", "jun") and has_capital(words, at + 1):
        return follows not in known.calendar
    if small.endswith("day"):  # Pastor Sunday Orla
        titled = at > 0 and known.titles.get(words.small[at - 1], "").startswith("polite")
        if titled and has_capital(words, at + 1):
            return follows not in known.calendar
    if small in ("spring", "summer", "winter") and has_capital(words, at + 1):
        return follows in known.place_heads and not words.first[at]  # the Spring Hill Fire Brigade
    if small in ("april", "june", "august"):
        return (
            has_capital(words, at + 1) and follows in known.surnames and follows not in known.common
        )
    return follows in ("times", "mail", "telegraph", "express", "post", "mirror", "courier", "sun")
