"""Plain text: paragraphs, headline, byline, dateline, tails and the publication date.

Every other format ends here too: it gives a `Draft`, and its body is read like any text.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.article import SET_BY_YOU, Article, Published, Span
from reader.loading.cleaning import clean_line, clean_text, looks_garbled, mended
from reader.loading.date_lines import with_days_apart
from reader.loading.dateline import Dateline, find_dateline, find_town
from reader.loading.draft import TAKEN_APART, Draft, SavedFile
from reader.loading.furniture import find_furniture
from reader.loading.head_facts import Masthead
from reader.loading.language import looks_foreign
from reader.loading.layout import laid_out
from reader.loading.masthead import read_masthead
from reader.loading.publication import published_day, upper_bound
from reader.loading.titles import opening, with_one_headline, with_title, without_site

_DATELINE_WITHIN, _TOWN_WITHIN = 6, 5  # body paragraphs
_ARCHIVED = ("1 of ", "End of Document")  # what an archive writes around its articles
_NO_DATELINE = Dateline(Span(0, 0), "", "", "")
_QUOTED = re.compile(r"(?m)^(?:> ?){1,9}")


def read_plain_text(file: SavedFile) -> Draft:
    """A draft that states nothing: all there is to know stands in the words."""
    return Draft(without_quoting(file.text).strip("\n"))


def archived_files(file: SavedFile) -> list[SavedFile]:
    """A file for each article that an archive has written into this one."""
    return [replace(file, text=text) for text in _archived_texts(file.text)]


def _archived_texts(text: str) -> list[str]:
    if not any(mark in text for mark in _ARCHIVED):
        return [text]
    from reader.loading.archive import archived_texts

    return archived_texts(text)


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
    text, paragraphs = with_one_headline(
        *laid_out(with_days_apart(with_title(draft.title, draft.body)))
    )
    head = read_masthead(text, paragraphs, draft.title, draft.byline)
    draft = replace(draft, url=draft.url or head.url)
    furniture = dict(find_furniture(text, paragraphs)) | dict.fromkeys(head.furniture, "")
    furniture.pop(head.headline or Span(0, 0), None)
    dateline = _dateline(text, paragraphs, {head.headline, *furniture}) or _NO_DATELINE
    if dateline.words:
        furniture[dateline.span] = ""
    by_you = Published(set_by_you, SET_BY_YOU) if set_by_you else None
    published = by_you or published_day(draft, head, dateline.day, path, changed)
    notes = [*_notes(text, draft, head, furniture)]
    if published is None:
        notes.append(upper_bound(draft, head, changed))
    return Article(
        text,
        clean_line(head.title) or opening(text, paragraphs, furniture),
        paragraphs,
        published,
        byline=clean_line(head.byline or dateline.byline) or None,
        dateline=dateline.words or None,
        source=clean_line(draft.source or head.source or dateline.agency) or None,
        url=clean_line(draft.url) or None,
        path=path,
        headline=head.headline,
        furniture=_apart(furniture),
        encoding=encoding,
        notices=tuple(map(clean_line, notes)),
    )


def _notes(text: str, draft: Draft, head: Masthead, furniture: dict[Span, str]) -> Iterator[str]:
    """What a person should know of the file, the head and the furniture."""
    yield from draft.notices
    yield from head.notices
    yield from dict.fromkeys(filter(None, furniture.values()))
    if (count := len(_archived_texts(text))) > 1:
        yield f"the file holds {count} articles, shown as one text{TAKEN_APART}"
    if looks_garbled(text):
        yield "some characters look wrongly decoded; another --encoding may help"
    elif looks_foreign(text):
        yield "this hardly looks like English, the one language that is understood here"


def _as_written(draft: Draft) -> Draft:
    """The draft in clean characters, its title without the name of the site."""
    whole = mended(draft.body)
    body, notices = clean_text(whole), draft.notices
    if whole != draft.body:
        notices = (*notices, "some letters were decoded twice in the file; they are set right here")
    title, byline = (clean_line(mended(words)) for words in (draft.title, draft.byline))
    title = without_site(title, body)
    return replace(draft, body=body, title=title, byline=byline, notices=notices)


def _dateline(
    text: str, paragraphs: Sequence[Span], taken: Collection[Span | None]
) -> Dateline | None:
    """The dateline of the first body paragraphs: those that are not taken for anything else."""
    body = [span for span in paragraphs[: len(taken) + 2 * _DATELINE_WITHIN] if span not in taken]
    found = (find_dateline(text, span) for span in body[:_DATELINE_WITHIN])
    towns = (find_town(text, span) for span in body[:_TOWN_WITHIN])
    return next(filter(None, found), None) or next(filter(None, towns), None)


def _apart(furniture: dict[Span, str]) -> tuple[Span, ...]:
    """The spans in order, those that lie in another left out."""
    kept: list[Span] = []
    for span in sorted(furniture, key=lambda span: (span.start, -span.end)):
        if span.start < span.end and not (kept and kept[-1].overlaps(span)):
            kept.append(span)
    return tuple(kept)
