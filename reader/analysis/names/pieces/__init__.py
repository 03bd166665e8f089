"""Which pieces of the runs of capitals may each be a name?

A step that cuts a run into names is called here, in its turn: the start of the sentence, titles,
lost commas, the ends. Nothing is cut from an organization or a character that a list knows whole.
"""

from collections.abc import Iterable, Iterator

from reader.analysis.names.pieces.lost_commas import split_off_place
from reader.analysis.names.pieces.sentence_starts import without_start
from reader.analysis.names.pieces.title_ends import title_end
from reader.analysis.names.pieces.titled_names import HELD_AT
from reader.analysis.names.pieces.titles import split_titles
from reader.analysis.names.pieces.trimming import without_ends, without_loose_ends
from reader.analysis.names.runs import find_runs
from reader.analysis.names.runs.papers import is_given_words
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words


def pieces_of(words: Words) -> Iterator[Stretch]:
    """What may be a name each, in the order of the text, whatever it names."""
    if not words.players:
        yield from _cut(words, find_runs(words))
        return
    playing = {at for first, last in words.players.items() for at in range(first, last + 1)}
    runs = (run for run in find_runs(words) if playing.isdisjoint(range(run[0], run[1] + 1)))
    players = [Stretch(first, last) for first, last in words.players.items()]
    yield from sorted([*_cut(words, runs), *players], key=lambda piece: piece.first)


def _cut(words: Words, runs: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
    """Each run without what is no name, cut at titles and lost commas."""
    for begin, last in runs:
        end = without_loose_ends(words, begin, last)
        if _is_listed(words, begin, end):
            yield Stretch(begin, end, None)
            continue
        last = end if words.small[last] == "sc" else last  # Adv Ann Lee SC
        first = without_start(words, begin, last) if words.first[begin] else begin
        if first > last:
            continue
        for part in _parts(words, first, last):
            trimmed = without_ends(words, part)
            if trimmed:
                yield _without_office(words, trimmed)


def _parts(words: Words, first: int, last: int) -> Iterator[Stretch]:
    """The names of a run, each with its title; most are one word and have none."""
    if first == last and title_end(words, first, first, last) is None:
        yield Stretch(first, last)
        return
    for piece in split_titles(words, first, last):
        if piece.first == piece.last:
            yield piece
        else:
            yield from split_off_place(words, piece)


def _without_office(words: Words, piece: Stretch) -> Stretch:
    """Chairman [Kovel Water Board] Ann Orla: the office is hers, and no title of the board."""
    known, title = vocabulary(), piece.title
    if title is None or piece.last < piece.first + 1 or words.small[title] not in HELD_AT:
        return piece
    body = known.heads.get(words.small[piece.last]) == "last"
    return Stretch(piece.first, piece.last, None) if body else piece


def _is_listed(words: Words, begin: int, last: int) -> bool:
    """Reporters Without Borders, Captain America; she told The Anchor"""
    if begin == last:
        return words.written[begin - 1] == "The" and is_given_words(words, begin)
    if words.small[begin] not in vocabulary().openings:
        return False
    phrase = " ".join(words.small[begin : last + 1])
    return phrase in vocabulary().organizations or phrase in vocabulary().characters
