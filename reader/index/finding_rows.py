"""How what was found in an article stands in the tables: plain rows, of texts and numbers.

The rows are without the number of the article, which the database gives; the columns are those of
`schema.py`. They are made in worker processes, so they are small.
"""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from reader.analysis.findings import Actor, Analysis, KeyDate
from reader.analysis.sentences import read_story
from reader.article import Article, Span
from reader.index.keys import is_name, key_of, name_words

_MOST_NAMES = 8  # other names kept of one actor: further ones are misspellings
_LONGEST_HAPPENING = 300  # characters: three lines of a timeline

Row = tuple[object, ...]


def article_row(article: Article, mark: str) -> Row:
    """What was read: the fingerprint first, the text last, no problem before it."""
    published = article.published
    day, source, certain = (
        (published.day.isoformat(), published.source, published.certain)
        if published
        else (None, "", True)
    )
    return mark, article.title, day, source, certain, article.source or "", None, article.text


def actor_row(actor: Actor) -> Row:
    """Who it is, by which key it is found in other articles, and where it is named."""
    role = actor.role_span
    return (
        actor.name, actor.kind, key_of(actor.name, actor.kind), actor.role,
        role.start if role else None, role.end if role else None,
        " ".join(f"{mention.start}-{mention.end}" for mention in actor.mentions),
    )  # fmt: skip


def names_of(analysis: Analysis) -> list[tuple[int, str]]:
    """The names that each actor goes by in the article, without parts of its own name."""
    names = []
    for number, actor in enumerate(analysis.actors):
        own = set(name_words(actor.name))
        written = {mention.of(analysis.article.text) for mention in actor.mentions}
        others = sorted(
            name for name in written if is_name(name) and not own.issuperset(name_words(name))
        )
        names += [(number, name) for name in (actor.name, *others[:_MOST_NAMES])]
    return names


def quote_rows(analysis: Analysis, numbers: dict[int, int]) -> list[Row]:
    """The quotes, each with the number of its actor; `numbers` are those of the actors, by id."""
    by_name = {actor.name: number for number, actor in enumerate(analysis.actors)}
    text, rows = analysis.article.text, list[Row]()
    for quote in analysis.quotes:
        speaker = quote.speaker
        actor = None
        if speaker and speaker.actor:
            # The same actor need not be the same object: its weight is reckoned last.
            actor = numbers.get(id(speaker.actor), by_name.get(speaker.actor.name))
        rows.append((
            quote.span.start, quote.span.end, quote.kind, speaker.name if speaker else None,
            actor, speaker.certain if speaker else True, quote.act, quote.span.of(text),
        ))  # fmt: skip
    return rows


def date_rows(analysis: Analysis) -> list[Row]:
    """The dates that have a place on the calendar, each with its clause and who is named in it."""
    placed = [found for found in analysis.dates if found.kind in ("date", "time") and found.first]
    if not placed:
        return []
    sentences = read_story(analysis.article).sentences
    mentions = sorted(
        (mention, number)
        for number, actor in enumerate(analysis.actors)
        for mention in actor.mentions
    )
    rows = []
    for found in placed:
        place = bisect_right(sentences, found.span.start, key=attrgetter("start")) - 1
        sentence = sentences[place] if place >= 0 else found.span
        rows.append(_date_row(found, sentence, mentions, analysis.article))
    return rows


def _date_row(
    found: KeyDate, sentence: Span, mentions: list[tuple[Span, int]], article: Article
) -> Row:
    """A line that is nothing but a date, above a story, tells of the story: its title."""
    assert found.first and found.last
    whole = sentence.in_one_line(article.text)
    alone = whole == found.span.in_one_line(article.text)
    told = found.told(article.text) or (article.title if alone else whole)
    near = mentions[
        bisect_left(mentions, (Span(sentence.start, 0), 0)) : bisect_left(
            mentions, (Span(sentence.end, 0), 0)
        )
    ]
    return (
        found.span.start, found.span.end, found.first.isoformat(), found.last.isoformat(),
        found.value, found.certain, found.weight, told[:_LONGEST_HAPPENING],
        " ".join(str(number) for number in sorted({number for _, number in near})),
    )  # fmt: skip
