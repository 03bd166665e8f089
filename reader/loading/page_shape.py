"""The shape of a web page: tables that only lay it out, the lines under its headline, its story.

Pages were once laid out in tables; read as tables of figures, they would show a story in one cell.
"""

import re
from itertools import takewhile
from typing import Any

from reader.loading.head_facts import Masthead
from reader.loading.layout import laid_out
from reader.loading.markup import BLOCKS, UNREAD, words_of_markup
from reader.loading.masthead import read_masthead

_BLOCKS = ("p", "div", "table", "h1", "h2", "h3", "ul", "ol", "blockquote", "article")
_LONG_CELL = 300  # letters; figures are shorter
_STORIES = ("//*[@itemprop='articleBody']", "//article", "//main", "//*[@role='main']")
_NO_STORY = "//nav | //aside | //footer | //form | //button | //body/header | //noscript"
_LARGE = 9_000_000  # bytes
_UNDER = 12  # lines between the headline and the story
_LONGEST_LINE = 160  # letters of a byline or a date line
_TELLING = 60  # letters that know a paragraph again
_RULE_ROW = re.compile(r"\|?[\s|:-]*-{3}[\s|:-]*")


def parsed_page(page: str) -> Any:
    """The tree of a page, whatever encoding it says it has; lxml's errors where it has none."""
    import lxml.html

    raw = re.sub(r"[^\t\n\r -\ud7ff\ue000-\U0010ffff]", " ", page).encode("utf-8")
    # Without "huge" nothing lies deeper than 256, and no story does; a picture may be as large.
    parser = lxml.html.HTMLParser(
        encoding="utf-8", remove_comments=False, huge_tree=len(raw) > _LARGE
    )
    return lxml.html.document_fromstring(raw, parser=parser)


def without_layout_tables(tree: Any) -> None:
    """Make blocks of the tables that hold paragraphs and not figures."""
    from lxml.etree import strip_tags

    strip_tags(tree, "font", "center")
    for table in tree.xpath("//table"):
        sections = table.xpath("./tbody | ./thead | ./tfoot")
        rows = table.xpath("./tr | ./tbody/tr | ./thead/tr | ./tfoot/tr")
        cells = [cell for row in rows for cell in row.xpath("./td | ./th")]
        if any(map(_is_laid_out, cells)):
            for part in (table, *sections, *rows, *cells):
                part.tag = "div"
            for cell in cells:
                _wrap_opening(cell)


def _is_laid_out(cell: Any) -> bool:
    if any(cell.find(f".//{block}") is not None for block in _BLOCKS):
        return True
    return len(cell.findall("br")) > 1 or len(cell.text or "") > _LONG_CELL


def _wrap_opening(cell: Any) -> None:
    """Make paragraphs of the lines that a block opens with: a headline, a byline."""
    opening = list(takewhile(lambda part: part.tag not in _BLOCKS, cell))
    lines = [cell.makeelement("p")]
    lines[0].text, cell.text = cell.text, None
    for part in opening:
        if part.tag == "br":
            lines.append(cell.makeelement("p"))
            lines[-1].text = part.tail
            cell.remove(part)
        else:
            lines[-1].append(part)
    for place, line in enumerate(lines):
        own = "".join(line.xpath("./text() | .//*[not(ancestor-or-self::a)]/text()"))
        line.tag = "p" if own.strip() else "nav"  # nothing but links
        cell.insert(place, line)


def plain_lines(body: str) -> str:
    """The story with a bullet before what is listed, and rows of figures without their frames."""
    lines = (line for line in body.split("\n") if not _RULE_ROW.fullmatch(line))
    return "\n".join(map(_plain, lines))


def _plain(line: str) -> str:
    if line.startswith("- "):
        return f"• {line[2:]}"
    if line.startswith("|") and line.rstrip().endswith("|"):
        return " | ".join(filter(None, (cell.strip() for cell in line.split("|"))))
    return line


def story_words(page: str) -> tuple[str, bool]:
    """The words of the part of the page that is marked as its story, without menus and forms;
    and whether one is, or these are all the words there are."""
    import lxml.html

    try:
        tree = parsed_page(page)
        for part in tree.xpath(_NO_STORY):
            part.drop_tree()
        parts = [part for path in _STORIES for part in tree.xpath(path)[:1]]
        words = (words_of_markup(lxml.html.tostring(part, encoding="unicode")) for part in parts)
        found = next(filter(None, words), "")
    except (lxml.etree.LxmlError, AssertionError, RecursionError, ValueError):
        found = ""
    return (found, True) if found else (words_of_markup(page), False)


def holds_the_end(body: str, whole: str) -> bool:
    """Whether a story goes on to where another copy of it ends."""
    return _letters(whole)[-_TELLING:] in _letters(body)


def lines_of(tree: Any) -> list[str]:
    """The words of the page, a block a line."""
    from lxml.etree import iterwalk

    pieces: list[str] = []
    walk = iterwalk(tree, events=("start", "end"))
    for event, part in walk:
        if event == "start" and part.tag in UNREAD:
            walk.skip_subtree()
            continue
        pieces.append("\n" if part.tag in BLOCKS else "")
        words = part.tail if event == "end" else part.text if isinstance(part.tag, str) else ""
        pieces.append(" ".join(f"x{words or ''}x".split())[1:-1])
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return [line for line in lines if line]


def under_the_headline(lines: list[str], title: str, body: str) -> Masthead:
    """What the lines between the headline and the story say: by whom, and on which day."""
    known = [_letters(line[: 2 * _LONGEST_LINE]) for line in lines]
    told = (_letters(line[: 4 * _TELLING])[:_TELLING] for line in body.split("\n"))
    opening = next((words for words in told if len(words) == _TELLING), "")
    story = next((n for n, line in enumerate(known) if opening and opening in line), 0)
    heads = [n for n in range(max(0, story - _UNDER), story) if known[n] == _letters(title)]
    between = lines[heads[-1] + 1 : story] if heads else []
    text = "\n".join([title, *(line for line in between if len(line) <= _LONGEST_LINE)])
    return read_masthead(*laid_out(text), title)


def _letters(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()
