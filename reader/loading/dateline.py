"""Where it was written: the dateline that a report begins with ("NAIROBI, Kenya (AP) — ").

The place and the agency are facts about the article, not actors of its story. Without an agency
in brackets a place must stand in capitals, and be no abbreviation of an organization.
"""

import re
from dataclasses import dataclass
from functools import cache

from reader.article import Span
from reader.loading.days import MONTH, WEEKDAY

AGENCIES = (
    "AFP|AP|Reuters|REUTERS|UPI|DPA|dpa|EFE|ANSA|TASS|Tass|Itar-Tass|Interfax|Xinhua|XINHUA|Kyodo"
    "|KYODO|Bloomberg|BLOOMBERG|CNN|BBC|PTI|ANI|IANS|APP|WAM|SPA|MENA|PA|PA Media|AAP|CP|NAN|KUNA"
    "|QNA|Yonhap|Bernama|Antara|Anadolu|AA|RFE/RL|AFX|Dow Jones|Knight Ridder|IPS|RNS|JTA"
    "|Thomson Reuters Foundation|(?:The )?Canadian Press|(?:The )?Associated Press|dpa-AFX"
    "|Agence France-Presse|Press Association|Deutsche Welle|AllAfrica"
)
_CAPS = r"[A-ZÀ-ÞŠŽŁĐĆČİ][A-ZÀ-ÞŠŽŁĐĆČİ.'’-]+"
_CAPS_PLACE = rf"(?:{_CAPS}|ST\.)(?: (?:{_CAPS}|de|of|DE)){{0,3}}"
_WORD = r"[A-ZÀ-ÞŠŽŁĐ][\w.'’-]*"
_PLACE = rf"{_WORD}(?: (?:{_WORD}|de|del|la|of|the|al|sur)){{0,3}}"
_DATE = rf"(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH}\.?)(?:,? (?:1[5-9]|20)\d\d)?"
_REGION = rf"(?:, (?!{MONTH}\b){_PLACE}){{0,2}}"
_DASH = r"(?:\s*(?:--|[–—―_])|\s+-|-(?=\s))(?:\s+|$|(?=[\w“\"‘'`]))"
_FORMS = (
    # CARACAS (AFP) — · WASHINGTON, June 26 (Reuters) - · Moscow (AFP) –
    rf"(?P<place>{_CAPS_PLACE}{_REGION}|{_PLACE}{_REGION})"
    rf"(?:, (?P<date>{_DATE}),?)? ?\((?P<agency>{AGENCIES})\)(?:{_DASH}|:? *(?=$|[A-Z“\"])|: )",
    # LAGOS, May 12 (Herald News) —
    rf"(?P<place>{_CAPS_PLACE}{_REGION})"
    rf"(?:, (?P<date>{_DATE}),?)? \((?P<agency>[A-Z][\w/ .-]{{1,30}})\){_DASH}",
    # (Reuters) -
    rf"\((?P<agency>{AGENCIES})\){_DASH}",
    # MOSCOW — · NAIROBI, Kenya — · LONDON, 26 June 2019 —
    rf"(?P<place>{_CAPS_PLACE}{_REGION})(?:,? (?P<date>{_DATE}),?)?{_DASH}",
    # Taipei, Taiwan — The
    rf"(?P<place>(?!{WEEKDAY}|{MONTH}){_PLACE}, (?!{MONTH}\b){_PLACE}) [–—] (?=[A-ZÀ-Þ“\"‘])",
    # Lagos, 12 May –
    rf"(?P<place>{_PLACE}{_REGION}),? (?P<date>{_DATE}),?{_DASH}",
)
_AT = re.compile(r"[A-ZÀ-ÞŠŽŁĐ(]")
_LONGEST = 90
# What stands in capitals before a dash and is no place.
_CAPITALS = """
NATO FIFA UEFA OPEC NASA UNICEF UNESCO BREXIT UPDATE UPDATED BREAKING EXCLUSIVE ANALYSIS OPINION
EDITORIAL COMMENT WATCH LIVE VIDEO CORRECTED REFILE NEWS SPORT SPORTS BUSINESS NOTE WARNING ISIS
OSCE ASEAN INTERPOL AIDS COVID NAFTA ACLU NAACP ECOWAS MERCOSUR COMMENTARY FEATURE REVIEW INTERVIEW
TRANSCRIPT PHOTOS MORE READ RELATED NOTES WINNERS LOSERS WHAT WHEN WHERE QUESTION ANSWER HOST
REPORTER ANCHOR UNIDENTIFIED MALE FEMALE BAFTA MSNBC FACTS FACTBOX TIMELINE SOURCES SOURCE UNITED
"""
_NO_PLACES = frozenset(_CAPITALS.split())
_TITLES = re.compile(r"\b(?:Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Prof|President|Minister|Sir)\b")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The span from the place to the dash, and what it says; "" is not said."""

    span: Span
    words: str
    agency: str
    day: str


def find_dateline(text: str, paragraph: Span) -> Dateline | None:
    """The dateline at the beginning of a paragraph."""
    if not _AT.match(text, paragraph.start):
        return None
    end = min(paragraph.end, paragraph.start + _LONGEST)
    head = text[paragraph.start : end]
    for form in _FORMS:
        # Compiled when a head may have the form: all six take 30 ms, and a start is felt.
        mark = "(" if "agency" in form else "-–—―_"
        found = _compiled(form).match(head) if any(char in head for char in mark) else None
        if found and _is_place(found, text[paragraph.start + found.end() : paragraph.end]):
            span = Span(paragraph.start, paragraph.start + found.end())
            words = head[: found.end()].rstrip(" -–—―_:\n")
            return Dateline(span, words, _group(found, "agency"), _group(found, "date"))
    return None


@cache
def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(form)


def _is_place(found: re.Match[str], rest: str) -> bool:
    place = _group(found, "place")
    first = place.replace(",", " ").split(" ")[0]
    if first in _NO_PLACES or _TITLES.match(place) or len(place) == 1:
        return False
    plain = not _group(found, "agency") and not _group(found, "date")
    if plain and not re.search(r"[\s,]", found[0]):
        return False  # "SIEGEL--Jerome": a death notice
    # A whole line of capitals is a heading or a transcript, and its first words are no place.
    return not (plain and (len(place) < 4 or rest[:60].isupper()))


def _group(found: re.Match[str], name: str) -> str:
    return (found.groupdict().get(name) or "").strip()
