"""How are words asked of the lists? In small letters and without accents.

Whatever else should make no difference to the lists is taken away in `folded`.
"""

import unicodedata
from functools import lru_cache

# Letters that have no accent to be taken away.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D"})


def folded(words: str) -> str:
    """In small letters and without accents, as the lists are asked; never empty."""
    if words.isascii():
        return words.lower()
    return _bare(words)


@lru_cache(maxsize=1 << 10)
def _bare(words: str) -> str:
    """Above all quotation marks are asked, the same ones again and again."""
    plain = unicodedata.normalize("NFKD", words)
    bare = "".join(c for c in plain if not unicodedata.combining(c)) or words
    return bare.translate(_LETTERS).lower().replace("’", "'")
