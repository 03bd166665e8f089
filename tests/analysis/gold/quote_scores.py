"""Are the quotes found, with the right words as their speaker, under the right name?"""

import re

from reader.analysis.findings import Analysis, Quote
from reader.article import Span
from tests.analysis.gold.marked import Marked, MarkedQuote
from tests.analysis.gold.scores import Tally, alike, bare, paired, words

_ALIKE = 0.5  # a quote is the same where at least half of the two stretches is common
_APPOSITION = re.compile(r"(?:\s+(?:of|for|at|in)\b[\w\s’']*)?,?\s+")
_COMPLEMENT = frozenset(
    ["of", "for", "at", "in", "with", "by", "close", "familiar", "involved", "seen"]
)
_NOMINAL = re.compile(
    r"(?i:the|an?|one|his|her|its|their|two|some)\b|[a-z]|\w+['’]s\s+[a-z]"  # "Roy's lawyer"
)


def score_quotes(marked: Marked, analysis: Analysis, tally: Tally) -> None:
    """Counts quotes in marks and reported speech apart."""
    _score(marked, analysis, tally, ("direct", "partial"), "quotes")
    _score(marked, analysis, tally, ("indirect",), "reported")


def _score(
    marked: Marked, analysis: Analysis, tally: Tally, kinds: tuple[str, ...], family: str
) -> None:
    text = marked.article.text
    gold = [quote for quote in marked.quotes if quote.kind in kinds]
    found = [quote for quote in analysis.quotes if quote.kind in kinds]
    pairs = paired(
        (likeness, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (likeness := alike(text, one.span, other.span)) >= _ALIKE
    )
    for i, one in enumerate(gold):
        if one.maybe:
            continue
        if i in pairs:
            tally.hit(f"{family} found")
            _score_pair(marked, one, found[pairs[i]], tally, family)
        else:
            _missed(marked, one, tally, family)
    for j in set(range(len(found))) - set(pairs.values()):
        if family == "reported" and _holds_a_quote(marked, found[j].span):
            continue  # the clause round a marked quote
        what = words(text, found[j].span)
        tally.counts[f"{family} speaker"]["false"] += 1
        tally.false(f"{family} found", f"{found[j].kind} too much", marked.name, what)


def _holds_a_quote(marked: Marked, span: Span) -> bool:
    return any(span.overlaps(quote.span) for quote in marked.quotes if quote.kind != "indirect")


def _missed(marked: Marked, quote: MarkedQuote, tally: Tally, family: str) -> None:
    what = words(marked.article.text, quote.span)
    tally.miss(f"{family} found", f"{quote.kind} missed", marked.name, what)
    tally.lost(f"{family} speaker")
    if quote.name:
        tally.lost(f"{family} named")


def _score_pair(
    marked: Marked, quote: MarkedQuote, found: Quote, tally: Tally, family: str
) -> None:
    text, what = marked.article.text, words(marked.article.text, quote.span, 50)
    name = _name(found)
    named = any(_same_name(name, other) for other in _names(marked, quote))
    seen = words(text, found.speaker.span) if found.speaker and found.speaker.span else "nobody"
    wanted = words(text, quote.speaker) if quote.speaker else quote.name or "nobody"
    tally.judge(
        f"{family} speaker",
        _same_speaker(text, quote, found, named),
        "speaker",
        marked.name,
        f"{what}: {seen}, not {wanted}",
    )
    _score_name(marked, quote, found, tally, family)
    if family == "quotes":
        tally.judge(
            "quotes kind", found.kind == quote.kind, "kind", marked.name, f"{what}: {found.kind}"
        )


def _score_name(
    marked: Marked, quote: MarkedQuote, found: Quote, tally: Tally, family: str
) -> None:
    """Right, wrong, or left open: nobody, a question mark, or words as the article has them."""
    measure, name = f"{family} named", _name(found)
    what = f"{words(marked.article.text, quote.span, 50)}: {name or 'nobody'}"
    if name and any(_same_name(name, other) for other in _names(marked, quote)):
        tally.hit(measure)
    elif quote.name and (not name or _NOMINAL.match(name)):
        tally.miss(measure, "left open", marked.name, f"{what}, not {quote.name}")
    elif quote.name:
        tally.wrong(measure, "wrong name", marked.name, f"{what}, not {quote.name}")
    elif name:
        tally.false(measure, "made up", marked.name, f"{what}, not known")


def _same_speaker(text: str, quote: MarkedQuote, found: Quote, named: bool) -> bool:
    """The marked words, or words in apposition to them, or the right name from nearby."""
    if found.speaker is None:
        return quote.speaker is None and not quote.name
    span = found.speaker.span
    if quote.speaker is None or span is None:
        return named and bool(quote.name)
    first, second = sorted((span, quote.speaker))
    between = text[first.end : second.start]
    apposed = first.end <= second.start and _APPOSITION.fullmatch(between) is not None
    return span.overlaps(quote.speaker) or apposed or (named and "\n" not in between)


def _same_name(found: str, marked: str) -> bool:
    """Whether the names are the same; "a spokeswoman" will do for "a spokeswoman for the party"."""
    one, other = bare(found), bare(marked)
    shortened = other.removeprefix(one).lstrip().partition(" ")[0] in _COMPLEMENT
    return one == other or (bool(one) and other.startswith(f"{one} ") and shortened)


def _name(found: Quote) -> str:
    """The name shown; one with a question mark is no name."""
    speaker = found.speaker
    if speaker is None or not speaker.certain:
        return ""
    return speaker.actor.name if speaker.actor else speaker.name


def _names(marked: Marked, quote: MarkedQuote) -> set[str]:
    """All that the speaker may be called: the name marked, and any mention of that actor."""
    text, names = marked.article.text, {quote.name}
    for actor in marked.actors:
        if actor.name == quote.name:
            names |= {span.of(text) for span in actor.mentions}
    return names
