"""An article in XML: an entry of a feed (RSS, Atom), NITF, NewsML-G2.

Elements go by their names without namespaces; what each means stands in `_FACTS` and `_BODIES`.
A file that defines entities of its own is refused: that is how small files become large ones.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.entities import html5
from xml.etree.ElementTree import Element, ParseError, fromstring, tostring

from reader.loading.draft import Draft, SavedFile
from reader.loading.facts import draft_from
from reader.loading.markup import is_markup, words_of_markup
from reader.loading.unreadable import UnreadableArticle
from reader.loading.web_page import read_web_page

_ARTICLES = ("item", "entry", "newsItem", "nitf")
# name of an element: (what it says, the attribute that says it; "" is its words)
_FACTS = {
    "title": ("title", ""), "headline": ("title", ""), "hl1": ("title", ""),
    "creator": ("author", ""), "author": ("author", ""), "by": ("author", ""),
    "byline": ("author", ""), "byttl": ("", ""),
    "pubDate": ("published", ""), "published": ("published", ""), "issued": ("published", ""),
    "date.issue": ("published", "norm"), "date.release": ("date", "norm"),
    "firstCreated": ("date", ""), "contentCreated": ("published", ""),
    "versionCreated": ("publishdate", ""), "updated": ("updated", ""), "date": ("date", ""),
    "link": ("link", "href"), "id": ("id", ""), "guid": ("id", ""),
    "distributor": ("publisher", ""), "doc.copyright": ("copyrightholder", "holder"),
    "copyrightHolder": ("copyrightholder", ""), "source": ("source", ""),
}  # fmt: skip
_BODIES = ("encoded", "body.content", "inlineXML", "inlineData", "content", "body", "description",
           "summary", "abstract")  # fmt: skip
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = {"amp", "lt", "gt", "quot", "apos"}
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")


def read_xml(file: SavedFile) -> Draft:
    """The article in the file, the first where a feed holds several."""
    root = _parsed(file)
    if root.tag.lower() == "html":
        return read_web_page(file)
    found = [part for part in root.iter() if part.tag in _ARTICLES]
    drafts = (_draft(part) for part in found if part.tag != "item" or len(part))
    draft = next((draft for draft in drafts if draft.body.strip()), None)
    if draft is None:
        raise UnreadableArticle(file.path, "there is no article in this XML, only other data")
    channel = root.findtext("channel/title") or root.findtext("title") or ""
    named = replace(draft, source=draft.source or channel if root is not found[0] else draft.source)
    entries = sum(part.tag == found[0].tag for part in found)
    more = (f"the file holds {entries} articles, and the first is shown",) if entries > 1 else ()
    return replace(named, notices=draft.notices + more)


def _parsed(file: SavedFile) -> Element:
    text = _DECLARATION.sub("", file.text.lstrip("\ufeff"), count=1)
    if "<!ENTITY" in text:
        raise UnreadableArticle(file.path, "this XML defines entities of its own and is not read")
    try:
        root = fromstring(_ENTITY.sub(_letter, text))
    except (ParseError, ValueError, RecursionError) as error:
        where = f" at line {error.position[0]}" if isinstance(error, ParseError) else ""
        raise UnreadableArticle(file.path, f"damaged XML{where}") from None
    for part in root.iter():
        part.tag = str(part.tag).rpartition("}")[2]
    return root


def _letter(found: re.Match[str]) -> str:
    """A letter that HTML has a name for and XML has none."""
    return found[0] if found[1] in _XML_ENTITIES else html5.get(f"{found[1]};", "")


def _draft(article: Element) -> Draft:
    facts: dict[str, list[str]] = {}
    for part in article.iter():
        fact, attribute = _FACTS.get(part.tag, ("", ""))
        if not fact:
            continue
        words = part.get(attribute, "") if attribute else " ".join(part.itertext())
        words = " ".join((words or part.text or "").split())
        if words:
            facts.setdefault(fact, []).append(words_of_markup(words) if is_markup(words) else words)
    return draft_from(facts, _body(article), "the XML file")


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
