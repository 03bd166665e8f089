"""Does the exchange where a firm is traded stand behind its name: Zumbo (ASX: ZZM)?"""

from reader.analysis.names.words import Words

EXCHANGES = frozenset((
    "nyse", "nasdaq", "nasdaqgs", "amex", "asx", "tsx", "tsxv", "tsx-v", "cse", "lse", "aim", "lon",
    "bse", "nse", "jse", "hkex", "hkg", "sgx", "psx", "dse", "otc", "otcqb", "otcqx", "nzx", "etr",
    "epa", "tyo", "symbol", "ticker",
))  # fmt: skip
_LONGEST_TICKER = 6  # letters, and one more


def is_listed(words: Words, last: int) -> bool:
    """Whether the exchange where it is traded stands behind it: "Zumbo (ASX: ZZM)"."""
    if words.around(last + 1) != "(":
        return False
    if words.around(last + 3) == ")":
        return _is_ticker(words.written[last + 2], words.small[last])
    return words.around(last + 3) == ":" and words.around(last + 2) in EXCHANGES


def _is_ticker(letters: str, name: str) -> bool:
    """Zumbo (ZMB): letters of one word, in their order."""
    if not (letters.isupper() and 2 < len(letters) < _LONGEST_TICKER) or len(name) < 2 + len(
        letters
    ):
        return False
    rest = iter(name)
    return letters[0].lower() == name[0] and all(letter in rest for letter in letters.lower())
