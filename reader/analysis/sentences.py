"""Where a story's paragraphs and sentences begin and end; what all three finders lean on."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.analysis.marks import Stretch, find_marks
from reader.article import Article, Span

_STOP = re.compile(
    r"[.?!…](?<![.?!…].)[.?!…]*+[\"”’')\]]*+(?=\s+[\"“‘'(\[]*[A-Z0-9])"  # *+ gives nothing back
)
ABBREVIATIONS = (
    r"(?:Mr|Mrs|Ms|Mx|Dr|Drs|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Cpl|Pvt|Capt|Cmdr|Adm|Maj"
    r"|Brig|Rev|Hon|Rt|Amb|Barr|Cllrs?|Clr|Engr|Alh|Ch|Kr|Mohd|Muhd|Asst|Dep|Prof|Pres|Supt|Det|Insp|Msgr|Fr|St|Ste|Mt|Ft|Jr|Sr|Sto|Sta|Brgy|Messrs|Mme|Mlle"
    r"|Alds?|Cde|Atty|Assoc|Actg|Commo|Pharm|Ven|Lieut|Pte|Spc|Pfc|Ofc|Usec|Cdr|Smt|Evang|Mgr|Gens|Profs|Sgts|Hwy|Univ"
    r"|Ont|Alta|Sask|Que"
    r"|JAN|FEB|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind"
    r"|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
    r"|MR|MRS|DR|[KS]hs?|K?Shs?|shs?|vs?|etc|Inc|Corp|Co|Ltd|Plc|PLC|Pty|Bhd|Bros|No|Nos|Rs|approx|Ave|Blvd|Rd|a\.m|p\.m|e\.g|i\.e|Ph\.D)"
)
_ABBREVIATION = re.compile(
    rf"(?:^|[\s(\[“\"‘'—–-])(?:{ABBREVIATIONS}|[A-Z]|(?:[A-Z]\.){{1,3}}[A-Z])(?<!\bon X)$"
)


# An abbreviation that ends a sentence too: a word follows that no name begins with.
MAY_END = re.compile(
    r"(?:[ap]\.m|Inc|Corp|Co|Ltd|Plc|PLC|Jr|etc|U\.S|U\.K|U\.N|E\.U|D\.C)\.?[\"”’')\]]*\s+[\"“‘'(\[]*"
    r"(?:The|He|She|It|They|We|But|And|A|An|In|On|At|His|Her|Its|Their|There|This|That|These|Those"
    r"|If|When|After|As|For)\s"
    r"|No\.[\"”’')\]]*\s+[\"“‘'(\[]*[A-Z][a-z]+\b(?!\s\d)"  # No. Ask me again
    r"|[ap]\.m\.\s+(?!\w+day\b)[A-Z][a-z]{2,20}\s(?:said|says?|told|were|was|had|have|has|are|is)\s"
    r"|(?:[A-Z]\.){2}[\"”’')\]]*\s+[\"“][A-Z][a-z]+ [a-z]"  # in Holm, N.Z. “Rain fell …”
)


@dataclass(frozen=True, slots=True)
class Story:
    """An article's own words, cut up: furniture is left out of paragraphs, sentences and marks.

    `sentences` are cut everywhere, inside quotation marks too; each lies in one paragraph.
    `marks` are the stretches in quotation marks.
    """

    article: Article
    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    marks: tuple[Stretch, ...]


def read_story(article: Article) -> Story:
    """The article cut into the parts that findings are looked for in."""
    paragraphs = tuple(_without_furniture(article))
    sentences = tuple(
        sentence for paragraph in paragraphs for sentence in _sentences(article.text, paragraph)
    )
    marks = find_marks(article.text, paragraphs)
    return Story(article, article.text, paragraphs, sentences, marks)


def _without_furniture(article: Article) -> Iterator[Span]:
    furniture = sorted(article.furniture)
    first = 0  # both lie in the order of the text: a list of ten thousand bullets is walked once
    for paragraph in article.paragraphs:
        while first < len(furniture) and furniture[first].end <= paragraph.start:
            first += 1
        last = first
        while last < len(furniture) and furniture[last].start < paragraph.end:
            last += 1
        yield from _rest(article.text, paragraph, furniture[first:last])


def _rest(text: str, paragraph: Span, furniture: Iterable[Span]) -> Iterator[Span]:
    """The parts of a paragraph outside the furniture, without blanks at their ends."""
    start = paragraph.start
    for piece in furniture:
        if piece.overlaps(paragraph):
            yield from _trimmed(text, start, max(start, piece.start))
            start = max(start, piece.end)
    yield from _trimmed(text, start, max(start, paragraph.end))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    if words.strip():
        yield Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        before = text[max(start, stop.start() - 8) : stop.start()]
        if text[stop.start()] == "." and (found := _ABBREVIATION.search(before)):
            first = stop.start() - len(before) + found.start()
            if not MAY_END.match(text, first + (not text[first].isalpha())):
                continue
        yield Span(start, stop.end())
        after = text[stop.end() : stop.end() + 8]
        start = stop.end() + len(after) - len(after.lstrip())
    if start < paragraph.end:
        yield Span(start, paragraph.end)
