"""Which role stands before another description: Its [founder], retired nurse Ann Lee, said?"""

from reader.analysis.actors.phrases_before import noun_phrase_before
from reader.analysis.actors.role_nouns import Stretch, is_role
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.actors.title_roles import title_role
from reader.analysis.lexicon.small_words import POSSESSIVE_PRONOUNS
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LONGEST = 8  # words of a description
_OWNS = POSSESSIVE_PRONOUNS | {"'s", "’s"}


def role_before_description(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Its [founder], retired nurse Ann Lee, said; the [head of sales], former Sen. Ann Lee,

    It is hers only where it belongs to somebody, or opens the sentence.
    """
    behind = name.last + 1
    if words.small[behind] != "," or words.around(behind + 1) in ("and", "or"):
        return None
    first = _description(words, name, known)
    if first is None:
        return None
    first -= words.small[first - 1] == "the"
    comma = first - 1
    if comma < 2 or words.small[comma] != ",":
        return None
    found = noun_phrase_before(words, name._replace(title=first), known)
    if found is None:
        return None
    before = words.small[found[0] - 1]
    opens = words.first[found[0] - 1] and before == "the"
    owned = before in _OWNS or "'s" in words.small[found[0] : found[1]]
    return found if opens or owned else None


def _description(words: Words, name: Name, known: Vocabulary) -> int | None:
    """The first word of the noun or the title that stands right before the name."""
    last = begin_of(name) - 1
    if "," not in words.small[max(0, last - _LONGEST) : last]:
        return None
    if not words.capital[last] and is_role(words.small[last]):
        return start_of_role(words, last, known)
    titled = title_role(words, name, known)  # [former] Sen. Ann Lee
    return titled[0] if titled and titled[0] < last + 1 else None
