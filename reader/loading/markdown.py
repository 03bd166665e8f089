"""Markdown, as clippers and static sites write it: front matter above, marks among the words.

The marks are taken out and the words stay; lines of one block become one paragraph.
"""

import re
from collections.abc import Iterator
from html import unescape

from reader.loading.draft import Draft, SavedFile
from reader.loading.facts import draft_from
from reader.loading.front_matter import split_front_matter


def _letter(entity: re.Match[str]) -> str:
    return unescape(entity[0])


# What is written -> what is read, in this order; tried where the mark it begins with occurs.
_INLINE = (
    ("<!--", re.compile(r"(?<!\\)<!--[^<>\n]{0,1000}-->"), ""),
    ("![[", re.compile(r"(?<!\\)!\[\[[^\]\n]{0,300}\]\]"), ""),
    ("![", re.compile(r"(?<!\\)!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)"), ""),
    ("[[", re.compile(r"(?<!\\)\[\[(?:[^\]|\n]{0,300}\|)?([^\]|\n]{1,300})\]\]"), r"\1"),
    ("[^", re.compile(r"(?<!\\)\[\^[\w-]{1,40}\](?:: *)?"), ""),
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
_BLOCK = re.compile(r" {0,3}(?:#{1,6} +|(?:> ?)+|[-*+] +(?=\S)|\d{1,3}[.)] +(?=\S))")
_HEADING = re.compile(r" {0,3}#{1,6} +(.*?)[ #]*")
_RULE = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+) *")
_LEFT_OUT = re.compile(r" {0,3}\[(?!\^)[^\]]{1,200}\]: +\S.*|`{3}.*|~{3}.*|\[toc\]", re.I)
_HARD_BREAK = re.compile(r"(?<!\\)((?:\\\\)*)\\$")
_BULLET = re.compile(r"^ {0,3}[-*+] +(?=\S)")
_QUOTED = re.compile(r" {0,3}(?:> ?)+")


def read_markdown(file: SavedFile) -> Draft:
    """The words of the article, and what its front matter states."""
    facts, body, notices = split_front_matter(file.text.replace("\r\n", "\n"))
    return draft_from(facts, words_of_markdown(body), "front matter", notices)


def words_of_markdown(body: str) -> str:
    """The text without its marks, a paragraph a line."""
    text = "\n\n".join(_blocks(body.split("\n")))
    for mark, form, words in _INLINE:
        if mark in text:
            text = form.sub(words, text)
    return text


def _blocks(lines: list[str]) -> Iterator[str]:
    """The blocks of a text: what a blank line, a heading or the mark of a list divides."""
    block: list[str] = []
    for line in lines:
        underlines = bool(block) and bool(_UNDERLINE.fullmatch(line))
        rule = not underlines and bool(_RULE.fullmatch(line))
        if block and (underlines or rule or _begins(line)):
            yield " ".join(block)
            block = []
        if rule:
            yield "* * *"
        elif not underlines and (words := _words(line)):
            block.append(words)
        if block and (_HEADING.fullmatch(line) or line.endswith(("  ", "\\"))):
            yield _HARD_BREAK.sub(r"\1", " ".join(block)).rstrip()
            block = []
    if block:
        yield " ".join(block)


def _begins(line: str) -> bool:
    """Whether a block cannot go on in this line."""
    if not line.strip(" >") or _LEFT_OUT.fullmatch(line):
        return True
    return bool(_BLOCK.match(line)) and not _QUOTED.match(line)


def _words(line: str) -> str:
    """The words of a line; the mark of a list stays, as a bullet or a number."""
    if _LEFT_OUT.fullmatch(line):
        return ""
    if heading := _HEADING.fullmatch(line):
        return heading[1].strip()
    if quoted := _QUOTED.match(line):
        return line[quoted.end() :].strip()
    return _BULLET.sub("• ", line).strip()
