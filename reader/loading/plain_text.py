"""Plain text: paragraphs, headline, byline, dateline, tails and the publication date.

Every other format ends here too: it gives a `Draft`, and its body is read like any text.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.article import SET_BY_YOU, Article, Published, Span
from reader.loading.archive import archived_texts
from reader.loading.cleaning import clean_line, clean_text, looks_garbled
from reader.loading.date_lines import read_date_line
from reader.loading.dateline import Dateline, find_dateline, find_town
from reader.loading.days_without_line import with_days_apart
from reader.loading.draft import TAKEN_APART, Draft, SavedFile
from reader.loading.furniture import find_furniture
from reader.loading.layout import laid_out
from reader.loading.masthead import read_masthead
from reader.loading.publication import published_day, upper_bound

_DATELINE_WITHIN, _TOWN_WITHIN = 6, 5  # body paragraphs
_QUOTED = re.compile(r"(?m)^(?:> ?){1,9}")
_LONGEST_TITLE = 1000  # characters
_SHORTEST_TITLE = 15  # characters
_SITE = re.compile(r"\s*[|:»–—-]\s.{2,60}|.{2,60}?\s?[|:»–—-]\s")
_OPENING = 80  # characters of a title made from the first words


def read_plain_text(file: SavedFile) -> Draft:
    """A draft that states nothing: all there is to know stands in the words."""
    return Draft(without_quoting(file.text).strip("\n"))


def archived_files(file: SavedFile) -> list[SavedFile]:
    """A file for each article that an archive has written into this one."""
    return [replace(file, text=text) for text in archived_texts(file.text)]


def without_quoting(text: str) -> str:
    """The text without the ">" that mail programs set before each line of what they quote."""
    if text.startswith(">") or len(_QUOTED.findall(text)) > 1:
        return _QUOTED.sub("", text)
    return text


def article_from_draft(
    draft: Draft, path: Path | None = None, changed: date | None = None,
    set_by_you: date | None = None, encoding: str = "utf-8",
) -> Article:  # fmt: skip
    """The article; `changed` is the day of the file, the only clock there is."""
    draft = _as_written(draft)
    text, paragraphs = _one_headline(*laid_out(with_days_apart(_with_title(draft))))
    head = read_masthead(text, paragraphs, draft.title, draft.byline)
    furniture = dict(find_furniture(text, paragraphs)) | dict.fromkeys(head.furniture, "")
    furniture.pop(head.headline or Span(0, 0), None)
    dateline = _dateline(text, paragraphs, {head.headline, *furniture})
    url = draft.url or head.url
    published = Published(set_by_you, SET_BY_YOU) if set_by_you else published_day(
        draft, head.published, dateline.day if dateline else "", url, path, changed, head.updated
    )  # fmt: skip
    if dateline:
        furniture[dateline.span] = ""
    notes = [*draft.notices, *head.notices, *dict.fromkeys(filter(None, furniture.values()))]
    if (count := len(archived_texts(text))) > 1:
        notes.append(f"the file holds {count} articles, shown as one text{TAKEN_APART}")
    if looks_garbled(text):
        notes.append("some characters look wrongly decoded; another --encoding may help")
    if published is None:
        notes.append(upper_bound(draft, head.saved, changed))
    return Article(
        text,
        clean_line(head.title) or _opening(text, paragraphs, furniture),
        paragraphs,
        published,
        byline=clean_line(head.byline or (dateline.byline if dateline else "")) or None,
        dateline=dateline.words if dateline else None,
        source=clean_line(draft.source or head.source or (dateline.agency if dateline else ""))
        or None,
        url=clean_line(url) or None,
        path=path,
        headline=head.headline,
        furniture=_apart(furniture),
        encoding=encoding,
        notices=tuple(map(clean_line, notes)),
    )


def _as_written(draft: Draft) -> Draft:
    """The draft in clean characters, its title without the name of the site."""
    body = clean_text(draft.body)
    title, byline = (clean_line(words) for words in (draft.title, draft.byline))
    return replace(
        draft,
        body=body,
        title=_without_site(title, body),
        byline=byline,
    )


def _with_title(draft: Draft) -> str:
    """The body, under its title unless it begins with it."""
    title, body = draft.title, draft.body
    if not title:
        return body
    if any(_letters(opening) == _letters(title) for opening in _openings(body)):
        return body
    return f"{title}\n\n{body}"


def _without_site(title: str, body: str) -> str:
    """The title as the body begins with it, where it has the name of the site before or behind."""
    opening = clean_line(next(_openings(body)))
    if len(opening) < _SHORTEST_TITLE or len(opening) >= len(title) or opening not in title:
        return title
    site = title.removeprefix(opening) if title.startswith(opening) else title.removesuffix(opening)
    return opening if _SITE.fullmatch(site) else title


def _openings(body: str) -> Iterator[str]:
    """The first line of a text, and all that stands above its first blank line."""
    head = body.lstrip()[:_LONGEST_TITLE]
    yield head.partition("\n")[0]
    yield head.partition("\n\n")[0]


def _letters(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold() or words.strip()


def _one_headline(text: str, paragraphs: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """A headline that ends in a semicolon goes on in the next line: joined, nothing moves."""
    if len(paragraphs) < 2 or not paragraphs[0].of(text).endswith(";"):
        return text, paragraphs
    first, second = paragraphs[:2]
    if text.count("\n", first.end, second.start) != 1 or second.end - first.start > 200:
        return text, paragraphs
    cut = text.index("\n", first.end)
    joined = f"{text[:cut]} {text[cut + 1 :]}"
    return joined, (Span(first.start, second.end), *paragraphs[2:])


def _dateline(
    text: str, paragraphs: Sequence[Span], taken: Collection[Span | None]
) -> Dateline | None:
    """The dateline of the first body paragraphs: those that are not taken for anything else."""
    body = [span for span in paragraphs[: len(taken) + 2 * _DATELINE_WITHIN] if span not in taken]
    found = (find_dateline(text, span) for span in body[:_DATELINE_WITHIN])
    towns = (find_town(text, span) for span in body[:_TOWN_WITHIN])
    return next(filter(None, found), None) or next(filter(None, towns), None)


def _opening(text: str, paragraphs: Sequence[Span], furniture: Collection[Span]) -> str:
    """The first words of the story, where there is no headline."""
    told = (p for p in paragraphs if p.end - p.start > _OPENING or not read_date_line(p.of(text)))
    starts = (_story_start(paragraph, furniture) for paragraph in told)
    start = next((start for start in starts if start is not None), len(text))
    words = clean_line(text[start : start + 2 * _OPENING])
    if len(words) <= _OPENING:
        return words
    return words[:_OPENING].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _story_start(paragraph: Span, furniture: Collection[Span]) -> int | None:
    """Where the words of a paragraph begin behind its dateline; None where it is all furniture."""
    ends = [piece.end for piece in furniture if piece.start == paragraph.start]
    start = max(ends, default=paragraph.start)
    return start if start < paragraph.end else None


def _apart(furniture: dict[Span, str]) -> tuple[Span, ...]:
    """The spans in order, those that lie in another left out."""
    kept: list[Span] = []
    for span in sorted(furniture, key=lambda span: (span.start, -span.end)):
        if span.start < span.end and not (kept and kept[-1].overlaps(span)):
            kept.append(span)
    return tuple(kept)
