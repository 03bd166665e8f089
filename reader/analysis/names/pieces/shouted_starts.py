"""Does a paragraph open in capitals, as British papers have it: LOCAL Fine Gael members left?"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import BREAK, Words

_LONG = 4  # letters: shorter ones are as often acronyms


def is_shouted(words: Words, at: int, known: Vocabulary) -> bool:
    """A word of English in capitals that opens a paragraph, where no other has them."""
    small, follows = words.small[at], words.written[at + 1]
    if not words.written[at].isupper() or len(small) < _LONG or words.around(at - 1) != BREAK:
        return False
    alone = follows[:1].isupper() and follows[1:].islower()
    plain = small in known.common and small not in known.given and small not in known.surnames
    return alone and plain and f"{small} {follows.lower()}" not in known.organizations
