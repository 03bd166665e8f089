"""Where it was written: the dateline that a report begins with ("NAIROBI, Kenya (AP) — ").

The place and the agency are facts about the article, not actors of its story. One pattern cuts the
head of a paragraph into its parts; which parts make a dateline is decided in `_is_dateline`.
"""

import re
from typing import NamedTuple

from reader.article import Span
from reader.loading.calendar_words import is_month, is_weekday
from reader.loading.lexicon import words

AGENCIES = words("agencies")
_NO_PLACES = words("capitals_of_no_place")
_WORD = r"[A-ZÀ-ÞĀ-Ž][\w.'’-]*"
_PLACE = rf"{_WORD}(?: (?:{_WORD}|de|del|la|of|the|al|el|es|sur)){{0,3}}"
_SHOUTED = r"[A-ZÀ-Þ]{2}[A-ZÀ-Þ.'’-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,2}"  # and WALTHAM, Mass.
_NAME_AND_NUMBER = r"[A-Z][A-Za-z]{2,8}\.? \d"  # June 26 is no region
# Compiled when a paragraph first shows one of its signs: most articles open without.
_SIGNS = re.compile(r"[(–—―_]|--| [-/•]|\d: ")
_HEAD = (
    rf"(?P<place>(?!{_NAME_AND_NUMBER}){_PLACE}(?:/{_PLACE})?"
    rf"(?: \([A-Z]+/[A-Z]+\))?(?P<region>(?:, (?!{_NAME_AND_NUMBER}){_PLACE}){{0,2}})"
    rf"(?: and {_SHOUTED}(?:, (?!{_NAME_AND_NUMBER}){_PLACE}){{0,2}})?)?"
    r"(?:(?(place),? )(?P<date>(?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][A-Za-z]{2,8}\.?)(?:,? \d{4})?)[,.]?"
    r"(?: (?P<initials>[A-Z]{2,5})(?= ?[–—-]))?)?"
    r"(?:(?: ?|--)\((?P<agency>[^()\n]{2,40})\)| /(?P<wire>[A-Z][\w -]{2,30})/\.?)?"
    r"(?P<dash>\s*(?:--|[–—―_])\s*|\s+•\s+|\s+-(?=\s|$)\s*|-(?=\s)\s*)?"
    r"(?P<colon>(?(dash)(?!)|(?(date): (?=[\"“'‘]?[A-Z])|(?!))))?"
    r"(?(dash)(?:(?P<behind>(?:[A-Z][a-z]{2,8}\.? \d{1,2},?|\d{1,2} [A-Z][a-z]{2,8}\.?)"
    r" \d{4}):\s)?)"
)
# "By Ada Cole PORT ELIAS (AP) -", in one line.
_BY = (
    r"By (?P<names>(?:[A-Z][\w.'’-]*[a-z][\w.'’-]* ){1,4}"
    r"(?:and (?:[A-Z][\w.'’-]*[a-z][\w.'’-]* ){1,4})?)(?=[A-Z]{3}|\()"
)
_LETTERS = r"[A-Z]{2,4}"  # (ANN) The mayor
_AGENCY = r"[A-Z][\w/ .-]+"
_TITLE = r"(?:Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Prof|President|Minister|Sir)\b"
_LONGEST, _SENTENCE = 90, 80  # letters; of those that a story begins with, less is a note
# "NEW DELHI: The minister said", as papers in Asia write it.
_TOWN = (
    r"(?P<place>[A-Z][A-Z'’.-]+(?: [A-Z][A-Z'’.-]+){0,2}(?: ?/ ?[A-Z][A-Z'’.-]+){0,2}"
    r"|(?P<town>[A-Z]\w+(?: [A-Z]\w+)?))(?:, [A-Z][A-Za-z ]{2,20})?: (?=[\"“'‘]?[A-Z])"
)
_LABEL = r"(?m)^ *[A-Z][A-Z'’.-]+(?: [A-Z'’.-]+){0,3}: "
_SPACED = frozenset(("-", "–", "—"))  # behind a town, with a blank


class Dateline(NamedTuple):
    """The span from the place to the dash, and what it says; "" is not said."""

    span: Span
    words: str
    agency: str
    day: str
    byline: str = ""


def find_dateline(text: str, paragraph: Span) -> Dateline | None:
    """The dateline at the beginning of a paragraph."""
    head = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST)]
    by = re.match(_BY, head) if head.startswith("By ") else None
    begin = by.end() if by else 0
    found = re.match(_HEAD, head[begin:]) if _SIGNS.search(head) else None
    if not found or not found[0]:
        return None
    begin += paragraph.start
    rest = text[begin + found.end() : paragraph.end]
    if not _is_dateline(found, rest):
        return None
    span = Span(paragraph.start, begin + found.end())
    words = found[0].rstrip(" -–—―_:•\n")
    day = found["date"] or found["behind"] or ""
    return Dateline(span, words, _agency(found), day, by["names"].strip() if by else "")


def find_town(text: str, paragraph: Span) -> Dateline | None:
    """The town and the colon that a story begins with; no label of a transcript."""
    head = text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST)]
    found = re.match(_TOWN, head) if ": " in head and len(head) >= _SENTENCE else None
    if found is None:
        return None
    if found["town"] and found["town"] not in words("towns_before_colons"):
        return None
    if found["place"] in _NO_PLACES or len(re.findall(_LABEL, text)) > 1:
        return None
    end = paragraph.start + found.end()
    return Dateline(Span(paragraph.start, end), found[0].rstrip(": "), "", "")


def _is_dateline(found: re.Match[str], rest: str) -> bool:
    place, agency, dash = found["place"] or "", _agency(found), found["dash"] or ""
    known = agency in AGENCIES
    if not place:  # (Reuters) - · (CNN) The · June 26 (Reuters) -
        whole = bool(dash or re.match(r' ["“‘]?[A-Z]', rest))
        known = known or (bool(re.fullmatch(_LETTERS, agency)) and agency not in _NO_PLACES)
        return known and whole and (not found["date"] or _names_a_month(found["date"]))
    if not _may_be_place(found):
        return False
    if known:  # CARACAS (AFP) — · Moscow (AFP) – · Havana (CNN) The
        return bool(dash) or not rest or rest[0] in ' :“"' or rest[0].isupper()
    if not dash:  # Holm, May 12, 2031: The
        return bool(found["colon"]) and len(rest) >= _SENTENCE
    if agency and not found["initials"]:  # ADEN (Gulf Wire) -- · Aden, March 3 (Gulf Wire) --
        told = _in_capitals(found) or (found["date"] and not is_weekday(agency))
        return bool(told) and bool(re.fullmatch(_AGENCY, agency))
    if found["date"] or found["behind"]:  # LONDON, 26 June 2019 – · Lagos, 12 May —
        return True  # Cairo - 21 July 2022:
    if _in_capitals(found):  # MOSCOW — · NAIROBI, Kenya —
        return len(place) > 3 and bool(re.search(r"[\s,]", found[0])) and not rest[:60].isupper()
    if found[0].rstrip(" -–—") in words("towns_before_colons"):  # Pretoria — The
        return dash.strip() in _SPACED and dash != dash.strip() and _opens_a_sentence(rest)
    # Taipei, Taiwan — The
    return bool(found["region"]) and dash in (" — ", " – ") and _opens_a_sentence(rest)


def _may_be_place(found: re.Match[str]) -> bool:
    """Whether the words before the dash are no title, no organization and no date."""
    parts = found["place"].split(", ")
    words = [part.split(" ")[0].rstrip(".") for part in parts]
    if found["date"] and len(words) > 1 and is_weekday(words[-1]):
        words.pop()  # PORT ELIAS, Tuesday, June 3
    shouted = words[0] in _NO_PLACES and not parts[0].startswith(("NEW ", "UNITED NATIONS"))
    if shouted or re.match(_TITLE, parts[0]) or len(parts[0]) == 1:
        return False
    if any(is_month(word) or is_weekday(word) for word in words):
        return False
    days = [day for day in (found["date"], found["behind"]) if day]
    return all(map(_names_a_month, days))


def _names_a_month(words: str) -> bool:
    return any(is_month(word) for word in re.findall(r"\w+", words))


def _agency(found: re.Match[str]) -> str:
    return (found["agency"] or found["wire"] or found["initials"] or "").strip()


def _in_capitals(found: re.Match[str]) -> bool:
    return bool(found["place"].split(", ")[0].isupper())


def _opens_a_sentence(rest: str) -> bool:
    return bool(rest) and (rest[0].isupper() or rest[0] in '“"‘')
