"""Where the clause of an expression begins and ends: between stops, semicolons and dashes.

To teach the reader another mark that ends a clause, add it to `_BREAKS`.
"""

from bisect import bisect_right
from collections.abc import Sequence

from reader.analysis import lexicon
from reader.analysis.dates.tokens import Tokens
from reader.article import Span

_BREAKS = frozenset({";", ":", "—", "--", "---", "", "_"})
_DASHES = frozenset({"—", "–", "--"})
_QUOTES = frozenset({'"', "“", "”", "``", "''"})
_PAUSES = frozenset({",", ".", "?", "!", ":"})
_VERBS = lexicon.classes("time_verbs")
# "We'll sail" is "will sail", "they're sailing" is "are sailing".
_WHO = ("i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what")
_VERB_OF = {"ll": "will", "re": "are", "ve": "have", "m": "is"}
_SHORTENED = {
    f"{who}{mark}{short}": full for who in _WHO for mark in "'’" for short, full in _VERB_OF.items()
}
_IS_OR_OWN = frozenset({"'s", "’s"})
_IS_SAID_OF = [["he"], ["she"], ["it"], ["that"], ["there"], ["who"], ["what"]]
_REREAD = frozenset((*_SHORTENED, *_IS_OR_OWN, *_VERBS, "may"))
_PARAGRAPH = frozenset({""})
# A clause of more words than this is read only near the expression: the reader stays linear.
_REACH_LEFT, _REACH_RIGHT = 45, 30


class Clauses:
    """The sentences of a story, looked up by token."""

    __slots__ = ("_ends", "_headline", "_starts", "_tokens")

    def __init__(
        self, tokens: Tokens, sentences: Sequence[Span], headline: Span | None = None
    ) -> None:
        self._tokens, self._headline = tokens, headline
        self._starts = [sentence.start for sentence in sentences]
        self._ends = [sentence.end for sentence in sentences]

    def sentence(self, place: int) -> tuple[int, int]:
        """The first and last character of the sentence a token stands in."""
        return self.sentence_at(self._tokens.starts[place])

    def sentence_at(self, at: int) -> tuple[int, int]:
        """The first and last character of the sentence that holds a character."""
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return 0, self._starts[0] if self._starts else len(self._tokens.text)
        end = self._ends[number]
        following = self._starts[number + 1 : number + 2]
        return self._starts[number], max(end, at) if at < end or not following else following[0]

    def left(self, start: int) -> list[str]:
        """The words of the clause before a token."""
        return self._said(start - self._reach_left(start, _BREAKS), start)

    def right(self, end: int) -> list[str]:
        """The words of the clause after an expression that ends before the token `end`."""
        return self._said(end, end + self._reach_right(end, _BREAKS))

    def words_around(self, start: int, end: int) -> list[str]:
        """The words of the sentence an expression stands in, as far as they are near."""
        first, last = self.around(start, end)
        return self._tokens.words[first:last]

    def behind_dashes(self, dash: int) -> list[str]:
        """The words behind what two dashes hold, from the first on ("Orr — who left — will")."""
        words, last = self._tokens.words, self.sentence(dash - 1)[1]
        for place in range(dash + 1, min(dash + _REACH_LEFT, len(words))):
            if self._tokens.starts[place] >= last:
                break
            if words[place] in _DASHES:
                return self.right(place + 1)
        return []

    def _said(self, first: int, last: int) -> list[str]:
        """The words of some tokens; a name keeps its capital, so that it is no verb."""
        words = self._tokens.words[first:last]
        for place, word in enumerate(words, first):
            if word not in _REREAD and not word.endswith("ed"):
                continue
            if word in _SHORTENED:
                words[place - first] = _SHORTENED[word]
            elif word in _IS_OR_OWN and words[place - first - 1 : place - first] in _IS_SAID_OF:
                words[place - first] = "is"  # she's sailing
            elif (word.endswith("ed") or word in _VERBS) and self._is_a_name(place):
                words[place - first] = word.capitalize()
            elif word == "may" and not self._tokens.capital(place):
                words[place - first] = "might"  # no month
        return words

    def _is_a_name(self, place: int) -> bool:
        """Whether a word is written like a name where its sentence does not begin."""
        tokens = self._tokens
        named = tokens.capital(place) and not self.in_headline(place) and not self.opens(place)
        return named and not tokens.written(place, place + 1).isupper()

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The tokens of the sentence an expression stands in, as far as they are near."""
        return (
            start - self._reach_left(start, _PARAGRAPH),
            end + self._reach_right(end, _PARAGRAPH),
        )

    def _reach_left(self, start: int, breaks: frozenset[str]) -> int:
        starts, words, first = self._tokens.starts, self._tokens.words, self.sentence(start)[0]
        furthest = max(0, start - _REACH_LEFT)
        for place in range(start - 1, furthest - 1, -1):
            if starts[place] < first or words[place] in breaks:
                return start - 1 - place
            if words[place] in _QUOTES and breaks is _BREAKS and self._ends_utterance(place):
                return start - 1 - place
        return start - furthest

    def _ends_utterance(self, mark: int) -> bool:
        """Whether a mark opens or closes a clause of speech ("…, ” he said")."""
        return mark > 0 and self._tokens.words[mark - 1] in _PAUSES

    def _reach_right(self, end: int, breaks: frozenset[str]) -> int:
        tokens, last = self._tokens, self.sentence(max(0, end - 1))[1]
        place, count = end, len(tokens.words)
        while place < count and place - end < _REACH_RIGHT:
            if tokens.starts[place] >= last or tokens.words[place] in breaks:
                break
            place += 1
        return place - end

    def in_headline(self, place: int) -> bool:
        """Whether a token stands in the headline, where "to leave" means "will leave"."""
        at = self._tokens.starts[place]
        return self._headline is not None and self._headline.start <= at < self._headline.end

    def is_a_line(self, place: int) -> bool:
        """Whether a token stands in a line of its own that no stop ends, as in a list."""
        first, last = self.sentence(place)
        text = self._tokens.text
        begins = not text[:first].rstrip(" -–—•*·").rpartition("\n")[2]
        return begins and text[last - 1].isalnum() and text[last : last + 1] in ("\n", "")

    def opens(self, place: int) -> bool:
        """Whether a token is the first word of its sentence; marks before it do not count."""
        first = self.sentence(place)[0]
        before = place - 1
        while before >= 0 and self._tokens.starts[before] >= first:
            if self._tokens.words[before][:1].isalnum():
                return False
            before -= 1
        return True
