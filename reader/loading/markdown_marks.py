"""Which marks stand among the words of Markdown: emphasis, links, notes, tags of site programs.

Another mark is another line in `_INLINE`; a mark behind a backslash is a letter like any other.
"""

import re
from html import unescape


def _letter(entity: re.Match[str]) -> str:
    return unescape(entity[0])


# What is written -> what is read, in this order; tried where the mark it begins with occurs.
_INLINE = (
    ("<!--", re.compile(r"(?<!\\)<!--[^<>\n]{0,1000}-->"), ""),
    ("![[", re.compile(r"(?<!\\)!\[\[[^\]\n]{0,300}\]\]"), ""),
    ("![", re.compile(r"(?<!\\)!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)"), ""),
    ("[[", re.compile(r"(?<!\\)\[\[(?:[^\]|\n]{0,300}\|)?([^\]|\n]{1,300})\]\]"), r"\1"),
    ("[^", re.compile(r"(?<!\\) ?\[\^[\w-]{1,40}\](?:: *)?"), ""),
    # What site programs would put in: Hugo's and Jekyll's tags, kramdown's attributes.
    ("{{", re.compile(r"(?<!\\)\{\{[<%].{0,1000}?[%>]\}\}"), ""),
    ("{%", re.compile(r"(?<!\\)\{%.{0,1000}?%\}"), ""),
    ("{:", re.compile(r"(?<!\\)\{:[^{}\n]{0,200}\}"), ""),
    (
        "[",
        re.compile(r"(?<!\\)\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])"),
        r"\1",
    ),
    ("<http", re.compile(r"(?<!\\)<(https?://[^\s<>]{1,2000})>"), r"\1"),
    ("<", re.compile(r"(?<!\\)</?[A-Za-z][^<>\n]{0,1000}>"), ""),
    ("*", re.compile(r"(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]{1,2000})(?<=\S)\1(?!\*)"), r"\2"),
    ("_", re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])([^_\n]{1,2000})(?<=\S)\1(?!\w)"), r"\2"),
    ("==", re.compile(r"(?<![\w\\])(==)(?=\S)([^=\n]{1,2000})(?<=\S)\1(?!\w)"), r"\2"),
    ("~~", re.compile(r"(?<![\w\\])(~~)(?=\S)([^~\n]{1,2000})(?<=\S)\1(?!\w)"), r"\2"),
    ("`", re.compile(r"(?<!\\)`{1,3}([^`\n]{1,500})`{1,3}"), r"\1"),
    ("&", re.compile(r"(?<!\\)&(?:[A-Za-z]{2,31}|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});"), _letter),
    ("\\", re.compile(r"\\([\\`*_{}\[\]()#+.!<>=~|&-])"), r"\1"),
)


def without_marks(text: str) -> str:
    """The text without the marks among its words."""
    for mark, form, words in _INLINE:
        if mark in text:
            text = form.sub(words, text)
    return text
