"""Is an office named with its body and no "of": [Vice Chancellor Kovel University] Ann Orla?

To teach such an office, add it to `_OFFICES`.
"""

from reader.analysis.actors.offices_at_bodies import comma_before
from reader.analysis.actors.role_nouns import Stretch
from reader.analysis.names import Name
from reader.analysis.names.english import is_common
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_OFFICES = frozenset((
    "registrar", "chairman", "chairperson", "chairwoman", "chancellor", "secretary", "treasurer",
    "president", "director", "principal", "dean", "convener", "commissioner", "manager", "engineer",
    "superintendent", "controller", "coordinator",
))  # fmt: skip
_LINKS = ("of", "and", "for", "&")
_LONGEST = 9  # words of a body


def office_with_body(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """The office, by index; over a comma where one follows the name or a verb does."""
    end = comma_before(words, name)
    closed = words.small[name.last + 1] == "," or words.small[name.last + 1] in known.doings
    end -= words.small[end] == "," and closed
    if name.first == name.last or end < 1 or not words.capital[end]:
        return None
    for at in range(end - 2, max(-1, end - _LONGEST), -1):
        if words.small[at] in _OFFICES and words.capital[at]:
            return _with_title(words, at, end, known)
        if not words.capital[at] and words.small[at] not in _LINKS:
            break
    return None


def _with_title(words: Words, at: int, end: int, known: Vocabulary) -> Stretch | None:
    body = at + 1
    while body < end and words.small[body] in known.titles:
        body += 1  # Secretary [General] Kovel Press Club
    small = words.small[body : end + 1]
    headed = any(known.heads.get(word) == "last" for word in small[1:])
    headed = headed or known.place_heads.get(small[-1]) == "last"
    closed = known.heads.get(small[-1]) == "last" or known.place_heads.get(small[-1]) == "last"
    plain = is_common(small[0], known) and not closed
    plain = plain or small[0] in known.given or small[0] in _LINKS
    if len(small) < 2 or plain or not headed:
        return None
    while at > 0 and words.capital[at - 1] and _goes_before(words.small[at - 1], known):
        at -= 1  # [Vice] Chancellor
    return at, end


def _goes_before(small: str, known: Vocabulary) -> bool:
    return small in known.titles and small != "then"
