"""An article in XML: an entry of a feed (RSS, Atom), NITF, NewsML-G2, trafilatura's and TEI.

Elements go by their names without namespaces; what each means stands in `_FACTS` and `_BODIES`.
A file that defines entities of its own is refused: that is how small files become large ones.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.entities import html5
from xml.etree.ElementTree import Element, ParseError, fromstring, tostring

from reader.loading.draft import Draft, SavedFile, first_of
from reader.loading.facts import draft_from
from reader.loading.markup import is_markup, words_of_markup
from reader.loading.unreadable import UnreadableArticle
from reader.loading.web_page import read_web_page

_ARTICLES = ("item", "entry", "newsitem", "nitf", "doc", "tei")
# name of an element in small letters: (what it says, the attribute that says it; "" is its words)
_FACTS = {
    "title": ("title", ""), "headline": ("headline", ""), "hl1": ("headline", ""),
    "creator": ("author", ""), "author": ("author", ""), "by": ("author", ""),
    "byline": ("author", ""), "byttl": ("", ""),
    "pubdate": ("published", ""), "published": ("published", ""), "issued": ("published", ""),
    "date.issue": ("published", "norm"), "date.release": ("date", "norm"),
    "firstcreated": ("datepublished", ""), "contentcreated": ("published", ""),
    "versioncreated": ("date", ""), "thisrevisioncreated": ("date", ""),
    "updated": ("updated", ""), "date": ("date", ""),
    "link": ("link", "href"), "id": ("id", ""), "guid": ("id", ""),
    "distributor": ("publisher", ""), "doc.copyright": ("copyrightholder", "holder"),
    "copyrightholder": ("copyrightholder", ""), "copyrightline": ("copyrightholder", ""),
    "source": ("source", ""), "publisher": ("publisher", ""),
}  # fmt: skip
# What the element of the whole article says in its own attributes (Reuters, trafilatura).
_OWN = {"date": "date", "title": "title", "author": "author", "sitename": "publisher",
        "source": "link"}  # fmt: skip
_BODIES = ("encoded", "body.content", "inlinexml", "inlinedata", "datacontent", "content", "body",
           "text", "main", "description", "summary", "abstract")  # fmt: skip
_NAMES = ("name", "person")  # of an author, who may have a title and an address too
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_BARE = re.compile(r"&(?!(?:[A-Za-z]{2,31}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")  # AT&T
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_XML_ENTITIES = {"amp", "lt", "gt", "quot", "apos"}
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")


def read_xml(file: SavedFile) -> Draft:
    """The article in the file, the first where a feed holds several."""
    root = _parsed(file)
    if root.tag.lower() == "html":
        return read_web_page(file)
    drafts = list(_drafts(root))
    if not drafts:
        raise UnreadableArticle(file.path, "there is no article in this XML, only other data")
    return first_of(drafts[0], len(drafts))


def read_xml_articles(file: SavedFile) -> list[Draft]:
    """All articles of a feed or an archive."""
    return list(_drafts(_parsed(file))) or [read_xml(file)]


def _drafts(root: Element) -> Iterator[Draft]:
    """The articles that have a text; what lies in one (NITF in NewsML) is that one."""
    found = [part for part in root.iter() if part.tag in _ARTICLES]
    channel = root.findtext("channel/title") or root.findtext("title") or ""
    for part in (part for part in found if part.tag == found[0].tag):
        draft = _draft(part)
        if draft.body.strip():
            yield replace(draft, source=draft.source or ("" if part is root else channel))


def _parsed(file: SavedFile) -> Element:
    text = _DECLARATION.sub("", file.text.lstrip("\ufeff"), count=1)
    if "<!ENTITY" in text:
        raise UnreadableArticle(file.path, "this XML defines entities of its own and is not read")
    try:
        root = fromstring(_FORBIDDEN.sub("", _BARE.sub("&amp;", _ENTITY.sub(_letter, text))))
    except (ParseError, ValueError, RecursionError) as error:
        where = f" at line {error.position[0]}" if isinstance(error, ParseError) else ""
        raise UnreadableArticle(file.path, f"damaged XML{where}") from None
    for part in root.iter():
        part.tag = str(part.tag).rpartition("}")[2].lower()
    return root


def _letter(found: re.Match[str]) -> str:
    """A letter that HTML has a name for and XML has none."""
    return found[0] if found[1] in _XML_ENTITIES else html5.get(f"{found[1]};", "")


def _draft(article: Element) -> Draft:
    facts: dict[str, list[str]] = {}
    for name, fact in _OWN.items():
        if words := article.get(name):
            facts.setdefault(fact, []).append(words)
    for part in article.iter():
        fact, attribute = _FACTS.get(part.tag, ("", ""))
        words = _said(part, attribute) if fact else ""
        if words:
            facts.setdefault(fact, []).append(words)
    # A headline is for readers; a title may be a word for editors.
    facts["title"] = facts.pop("headline", []) + facts.get("title", [])
    return draft_from(facts, _body(article), "the XML file")


def _said(part: Element, attribute: str) -> str:
    """The words of an element, or of its attribute; of an author the name alone."""
    named = next((inner for name in _NAMES for inner in part.iter(name)), part)
    words = part.get(attribute, "") if attribute else " ".join(named.itertext())
    words = unescape(" ".join((words or part.text or "").split()))
    return words_of_markup(words) if is_markup(words) else words


def _body(article: Element) -> str:
    """The words of the first element that holds any, a paragraph a line."""
    for name in _BODIES:
        for part in article.iter(name):
            words = "\n\n".join(_words(part))
            if words.strip():
                return words
    return ""


def _words(part: Element) -> Iterator[str]:
    if len(part):
        try:
            yield words_of_markup(tostring(part, encoding="unicode"))
        except RecursionError:
            yield " ".join(part.itertext())
    else:
        words = part.text or ""
        yield words_of_markup(words) if is_markup(words) else words
