"""What only looks like a clause: "law | and order, which was new", "14 cents", "a battered boat".

Each question here is asked of what the form in clause_forms.py has found.
"""

import re

from reader.analysis.dates.happening.open_quotations import CLOSING, is_open
from reader.analysis.dates.happening.sentence_parts import ARTICLES, Parts
from reader.analysis.lexicon import classes, words
from reader.article import Span

_IN_PLACE = re.compile(r"[vsBxzb].*iA,$")
_REDUCED = re.compile(r"v[tiY]")
_RULED = re.compile(r"[Au]+i[Au]+[vsz][DTiY]?")
_TAXES = frozenset({"tax", "taxation", "taxes", "interest"})
_BECAUSE = frozenset({"due", "owing", "prior", "thanks"})
_HOURS = frozenset({"dark", "dawn", "dusk", "midday", "midnight", "noon", "sunset", "sunrise"})
_RATE = re.compile(r"[\d.,]+ ?(?:%|percent|per cent|pct)")
_SINCE_THEN = frozenset({"after", "before", "since"})
_UP_TO = _SINCE_THEN | {"until", "till"}
_MEASURED = ("percentage", *"0123456789")
_AS_IT_WAS = frozenset({"unaided", "unchanged", "unharmed", "uninjured", "unopposed", "unscathed"})
_NAMED = frozenset({"dubbed", "entitled", "titled"})
_OBJECTS = ("A", "O", "p")  # Roy devotes | much of it
_OWN = ("x", "B")
_SPOKE = frozenset({"said", "says", "added"})
_APPEARED = frozenset({
    "appear", "appeared", "appearing", "appears", "brought", "hauled", "pleaded", "testified",
    "testify",
})  # fmt: skip
_SCORE = re.compile(r"\d+-\d")
_DATED = re.compile("i?[DT]")
_LENGTHS = frozenset({"half", "month", "months", "period", "quarter", "week", "weeks", "year"})
_SERVED = frozenset({
    "act", "acted", "acting", "known", "serve", "served", "serves", "serving", "work", "worked",
    "working",
})  # fmt: skip


def is_none(parts: Parts, match: re.Match[str], mark: str) -> bool:
    """Whether what looks like a clause is a part of another."""
    letters, place = parts.letters, match.start()
    if parts.text[parts.starts[match.end() - 1] - 1] == "-":
        return True  # Holm Air, | 90%-owned by Roy, sank
    if "k" in match["subject"] and (
        mark or parts.word(letters.index("k", place)) not in _SINCE_THEN
    ):
        return True  # the visit as well as the boat | left, unlike: the visit after the war | is
    between = parts.text[parts.ends[match.end("subject") - 1] : parts.starts[match.end() - 1]]
    subject = parts.span(place, match.end("subject")).of(parts.text)
    if CLOSING.search(between) and (match["verb"][-1] == "s" or not is_open(subject)):
        return True  # “We had no money | and no idea,” Roy | said
    if mark == "c":  # law | and order, which was new, was; money | and a boat given to him
        return bool(match["aside"]) or bool(_REDUCED.match(letters, match.end("subject")))
    if mark == "h" and match["aside"] and letters[place - 2] == "A" and match["verb"] == "s":
        return True  # events that | raise money, Roy, the keeper, said
    if mark == "h" and match["verb"][-1] == "s" and letters[match.end() : match.end() + 1] in _OWN:
        return True  # a strike that | the firm said would end
    if mark in ("h", "s"):  # rejected | that argument in a ruling released; proclaimed | victory in
        if (
            mark == "s"
            and _RATE.fullmatch(subject)
            and letters[match.end() : match.end() + 1] == "A"
        ):
            return True  # reported | 7 percent adjusted growth
        if mark == "s" and letters[match.end("subject") : match.end() + 1] in ("zY", "vY"):
            return True  # announced | the release of men held by rebels
        ruled = _RULED.fullmatch(letters, place, match.end() + 1) is not None
        return ruled and (mark == "h" or parts.word(place).isalpha())
    if mark == "k":
        return _is_none_behind_a_joint(parts, match)
    if mark == "," and match["aside"] and match["verb"] == "v" and parts.word(match.end()) == "by":
        return True  # a march in Mirel, | Amber, at noon on Friday, followed by a dance
    if mark == "," and _SCORE.match(parts.text, parts.starts[place]):
        return place > 1 and parts.text[parts.ends[place - 2] - 1].isdigit()  # 7-5, | 6-4 win
    return mark == "," and (
        match["subject"][0] == "h"  # the law, | that was new, was
        or (_is_inverted(letters, match) and _IN_PLACE.search(letters, 0, place) is not None)
    )


def _is_none_behind_a_joint(parts: Parts, match: re.Match[str]) -> bool:
    """Of "served | as keeper", "will appear before | magistrates on May 3 charged with theft"."""
    place, joint = match.start(), parts.word(match.start() - 1)
    if joint == "before" and parts.word(place) in _TAXES:
        return True  # profit before | tax fell
    if joint in _UP_TO and parts.word(place) in _HOURS:
        return True  # before | midnight, an hour after it fell
    dated = Span(parts.starts[place], parts.ends[place]) in parts.dated
    if joint in _UP_TO and dated and parts.letters[place + 1 : place + 2] == "i":
        return True  # is out until | October with a knee hurt in May
    if joint == "as" and (parts.word(place - 2) in _SERVED or _is_a_role(parts, place)):
        return True  # her licence to serve | as keeper ran out; her term | as mayor expires
    if joint == "before" and place > 1 and parts.word(place - 2).split()[-1] in _APPEARED:
        return True
    behind_who = parts.letters[max(0, place - 2)] == "w"  # who | as mayor ruled
    spoke = match["aside"].endswith(",") and parts.word(match.end() - 1) in _SPOKE
    if spoke and parts.letters[match.end() : match.end() + 1] == "A":
        return True  # after | sunset, and in the west too, said Roy
    return (bool(match["times"]) or behind_who) and joint == "as"  # his time | as mayor in 2016 was


def _is_a_role(parts: Parts, place: int) -> bool:
    """Whether a noun behind "as" is what somebody is: "her term as town clerk"."""
    role = parts.word(place).split()
    held = parts.letters[place - 2] == "A" and role[0] not in ARTICLES
    return held and role[-1] in words("role_nouns")


def _is_inverted(letters: str, match: re.Match[str]) -> bool:
    """Whether the subject may stand behind: "it sank in Mirel, Amber, on Monday, said Roy"."""
    behind = letters[match.end() : match.end() + 1] == "A"
    return match["verb"] == "s" and behind and bool(match["aside"])


def is_finite(parts: Parts, match: re.Match[str]) -> bool:
    """Whether the verb of a clause can have its subject: "they pay", not "a pay", "14 cents"."""
    verb = parts.word(match.end() - 1)
    subject = parts.word(match.end("subject") - 1)
    if parts.word(match.start()) in _BECAUSE and parts.letters[match.start() + 1] == "t":
        return False  # shut on Monday and Tuesday | due to rain brought by Ida
    if verb == "cents" or (verb == "points" and subject.endswith(_MEASURED)):
        return False  # eight Orland cents a share, by 83 percentage points
    if verb == "not" and parts.letters[match.end() : match.end() + 1] == "t":
        return False  # told | Roy not to sign
    if verb in _AS_IT_WAS:
        return False  # held rates unchanged
    if verb in _NAMED and "x" not in match["verb"]:
        return False  # an advert on Saturday titled “It Rains”
    dated = _DATED.match(parts.letters, match.end()) is not None
    if verb == "ended" and dated and parts.word(match.end() - 2).split()[-1] in _LENGTHS:
        return False  # reported a profit for the three months ended on May 31
    adjective = subject in ARTICLES and match["verb"][-1] not in "xB"
    if adjective or subject.endswith(("'s", "’s")):
        return False  # "an impassioned speech", "Roy's battered boat"
    if match["verb"][-1] not in "vb" or len(match["verb"]) > 1 or verb.endswith("ed"):
        return True
    if verb.endswith("s") and parts.word(match.start())[:1].isdigit():
        return False  # claimed 27 lives
    if verb.endswith("s"):
        has_object = parts.letters[match.end() : match.end() + 1] in _OBJECTS
        return has_object or classes("word_classes").get(verb) == "verb"
    past = match["verb"] == "v" and classes("time_verbs").get(verb) == "past"
    return past or match["subject"][-1] in "phdn" or subject.endswith("s")
