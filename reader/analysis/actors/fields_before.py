"""Is somebody head of a field that is written small: head of digital and data Ann Lee?

To teach an office that is held in a field, add it to `_LEADERS` or `_FOR_FIELDS`.
"""

from reader.analysis.actors.role_nouns import Stretch, without_opinion
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LEADERS = (
    "director", "head", "chief", "secretary", "minister", "coach", "chair", "chairman",
    "chairwoman", "clerk", "maid", "guest",
)  # fmt: skip
_FOR_FIELDS = (
    *_LEADERS, "member", "executive", "lead", "holder", "spokesperson", "officer",
    "commissioner",
)  # fmt: skip
# What somebody does to another: the head of state met Ann Lee.
_DID = frozenset((
    "beat", "beats", "brought", "called", "calls", "came", "fired", "found", "gave", "got", "held",
    "hit", "kept", "knew", "led", "left", "let", "lost", "made", "makes", "meets", "met", "paid",
    "put", "saw", "sees", "sent", "sought", "sued", "taught", "thanks", "told", "took", "urges",
    "wants", "won", "wrote",
))  # fmt: skip
_LONGEST = 5  # words of a field


def head_of_field(words: Words, last: int, known: Vocabulary) -> Stretch | None:
    """director of football, head of digital and data, cabinet member for children and families"""
    link = last
    while link > max(1, last - _LONGEST) and _is_in_field(words, link, last, known):
        link -= 1
    small, noun = words.small[link], link - 1
    if noun < 0 or (link == last and small not in ("of", "for", "on")):
        return None
    holder = words.small[noun]
    speaks = holder.startswith("spokes") or holder in ("adviser", "advisor")
    if link == last or not (
        (small == "on" and speaks)  # spokesman on finance
        or (small == "for" and holder in _FOR_FIELDS)
        or (small == "of" and holder in _LEADERS)
    ):
        return None
    return without_opinion(words, start_of_role(words, noun, known), noun), last


def _is_in_field(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """Whether a word may be what an office is for: "and" joins two of them."""
    small = words.small[at]
    if small == "and":
        return at < last
    does = small.endswith("ed") or small in known.doings or small in _DID
    if does and words.small[at - 1] not in ("of", "for", "on"):
        return False  # the secretary of state mocked Ann Lee
    return small in known.common and small not in known.function and not words.capital[at]
