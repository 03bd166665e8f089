"""Which words belong together: noun phrases, and the sentences they stand in.

The letters of the words (see `tags`) are read once more: each noun phrase becomes one letter A,
everything else stays itself. Rules about clauses then match a string in which "The head of the
party, a lawyer, said" is `AfA,A,s`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.attribution.tokens import Tokens, read_tokens
from reader.analysis.sentences import Story
from reader.article import Span

_PHRASE = re.compile(  # the bounds are past any phrase: without them a long row costs its square
    r"(?:[dPu]|r(?=[dneu])){0,12}(?:[nNuP]|c(?<=Nc)(?<!NN,NNc)(?<!NN,NNNc)(?=N[^svb])|\(N\)(?=N)){0,40}[nNu]"
    # the party leader Roy, director of police (DP) Roy
    r"|(?P<time>(?:[dPunTr]|M(?=M)){0,20}M)"  # the same day, last week
    r"|(?<![dP])[dP]++(?=[sbvBxz.,;:wQKqZfi\n])"  # these said, Roy's was
)
# In a letter to the council | Roy said: no comma, and still he is not of the council
_BARE_LEAD = re.compile(
    r"(?:^|[\n.qKZ,])[cCrT]{0,2}(?:k(?=[cCrT]{0,2}i))?i[dPunNM]{0,8}(?:[filt][dPunNM]{1,8}){0,3}"
    r"(?:(?<=n)|(?<=[ft]d))(?=(?P<name>N{1,5})[rxTB]{0,3}s)"
)
# told the court | Roy had lied: two phrases; not: told the lawyer Ann Roy
_TOLD_LEAD = re.compile(r"(?<=s)d[nN]{0,3}n(?<=n)(?=(?P<name>N{1,4})[rxT]{0,3}[xBvsb])")
_TOLD = frozenset(("told", "tells", "telling", "reminded", "informed"))
_HEARERS = frozenset((
    "court", "jury", "jurors", "inquest", "tribunal", "inquiry", "hearing", "committee", "paper",
    "newspaper", "daily", "station", "broadcaster", "agency", "magazine", "website", "programme",
    "show", "meeting", "council", "conference", "outlet", "channel", "publication", "press",
))  # fmt: skip
_OPENERS = frozenset(
    (
        "Now",
        "Then",
        "Still",
        "Meanwhile",
        "Instead",
        "Also",
        "Later",
        "Soon",
        "However",
        "Nevertheless",
    )
)
_REPLYING = frozenset(("disagreed", "disagrees", "agreed", "agrees"))  # “We go.” His wife agreed.
_STOP = re.compile(r"[.\n]\)?|[qZ]")
_JOINED = frozenset(",;:)-")  # signs that go on with the sentence of a quote


def _attribution(joins: str, told: str) -> re.Pattern[str]:
    """The mayor of Paris, a lawyer, said to reporters in Nice on Monday, as he left."""
    return re.compile(
        r"[dPuNnpM]{1,8}(?:[ifl][dPuNn]{1,6}){0,2}(?:\([^()\n]{1,12}\))?"
        r"(?:(?:,[^,.\nQKqZ]{1,25}){1,4},)?[rxT]{0,3}(?:s(?:i(?=,))?|(?<=p)b|B[rxT]?z(?:kg)?)"
        rf"(?:[rTM]|[{joins}]r?(?:T|[dPuNnM]{{1,6}})|[dPuNnO]{{1,4}}(?=[.,\n]{told})"
        r"|k[^.\nQKqZ]{0,30}){0,8}"
        r"(?:[.\n]|,(?![QKqZ]))"
    )


_ATTRIBUTION = _attribution("ilYt", "")
# said in his hometown of Nice, at dawn and at dusk; told the reporters at a hearing
_BEHIND_A_QUESTION = _attribution("ilYtfc", "|[iYt][rdPuNnMT]")


@dataclass(frozen=True, slots=True)
class Phrases:
    """A story as phrases: one letter each, their first and last tokens, and its sentences.

    `bounds` are the indices where sentences end; `firsts` and `lasts` are tokens.
    """

    tokens: Tokens
    letters: str
    firsts: list[int]
    lasts: list[int]
    bounds: list[int]
    starts: list[int]

    def span(self, index: int) -> Span:
        """Where the words of a phrase stand."""
        return Span(self.starts[index], self.tokens.ends[self.lasts[index]])

    def stretch(self, first: int, last: int) -> Span:
        """Where the words from one phrase to another stand, that one included."""
        return Span(self.starts[first], self.tokens.ends[self.lasts[last]])

    def last_word(self, index: int) -> Span:
        """Where the last word of a phrase stands."""
        return self.tokens.span(self.lasts[index], self.lasts[index])

    def word(self, index: int) -> str:
        """The last word of a phrase, as it is written."""
        return self.tokens.word(self.lasts[index])

    def at(self, place: int) -> int:
        """The first phrase that begins at a place of the text or after it."""
        return bisect_left(self.starts, place)


def read_phrases(story: Story) -> Phrases:
    """The story's phrases, quoted stretches being one phrase each."""
    tokens = read_tokens(story)
    tags = tokens.tags
    firsts: list[int] = []
    lasts: list[int] = []
    letters: list[str] = []
    reached = 0
    leads = {lead.end("name"): lead.end() for lead in _BARE_LEAD.finditer(tags)}
    leads |= {lead.end("name"): lead.end() for lead in _told_leads(tokens)}
    for phrase in _PHRASE.finditer(tags):
        start, end = phrase.span()
        if tags.startswith("rd", start) and tokens.word(start) in _OPENERS:
            start += 1
        alone = range(reached, start)  # tokens that are phrases by themselves
        begins = [start, leads[end]] if start < leads.get(end, 0) else [start]
        firsts += (*alone, *begins)
        lasts += (*alone, *[begin - 1 for begin in begins[1:]], end - 1)
        letters += (tags[reached:start], "T" if phrase["time"] else "A" * len(begins))
        reached = end
    firsts += range(reached, len(tags))
    lasts += range(reached, len(tags))
    letters.append(tags[reached:])
    starts = [tokens.starts[first] for first in firsts]
    return Phrases(tokens, "".join(letters), firsts, lasts, _bounds(tokens, firsts), starts)


def _told_leads(tokens: Tokens) -> Iterator[re.Match[str]]:
    """Where somebody hears what the next name did: told the court | Roy had lied."""
    for lead in _TOLD_LEAD.finditer(tokens.tags):
        hearer = tokens.word(lead.end() - 1).lower() in _HEARERS
        if hearer and tokens.word(lead.start() - 1).lower() in _TOLD:
            yield lead


def _bounds(tokens: Tokens, firsts: list[int]) -> list[int]:
    """The phrases at which a new sentence begins."""
    return [
        bisect_left(firsts, stop.end())
        for stop in _STOP.finditer(tokens.tags)
        if stop[0] not in "qZ" or _ends_sentence(tokens, stop[0], stop.end())
    ]


def _ends_sentence(tokens: Tokens, quote: str, after: int) -> bool:
    """Whether a quote that ends in a stop ends its sentence: no attribution follows it."""
    if after >= len(tokens.tags):
        return True
    if tokens.tags[after] in _JOINED or tokens.word(after)[:1].islower():
        return False
    attribution = _ATTRIBUTION if quote == "q" else _BEHIND_A_QUESTION
    found = attribution.match(tokens.tags, after)
    return found is None or tokens.word(found.end() - 2).lower() in _REPLYING
