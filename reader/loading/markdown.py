"""Markdown, as clippers and static sites write it: front matter above, marks among the words.

The marks are taken out (`markdown_marks`) and the words stay; lines of one block become one
paragraph.
"""

import re
from collections.abc import Iterator

from reader.loading.date_lines import read_date_line
from reader.loading.draft import Draft, SavedFile
from reader.loading.facts import draft_from
from reader.loading.front_matter import split_front_matter
from reader.loading.head_lines import byline_in
from reader.loading.markdown_marks import without_marks

_BLOCK = re.compile(r" {0,3}(?:#{1,6} +|(?:> ?)+|[-*+] +(?=\S)|\d{1,3}[.)] +(?=\S))")
_HEADING = re.compile(r" {0,3}#{1,6} +(.*?)[ #]*")
_RULE = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+) *")
_LEFT_OUT = re.compile(
    r" {0,3}\[(?!\^)[^\]]{1,200}\]: +\S.*|`{3}.*|~{3}.*|\[toc\]"
    r"|\|[ |:-]*-{3}[ |:-]*|-{3,}[ :-]*\|[ |:-]*"
    r"|(?:#[A-Za-z][\w/-]{0,40} ?)+|\{:.{0,100}\}|[*-] TOC",  # Obsidian's tags; kramdown's contents
    re.IGNORECASE,
)
_CALLOUT = re.compile(r"\[![\w-]{1,30}\][+-]? ?")  # Obsidian's and GitHub's, at the head of a quote
_ROW = re.compile(r" {0,3}\|.*\|\s*")
_SET_APART = re.compile(r" {0,3}(\*{1,3}|_{1,3})(?=\S)[^*_\n]{1,200}(?<=\S)\1\s*")
_WIDEST = 100  # columns that lines are wrapped at; a longer one is a paragraph
_MASTHEAD = 4  # lines: by whom, of which paper, on which day
_STOP = re.compile(r"[.?!…][\"”’')\]*_]*\s*$")
_HARD_BREAK = re.compile(r"(?<!\\)((?:\\\\)*)\\$")
# The links that Omnivore writes above an article.
_ORIGINAL = re.compile(r"(?m)^\[Read Original\]\((https?://[^()\s]{1,2000})\) *$")
_LINKS = re.compile(r"(?m)^\[Read (?:Original|on Omnivore)\]\([^()\s]{1,2000}\) *$")
_HEAD = 6000  # characters
_BULLET = re.compile(r"^ {0,3}[-*+] +(?=\S)")
_QUOTED = re.compile(r" {0,3}(?:> ?)+")


def read_markdown(file: SavedFile) -> Draft:
    """The words of the article, and what its front matter states."""
    facts, body, notices = split_front_matter(file.text.replace("\r\n", "\n"))
    if original := _ORIGINAL.search(body[:_HEAD]):
        facts.setdefault("originalurl", []).append(original[1])
        body = _LINKS.sub("", body[:_HEAD]) + body[_HEAD:]
    return draft_from(facts, words_of_markdown(body), "front matter", notices)


def words_of_markdown(body: str) -> str:
    """The text without its marks, a paragraph a line."""
    return without_marks("\n\n".join(_blocks(body.split("\n"))))


def _blocks(lines: list[str]) -> Iterator[str]:
    """The blocks of a text: what a blank line, a heading or the mark of a list divides."""
    block: list[str] = []
    before = ""
    for line in lines:
        underlines = bool(block) and bool(_UNDERLINE.fullmatch(line))
        rule = not underlines and bool(_RULE.fullmatch(line))
        if block and (underlines or rule or _begins(line, before)):
            yield from _paragraphs(block)
            block = []
        if rule:
            yield "* * *"
        elif not underlines and (words := _words(line)):
            block.append(words)
        if block and (_is_heading(line) or line.endswith(("  ", "\\"))):
            yield _HARD_BREAK.sub(r"\1", " ".join(block)).rstrip()
            block = []
        before = line
    if block:
        yield from _paragraphs(block)


def _paragraphs(block: list[str]) -> Iterator[str]:
    """One paragraph; where a line of it is nothing but a byline or a day, a line each."""
    if len(block) > 1 and len(block) <= _MASTHEAD and any(map(_says_who_or_when, block)):
        yield from block
    else:
        yield " ".join(block)


def _says_who_or_when(line: str) -> bool:
    words = line.strip("*_ ")
    return len(words) < _WIDEST and bool(byline_in(words) or read_date_line(words))


def _begins(line: str, before: str) -> bool:
    """Whether a block cannot go on in this line."""
    if not line.strip(" >") or _LEFT_OUT.fullmatch(line):
        return True
    if _ROW.fullmatch(line) or _SET_APART.fullmatch(before) or _SET_APART.fullmatch(line):
        return True
    if len(before) > _WIDEST and _STOP.search(before[-8:]):
        return True
    return _is_heading(line) if _QUOTED.match(line) else bool(_BLOCK.match(line))


def _is_heading(line: str) -> bool:
    return bool(_HEADING.fullmatch(_QUOTED.sub("", line, count=1)))


def _words(line: str) -> str:
    """The words of a line; the mark of a list stays, as a bullet or a number."""
    if _LEFT_OUT.fullmatch(line):
        return ""
    if quoted := _QUOTED.match(line):
        return _words(_CALLOUT.sub("", line[quoted.end() :], count=1))
    if heading := _HEADING.fullmatch(line):
        return heading[1].strip()
    if _ROW.fullmatch(line):
        return " | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
    return _BULLET.sub("• ", line).strip()
