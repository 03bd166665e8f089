"""Whether quoted words are written like the title of a book or a song: "The Last Winter".

Small words have no capital in a title; to teach it one more, add it to `_SMALL`.
"""

_SMALL = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "or",
    "the", "to", "up", "vs", "with", "&", "–",
))  # fmt: skip
_TITLED_WORDS = 9  # more words are hardly a title


def is_title_cased(words: tuple[str, ...]) -> bool:
    """Whether the words are written like a title: capitals but for small words."""
    if len(words) > _TITLED_WORDS or not words[0][:1].isupper():
        return False
    return all(word[:1].isupper() or word[:1].isdigit() or word.lower() in _SMALL for word in words)
