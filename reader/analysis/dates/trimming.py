"""What is cut off a happening: who said so, the date at either end, dangling small words."""

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import vocabulary

_LEADING, _TRAILING = context("leading"), context("trailing")
_SAYING, _REPORTING = context("saying"), context("saying-that")
# No happening is longer than this many words; nobody reads more of it in a row of a timeline.
MOST = 15
RELATIVES = frozenset({"which", "who", "where", "whose"})
_VERBS = frozenset({"past", "had", "be", "will"})
_NO_VERBS = frozenset({"no", "since", "until", "by"})
# "an old man from Mirel who …": what a relative leans on has at most so many tokens.
_ANTECEDENT = 6
# "she noted," has so many tokens.
_INSERTED = 3
_INSERTS = _SAYING | {
    "argued", "claimed", "explained", "insisted", "noted", "recalled", "remembered", "wrote",
}  # fmt: skip
# So many words with a verb among them need nothing that follows the date.
_ENOUGH = 5
# A clause is not cut shorter than this; the time behind a preposition is no longer than that.
_SHORTEST, _LONGEST_TIME = 2, 4
_JOINTS = frozenset(
    {"and", "but", "when", "while", "after", "before", "as", "that", "which", "who"}
)
_BOUNDS = _JOINTS | {",", "by", "for", "with", "to"}
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "this", "that"})
_ENDINGS = frozenset({"%", "”", ")", "’"})

Piece = tuple[int, int]


def telling_words(tokens: Tokens, piece: Piece) -> int:
    """How many words a piece has that are neither words of time nor small ones."""
    plain = vocabulary().codes["word"]
    return sum(
        1
        for place in range(*piece)
        if tokens.shape[place] == plain and tokens.words[place] not in _LEADING
    )


def is_a_verb(tokens: Tokens, place: int) -> bool:
    """Whether a word is a verb by its list or by its ending; present tenses in -s are not seen."""
    word = tokens.words[place]
    kind = lexicon.classes("time_verbs").get(word, "")
    return kind in _VERBS or (word.endswith("ed") and len(word) > 4 and kind != "no")


def may_be_a_verb(tokens: Tokens, place: int) -> bool:
    """Whether a word is a verb of any tense that the lists know."""
    kind = lexicon.classes("time_verbs").get(tokens.words[place], "no")
    return kind not in _NO_VERBS or is_a_verb(tokens, place)


def is_inserted(tokens: Tokens, piece: Piece) -> bool:
    """Whether a piece only says who says it, between commas ("The wave, | she noted, | was")."""
    begin, stop = piece
    words = tokens.words
    between = begin > 0 and words[begin - 1] == "," == words[stop - 1]
    return between and stop - begin == _INSERTED and words[stop - 2] in _INSERTS


def length_in_words(tokens: Tokens, piece: Piece) -> int:
    """How many words a piece has as they are written: "27-year-old" is one."""
    begin, stop = piece
    blanks = (tokens.ends[place - 1] < tokens.starts[place] for place in range(begin + 1, stop))
    return sum(blanks) + 1


def trimmed(tokens: Tokens, piece: Piece, expression: Piece) -> Piece:
    """The piece without the attribution in front, the date at either end and loose words."""
    begin, stop = piece
    begin = _without_lead(tokens, _without_attribution(tokens, piece, expression), stop, expression)
    stop = _without_tail(tokens, begin, stop, expression)
    if length_in_words(tokens, (begin, stop)) <= MOST:
        return begin, stop
    begin = _last_clause(tokens, begin, stop, expression[0])
    if _ends_there(tokens, stop, expression[1]) and _tells(tokens, begin, expression[0]):
        return begin, _without_tail(tokens, begin, expression[0], expression)
    most = _so_many_words(tokens, begin, stop)
    stop = _before_a_joint(tokens, stop, most, expression[1])
    stop = expression[0] if expression[0] < stop < expression[1] else stop
    return begin, _without_tail(tokens, begin, stop, expression)


def _ends_there(tokens: Tokens, stop: int, end: int) -> bool:
    """Whether what follows the expression is another thing, no noun and no content of speech."""
    word = tokens.words[end] if end < stop else ""
    return word != "that" and (not word.isalpha() or word in lexicon.words("function_words"))


def _tells(tokens: Tokens, begin: int, start: int) -> bool:
    """Whether what stands before the expression says it all ("she scored in the end | on")."""
    verbs = any(is_a_verb(tokens, place) for place in range(begin + 1, start))
    return verbs and _ENOUGH <= length_in_words(tokens, (begin, start)) <= MOST


def _so_many_words(tokens: Tokens, begin: int, stop: int) -> int:
    """Where a piece has had as many words as a happening may have."""
    end = begin + 1
    while end < stop and length_in_words(tokens, (begin, end + 1)) <= MOST:
        end += 1
    return end


def _last_clause(tokens: Tokens, begin: int, stop: int, start: int) -> int:
    """Of a piece too long to be shown, the clause that begins last before the expression.

    A relative keeps what it leans on; a verb without its subject is the last choice.
    """
    bare = 0
    for place in range(start - 1, begin, -1):
        if tokens.words[place] not in _JOINTS or telling_words(tokens, (place, stop)) < _SHORTEST:
            continue
        if tokens.words[place] in RELATIVES:
            return _antecedent(tokens, begin, place)
        if not is_a_verb(tokens, place + 1):  # else its subject stands before
            return place + 1
        bare = bare or place + 1
    whole = length_in_words(tokens, (begin, start)) <= MOST
    return begin if whole or not bare else bare


def _antecedent(tokens: Tokens, begin: int, place: int) -> int:
    """The first token of what a relative leans on ("a man from Mirel | who")."""
    first = place
    while first > begin and place - first < _ANTECEDENT:
        if tokens.words[first - 1] in _BOUNDS or is_a_verb(tokens, first - 1):
            break
        first -= 1
    return first if first < place else place + 1


def _before_a_joint(tokens: Tokens, stop: int, most: int, end: int) -> int:
    """The end of a cut piece: before an "and" that would be left with its first words only."""
    if stop <= most:
        return stop
    loose = (p for p in range(max(end, most - _SHORTEST - 1), most) if tokens.words[p] in _JOINTS)
    return next(loose, most)


def _without_lead(tokens: Tokens, begin: int, stop: int, expression: Piece) -> int:
    start, end = expression
    while begin < stop:
        if begin == start and end < stop:
            begin = end
        elif tokens.words[begin] in _LEADING:
            begin = _behind_a_time(tokens, begin + 1, min(start, stop))
        else:
            break
    return begin


def _behind_a_time(tokens: Tokens, begin: int, stop: int) -> int:
    """Behind the time that follows a preposition ("In | 1951 | she won …")."""
    plain, place = vocabulary().codes["word"], begin
    while place < stop and tokens.shape[place] != plain and tokens.words[place][:1].isalnum():
        place += 1
    skipped = set(tokens.words[begin:place])
    is_time = place - begin <= _LONGEST_TIME and bool(skipped - _ARTICLES)
    return place if is_time else begin


def _without_tail(tokens: Tokens, begin: int, stop: int, expression: Piece) -> int:
    start, end = expression
    while begin < stop:
        if stop == end and start > begin:
            stop = start
        elif (
            tokens.shape[stop - 1] == vocabulary().codes["shortmonth"]
            or _trails(tokens, stop - 1)
            or _is_loose(tokens, begin, stop)
        ):
            stop -= 1
        else:
            break
    return stop


def _trails(tokens: Tokens, place: int) -> bool:
    """Whether a word is left over at the end; "the year after" is whole."""
    word, plain = tokens.words[place], vocabulary().codes["word"]
    whole = word in ("after", "before") and tokens.shape[place - 1] != plain
    return word in _TRAILING and not whole


def _is_loose(tokens: Tokens, begin: int, stop: int) -> bool:
    """Whether the last token is a mark that closes nothing."""
    mark = tokens.words[stop - 1]
    if mark[:1].isalnum() or mark in _ENDINGS:
        return False
    return mark not in ('"', "'", "''") or tokens.words[begin:stop].count(mark) % 2 == 1


def _without_attribution(tokens: Tokens, piece: Piece, expression: Piece) -> int:
    """Behind "the embassy said on Monday (that)", unless the date says when it was said."""
    begin, (start, _) = piece[0], expression
    if tokens.words[begin] in _SAYING and begin + 2 < start:
        return begin + 1
    codes = vocabulary().codes
    stops = {codes[name] for name in ("word", "the", "a", "its", "these", "those", "that")}
    for place in range(begin + 1, min(start - 1, begin + 10)):
        word, follows = tokens.words[place], place + 1
        if (
            word not in _SAYING
            or is_inserted(tokens, (place - 1, place + 2))
            or tokens.words[place - 1] in ("who", "which")
        ):
            continue
        while follows < start and tokens.shape[follows] not in stops:
            follows += 1
        said_so = word not in _REPORTING or tokens.words[follows] == "that"
        if follows < start - 1 and said_so:
            return follows
    return begin
