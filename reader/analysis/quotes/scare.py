"""Which words in quotation marks nobody is quoted with: titles, nicknames, terms, scare quotes.

Each case is a rule over what stands around the marks and how the words within are written (see
`titles`). Words that somebody is said to have said ("Roy said, ...") are quotes whatever they look
like.
"""

import re
from dataclasses import dataclass

from reader.analysis import lexicon
from reader.analysis.attribution.owner import Owner
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.utterances import Utterance
from reader.analysis.quotes.reports import Report
from reader.analysis.quotes.titles import is_title_cased

_LED = frozenset({"before", "after", "label"})
_FEW = 3  # words of a term


@dataclass(frozen=True, slots=True)
class TermRule:
    """A context: the words in front of the marks, the letters one of which stands behind, if any.

    `title` asks for words that begin with capitals, `most` for no more words than that; `always`
    holds even where a cue leads up to the marks, `unled` only where no cue stands before them;
    `loose` does not hold within a report.
    """

    before: re.Pattern[str]
    example: str
    behind: str = ""
    title: bool = False
    most: int = 99
    always: bool = False
    unled: bool = False
    loose: bool = False


_WORKS = rf"\b(?:{'|'.join(sorted(lexicon.words('works')))})s?,?$"
TERM_RULES = (
    TermRule(
        re.compile(r"\b[a-z][\w-]{3,20}$"),
        'Foreign military "helpers" posted to the coast',
        "ifvs",
        most=1,
        unled=True,
    ),
    TermRule(
        re.compile(r"\b(?:its|their|his|her|[A-Z]\w{1,20}[’']s)\s[a-z][\w-]{2,20}$"),
        'its military "helpers" from the coast',
        "ifvBxs",
        most=1,
    ),
    TermRule(
        re.compile(r"\b(?:titled|entitled|headed|headlined|subtitled),?$"),
        'a paper titled "What Went Wrong"',
        always=True,
    ),
    TermRule(
        re.compile(
            r"\b(?:so-called|nicknamed|known (?:\w+ )?as|a\.k\.a\.|aka|(?:nick)?named?|dubbed)$"
        ),
        'the so-called "death tax"',
        always=True,
    ),
    TermRule(
        re.compile(
            r"\b(?<!the )(?:called|word|term|nickname|label|expression|slogan|motto|mantra|adage"
            r"|proverb|catchphrase|hashtag|means?|stands? for)$"
        ),
        'a phenomenon called "differential nonresponse"',
    ),
    TermRule(
        re.compile(r"\b(?:themed?|topic)[:,]?$"), 'on the theme: "Bread for all"', always=True
    ),
    TermRule(
        re.compile(r"\bcalled,?$"), 'a series called "The Long Winter"', title=True, always=True
    ),
    TermRule(re.compile(_WORKS), 'in his book, "The Last Winter"', title=True, always=True),
    TermRule(
        re.compile(r"[’']s?$|\b(?:[Oo]n|[Ii]n|of|from|the|and|or)$"),
        'on the BBC\'s "Morning Talk"',
        title=True,
    ),
    TermRule(
        re.compile(r"\b(?:[Tt]he|an?|his|her|their|its) [a-z-]+$"),
        'the former "Hot Iron" star',
        "n",
        title=True,
    ),
    TermRule(re.compile(r"^$"), '"Sons of the Sun" is an adaptation', "BvxiP", title=True),
    TermRule(
        re.compile(r"\b(?:[Tt]he|an?|his|her|their|its|this|these|those|[Aa]s the)$"),
        'the "Never" movement',
        "n",
        most=_FEW,
        loose=True,
    ),
)


def is_term(
    phrases: Phrases, utterance: Utterance, first: int, owner: Owner | None, report: Report | None
) -> bool:
    """Whether the words are a title or a term and not somebody's; `first` begins their sentence.

    What only looks loosely like a term is, within a report, of whoever reports it.
    """
    text = phrases.tokens.text
    start = max(phrases.starts[first], utterance.span.start - 40)
    before = text[start : utterance.span.start].rstrip()
    behind = phrases.tokens.tags[phrases.lasts[utterance.phrase] + 1 :][:1] or "\n"
    return any(
        _is_asked(rule, owner, report)
        and _may_hold(rule, utterance.words)
        and (not rule.behind or behind in rule.behind)
        and rule.before.search(before) is not None
        for rule in TERM_RULES
    )


def _is_asked(rule: TermRule, owner: Owner | None, report: Report | None) -> bool:
    """Whether a rule holds for words of this owner, within this report."""
    if owner is not None and (
        (owner.leads and not rule.always) or (owner.how in _LED and rule.unled)
    ):
        return False
    return report is None or not rule.loose


def _may_hold(rule: TermRule, words: tuple[str, ...]) -> bool:
    """Whether a rule is for so many words, with such capitals."""
    return len(words) <= rule.most and (not rule.title or is_title_cased(words))


def is_quote(utterance: Utterance, owner: Owner | None, opens: bool) -> bool:
    """Whether quoted words are somebody's; `opens`: they begin their sentence.

    Words that nobody is said to have said count if they look like a sentence; few words count if
    their cue leads up to them or follows them.
    """
    words = utterance.words
    sentence = opens and utterance.ending in ".?!"
    if owner is not None:
        if owner.how == "from next" and opens:
            return True
        if owner.leads or sentence or owner.how in ("after", "headline"):
            return True
        if owner.how == "before" and len(words) > _FEW:
            return True
    return len(words) > _FEW and (sentence or not is_title_cased(words))
