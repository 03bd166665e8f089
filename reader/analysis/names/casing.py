"""Which words of a story have a capital, begin a sentence, stand in a heading? How often is each?

A mark that may stand before the first word of a sentence goes to its list here; when a line is a
heading, and which marks end a sentence, see `headings`.
"""

import re
from itertools import compress
from operator import not_

from reader.analysis.names.business import is_of_business
from reader.analysis.names.cutting import cut
from reader.analysis.names.folding import folded
from reader.analysis.names.headings import ENDS, HEADLINE, TITLE_CASE, is_heading, mark_titles
from reader.analysis.names.line_ups import mark_line_ups
from reader.analysis.names.sport import is_of_sport
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import BREAK, Words
from reader.analysis.sentences import Story
from reader.article import Span

# "al-Masri", "d'Orla", "eBay", "eThekwini": a small letter that is no small word.
_PREFIXED = re.compile(
    r"(?:a[lnrstdz]|ash|el|ul|abd|bin|ben|[dl](?=['’]))[-‑'’](?=\w)|[ei](?=[A-Z])|[a-z]{1,2}(?=[A-Z][a-z]{2})"
)

_SPACED_HYPHEN, _TIGHT_HYPHEN = re.compile(r"[a-z] - [a-z]"), re.compile(r"\b[a-z]+-[a-z]+ ")
# What is no dash, as a word would be cut in two: "67 - km", "al - Orla", "so - called".
_CUT_BY_HYPHEN = re.compile(
    r"\d - (?:kilo\w+|km|year|day|month|week|hour|strong|member|page|time)\b"
    r"|\b(?:[Aa]l|[Ee]l|so|pre|anti|self|co|re|non|ex|mid|vice|semi|multi|two|three|four|well|long|"
    r"Indo|Under|Ex|Vice|Director) - [A-Za-z]"
)

_BELOW = re.compile(rb"\x01\x00")  # behind the last word of a heading
_GIVEN, _LONG_FAMILY = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}"), 7
_PASSES = frozenset("`\"“”‘’'«»([{-–—*")  # marks between the end of a sentence and its first word

_CLOSING = frozenset("\"”’'")


def words_of(story: Story) -> Words:
    """The words of all paragraphs, with what the article itself says about their case."""
    words = Words(story.text)
    for paragraph in story.paragraphs:
        _add(words, paragraph, story.article.headline)
    words.spaced = _writes_spaced_hyphens(words)
    _mark_first(words)
    words.low.update(compress(words.small, map(not_, words.capital)))
    words.sport, words.business = is_of_sport(words), is_of_business(words)
    if words.sport:
        mark_line_ups(words)
    _count(words)
    words.families = _families(words)
    return words


def _add(words: Words, paragraph: Span, headline: Span | None) -> None:
    written, starts = cut(words.text, paragraph)
    capital = [
        not word.islower() and (word[0].isupper() or (len(word) > 1 and _is_prefixed(word)))
        for word in written
    ]
    if "OKs" in written:  # Council OKs Millrace plan
        capital = [is_one and written[at] != "OKs" for at, is_one in enumerate(capital)]
    share = HEADLINE if headline and paragraph.overlaps(headline) else TITLE_CASE
    heading = is_heading(written, capital, share)
    words.written += [*written, BREAK]
    words.starts += [*starts, paragraph.end]
    words.small += [*_small(written), BREAK]
    words.capital += [*capital, False]
    words.heading += [heading] * (len(written) + 1)
    if not heading:
        mark_titles(words, written, capital)


def _small(written: list[str]) -> list[str]:
    """The words folded; all at once what is only a matter of case."""
    row = BREAK.join(written)
    small = row.lower().split(BREAK) if written else []
    if not row.isascii():
        for at in [at for at, word in enumerate(written) if not word.isascii()]:
            small[at] = folded(written[at])
    return small


def _is_prefixed(word: str) -> bool:
    found = _PREFIXED.match(word)
    if found is not None and word[found.end()].isupper():
        return True
    return word.lower().replace("‑", "-") in vocabulary().organizations  # easyJet


def _writes_spaced_hyphens(words: Words) -> bool:
    if " - " not in words.text:
        return False
    spaced = len(_SPACED_HYPHEN.findall(words.text))
    surely = _CUT_BY_HYPHEN.search(words.text) is not None
    tight = len(_TIGHT_HYPHEN.findall(words.text))
    return (spaced > 1 or surely) and spaced + surely > 3 * tight


def _families(words: Words) -> set[str]:
    """Family names that stand before given names of two syllables: Park Geun-hye, Ma Ying-jeou."""
    found: set[str] = set()
    if not _GIVEN.search(words.text):
        return found
    known = vocabulary()
    for at in [at for at, word in enumerate(words.written) if "-" in word]:
        if at == 0 or not words.capital[at - 1] or not _GIVEN.fullmatch(words.written[at]):
            continue
        family, first = words.small[at - 1], words.small[at].split("-")[0]
        if (
            len(family) < _LONG_FAMILY
            and family not in known.function
            and first not in known.common
        ):
            found.add(family)
    return found


def _mark_first(words: Words) -> None:
    written = words.written
    words.first = [False] * len(written)
    below = [found.end() - 1 for found in _BELOW.finditer(bytes(words.heading))]
    for at in (0, *[at + 1 for at, word in enumerate(written) if word in ENDS], *below):
        while at < len(written):
            words.first[at] = True
            if written[at] not in _PASSES:
                break
            at += 1


def _count(words: Words) -> None:
    small, capital, first, heading = words.small, words.capital, words.first, words.heading
    large = [i for i, is_capital in enumerate(capital) if is_capital and not heading[i]]
    inside = [i for i in large if not first[i]]
    words.middle.update([small[i] for i in inside])
    words.alone.update(small[i] for i in large if i and not (capital[i - 1] or capital[i + 1]))
    for i in inside:
        if small[i + 1] in _CLOSING or (small[i + 1] in ",." and small[i + 2 : i + 3] == ['"']):
            words.closing[small[i]] += 1
        if i and capital[i - 1]:
            words.ending.setdefault(small[i], set()).add(small[i - 1])
