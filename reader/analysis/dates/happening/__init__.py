"""What happened then: the words of the clause a date stands in, with their subject.

"Russia is withdrawing its technicians on Wednesday, the embassy said" says of Wednesday that
"Russia is withdrawing its technicians". What a clause is stands in clause_forms.py, where the one
of a date begins in clause_starts.py and where it ends in clause_ends.py; attributions.py knows who
said so, told_words.py which of the words are shown.
"""

import re
from dataclasses import replace

from reader.analysis.dates.happening.attributions import content_of, says_only_who, without_title
from reader.analysis.dates.happening.clause_ends import clipped_at, end_of
from reader.analysis.dates.happening.clause_forms import Clause, clause_at
from reader.analysis.dates.happening.clause_sides import one_side
from reader.analysis.dates.happening.clause_starts import MOST, clause_of
from reader.analysis.dates.happening.far_dates import beside_its_date
from reader.analysis.dates.happening.leads import without_lead
from reader.analysis.dates.happening.life_dates import of_a_life
from reader.analysis.dates.happening.open_quotations import balanced
from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.dates.happening.short_answers import short_answer
from reader.analysis.dates.happening.subjects_apart import (
    end_of_subject,
    verb_apart,
    without_helpers,
)
from reader.analysis.dates.happening.told_words import Happening, told_words
from reader.article import Span

_WHAT = re.compile(r"(?i:(?:(?:and|but|so) )?(?:what|when|where|who|why|how|which)\b)")
_PARTICIPLE = re.compile(r"(?:x[vsz]|[yg])(?=[AiltYOD])|[vsz](?=[iltY](?!D,))")
_STOP = re.compile(r"[;:,]")
_SMALL = re.compile(r"\b[a-z]{3}")  # no name of a speaker
_LABEL = re.compile(r"[-)]*[Auivfltdc]+:")
_SPEAKING = frozenset({"speaking", "talking", "writing"})
_HEADING = re.compile(r"[irT]{0,2}D:")


def happening(parts: Parts) -> Happening | None:
    """What a sentence says of its date; None where it says nothing."""
    if (found := _happening(parts)) is not None:
        return found
    whole = short_answer(parts)
    return Happening(whole) if whole else None


def _happening(parts: Parts) -> Happening | None:
    if parts.asks() and _WHAT.match(parts.text, parts.starts[0]):
        return None  # What happened in May?
    if parts.asks() and parts.length(0, len(parts.letters)) <= MOST:
        return _asked(parts)
    if (life := of_a_life(parts)) is not None:
        return Happening(*life)
    clause = clause_of(parts)
    if clause is None:
        return _without_verb(parts)
    said = content_of(parts, clause)
    found = (told_words(parts, *said) if said else None) or _told(parts, clause)
    return _on_its_side(parts, found) if found else _without_verb(parts)


def _on_its_side(parts: Parts, found: Happening) -> Happening:
    """What happened on a day, without what the same clause tells of another."""
    words, subject = one_side(parts, found.words, found.subject)
    if words == found.words:
        return found
    balance = Span(*balanced(parts.text, words.start, words.end))
    clipped = found.clipped and words.end == found.words.end
    return replace(found, words=balance, subject=subject, clipped=clipped)


def _asked(parts: Parts) -> Happening | None:
    """A question, whole, and without the day in front where more than that is asked."""
    start = without_lead(parts, 0, len(parts.letters))
    start = start if start < len(parts.letters) else 0  # On Monday, and?
    span = Span(parts.starts[start], parts.ends[-1] + len("?"))
    return Happening(Span(*balanced(parts.text, span.start, span.end)))


def in_headline(parts: Parts) -> Happening | None:
    """The whole headline: each of its words was chosen."""
    return told_words(parts, 0, len(parts.letters), 1, False)


def _told(parts: Parts, clause: Clause) -> Happening | None:
    apart = verb_apart(parts, clause)
    if apart is None:
        end, clipped = end_of(parts, clause)
        end = without_title(parts, end)
        nothing_more = clipped and "A" not in parts.letters[clause.verb : end]
        if nothing_more and parts.date[1] < clause.verb:
            end = without_helpers(parts, clause.verb)  # a long subject that holds the date
            return told_words(parts, clause.start, end, parts.date[1], clipped)
        if (far := beside_its_date(parts, clause, end)) is not None:
            head, first, last = far
            subject = parts.span(clause.start, head)
            return told_words(parts, first, last, parts.date[1], last < len(parts.letters), subject)
        return told_words(parts, clause.start, end, clause.verb + 1, clipped)
    end, clipped = end_of(parts, replace(clause, start=apart, verb=max(apart, clause.verb)))
    named = parts.span(clause.start, end_of_subject(parts, clause, apart))
    subject = Span(*balanced(parts.text, named.start, named.end))
    return told_words(parts, apart, end, apart + 1, clipped, subject)


def _without_verb(parts: Parts) -> Happening | None:
    """The piece between stops that holds a date, where it has no verb that is known."""
    at, behind = parts.date
    before = [stop.end() for stop in _STOP.finditer(parts.letters, 0, at) if stop[0] != ","]
    start = before[-1] if before else 0
    heading = _HEADING.match(parts.letters, start)
    if heading and heading.end() > at:
        start = behind = heading.end()  # June 3: | a fire in Mirel
    after = _STOP.finditer(parts.letters, behind)
    ends = (stop.start() for stop in after if stop[0] != "," or says_only_who(parts, stop.end()))
    end = next(ends, len(parts.letters))
    last, floor, clipped = clipped_at(parts, start, end)
    if clipped and parts.word(start) in _SPEAKING and (main := _behind_lead(parts, start)):
        return _told(parts, main)
    if clipped and (led := _led_subject(parts, start)):
        return told_words(parts, start, led[0], floor, False, led[1])
    told = told_words(parts, start, last, floor, clipped)
    if told is None and _LABEL.fullmatch(parts.letters, 0, start):
        label = parts.span(0, start - 1).of(parts.text)  # A fair: | Friday, 9am
        return told_words(parts, 0, start - 1, 1, False) if _SMALL.search(label) else None
    return told


def _led_subject(parts: Parts, start: int) -> tuple[int, Span] | None:
    """Where a participle that leads in a sentence ends, and whose deed it is: "Having left Mirel on
    Monday …, | the keeper … came home".
    """
    main = _behind_lead(parts, start)
    if main is None or parts.length(start, main.start - 1) > MOST:
        return None
    return main.start - 1, parts.span(main.start, main.subject)


def _behind_lead(parts: Parts, start: int) -> Clause | None:
    """The clause behind a participle that leads in a sentence and holds its date."""
    lead = _PARTICIPLE.match(parts.letters, start)
    comma = parts.letters.find(",", parts.date[1])
    return clause_at(parts, comma + 1) if lead and comma > 0 else None
