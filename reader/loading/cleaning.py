"""Clean words: what is left of a text that a terminal may safely be shown.

Cleaning comes before anything counts offsets, and keeps them wherever it can: an odd space becomes
one space. What could move the cursor, ring, write to the clipboard or turn the line round is
removed; U+200C and U+200D stay, because Persian and emoji are written with them. A letter and its
accent become one character (NFC): a name must not end where its accent begins. To treat another
character, add it to one of the three classes below.
"""

import re
import unicodedata

# Compiled when they are first needed: most texts are clean.
# A whole sequence goes only where it is closed: an open one must not swallow the story.
_ESCAPES = (
    r"\x1b[\]PX^_][^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)"  # OSC, DCS, SOS, PM, APC
    r"|(?:\x1b\[[0-?]*|\x9b[0-?]+)[ -/]*[@-~]"  # CSI
    r"|\x1b[ -/]*[0-~]?"
)
_LINE_ENDS = r"\r\n?|[\x0b\x0c\x85\u2028\u2029]"
_SPACES = r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_UNSEEN = (
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    r"\u2060-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb]"
)
_SURROGATES = r"[\ud800-\udfff]"  # JSON can write half a character; no file can hold it
_GARBLED = r"â€[\x80-\xbf™œžš“”˜¦]|[ÃÂ][\x80-\xbf]|Ã\S\b|ï¿½"
_GARBLED_SIGNS = ("â€", "Ã", "Â", "ï¿½")
# The first letter and the second that are left of one that was decoded twice.
_TWICE = r"[ÂÃÄÅÐÑ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã |â[€‚„]"


def clean_text(text: str) -> str:
    """The text with line breaks as newlines, odd spaces as spaces, and no controls."""
    if not text.replace("\n", "").isprintable():  # nothing that goes is printable: most texts are
        text = _without_controls(text)
    return unicodedata.normalize("NFC", text)


def _without_controls(text: str) -> str:
    if "\x1b" in text or "\x9b" in text:
        text = re.sub(_ESCAPES, "", text)
    text = re.sub(_LINE_ENDS, "\n", text)
    text = re.sub(_SPACES, " ", text)
    return re.sub(_SURROGATES, "\ufffd", re.sub(_UNSEEN, "", text))


def clean_line(text: str) -> str:
    """One line safe to show: a title, a name, an address, a file name, the words of an error."""
    return " ".join(clean_text(text).split())


def mended(text: str) -> str:
    """The text with letters that were decoded twice set right: "Peña" for "PeÃ±a".

    Before it is cleaned, as some of such letters are half made of controls; see ftfy.
    """
    if text.isascii() or not re.search(_TWICE, text):
        return text
    from ftfy import fix_encoding  # some 40 ms, which hardly a text needs

    return fix_encoding(text)


def looks_garbled(text: str) -> bool:
    """Whether the characters were decoded wrongly before they got here ("â€™" for "’")."""
    if text.isascii() or not any(sign in text for sign in _GARBLED_SIGNS):
        return False
    return len(re.findall(_GARBLED, text)) > 1
