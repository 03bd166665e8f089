"""Names that end a long title: "Minister of Education Ann Roy", "author and professor Ann Roy".

The title's own noun is the subject of "said" by its grammar; whose title it is stands at its end.
"a friend of Ann Roy" and "supporters of Mayor Ann Roy" hold no office and keep their own noun.
"""

import re

from reader.analysis import lexicon
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.findings import Speaker
from reader.analysis.lexicon import classes
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_CHAIN = re.compile(r"(?:[iflt]A){1,3}(?:cA(?:[ifl]A){0,2})?(?=[sgvBx,.:(\n])")
_BODY = re.compile(r"(?:[iflt]A){1,3}")
_MINISTERS = frozenset({"minister", "secretary", "undersecretary"})  # of Justice, of State


def holder(naming: Naming, phrase: int) -> Speaker | None:
    """The person whose title begins with the phrase and runs over several: "Minister of"."""
    phrases = naming.reading.phrases
    chain = _CHAIN.match(phrases.letters, phrase + 1)
    if chain is None or _is_determined(naming, phrase):
        return None
    head, last = phrases.span(phrase), phrases.span(chain.end() - 1)
    name, before = _name_at_end(naming, last)
    joined = "c" in chain[0] and naming.cast.between(head.start, last.start)
    if joined and any(mention.role.is_person for mention in joined):
        return None  # Minister of Peace Ann Roy and mayor Thomas Lee are two
    body = naming.actor(head)
    heads = _is_name(head.of(naming.text)) if body is None else body.kind == "organization"
    if not name or not before or not _is_office(head.of(naming.text).split()[-1], before, heads):
        return None
    known = [r.actor for r in naming.cast.roles if r.is_person and r.actor.name.endswith(name)]
    actor = known[0] if len(known) == 1 else None
    return Speaker(Span(head.start, last.end), actor, actor.name if actor else name)


def head_of_body(naming: Naming, phrase: int) -> Speaker | None:
    """Whose name ends the body that the noun leads: "the head of the Nice council Ann Roy"."""
    phrases = naming.reading.phrases
    body = _BODY.match(phrases.letters, phrase + 1)
    if body is None:
        return None
    span = phrases.stretch(phrase, body.end() - 1)
    actor = naming.actor(span)
    office = actor.role if actor and actor.kind == "person" else None
    said = span.of(naming.text).lower().removeprefix("the ")
    if actor is None or office is None or not said.startswith(f"{office.lower()} "):
        return None
    return Speaker(span, actor, actor.name)


def of_two_trades(naming: Naming, phrase: int) -> Speaker | None:
    """The one person that two trades are told of: "author and professor Ann Roy"."""
    phrases = naming.reading.phrases
    first, second = phrases.span(phrase), phrases.span(phrase + 2)
    actor = naming.actor(second)
    _, before = _name_at_end(naming, second)
    if actor is None or not before or _is_determined(naming, phrase + 2):
        return None
    titles = vocabulary().titles
    told = [w for w in before if not titles.get(_bare(w), "").startswith("polite")] or before
    trades = (first.of(naming.text).split()[-1], told[-1])
    if all(_is_trade(trade.lower()) for trade in trades):
        return Speaker(Span(first.start, second.end), actor, actor.name)
    return None


def names_one_of_two_trades(naming: Naming, span: Span) -> bool:
    """Whether a phrase tells two trades of the person at its end: "Gov. and Chairman Ed Roy"."""
    first, _, _ = span.of(naming.text).partition(" and ")
    _, before = _name_at_end(naming, span)
    return len(before) > 1 and all(
        _is_trade(words.lower()) for words in (first.split()[-1], before[-1])
    )


def _is_trade(noun: str) -> bool:
    """What somebody is: a role, an office in short ("Gov."), or a friend of somebody."""
    known = vocabulary()
    office = known.titles.get(_bare(noun), "") == "core"
    return office or noun in known.roles or noun in lexicon.words("weak_roles")


def _is_name(head: str) -> bool:
    """Whether it names a body, for all one knows: "Rukon of Holm | chair Ann Roy"."""
    noun = head.split()[-1]
    return noun[0].isupper() and noun.lower() not in vocabulary().common and not can_speak(noun)


def _is_determined(naming: Naming, phrase: int) -> bool:
    phrases = naming.reading.phrases
    return phrases.tokens.tags[phrases.firsts[phrase]] in "dP"


def _name_at_end(naming: Naming, span: Span) -> tuple[str, list[str]]:
    """The person's name that ends a phrase, or "", and the words in front of it."""
    for mention in naming.cast.between(span.start + 1, span.end):
        if mention.role.is_person and mention.span.end == span.end:
            return mention.role.actor.name, naming.text[span.start : mention.span.start].split()
    given, words = vocabulary().given, span.of(naming.text).split()
    named = len(words) > 2 and words[-2].lower() in given and words[-1][0].isupper()
    if named and words[0].lower() not in given:  # Education Ann Roy, not Mary Ann Roy
        return " ".join(words[-2:]), words[:-2]
    return "", []


def _is_office(head: str, before: list[str], heads: bool) -> bool:
    """Whether the name behind the words holds the office that they tell.

    `heads`: the head names an organization.

    "Minister of Education | Roy" and "University of Nice president | Roy"; not "a friend of Mayor |
    Roy", nor "the office of Mayor | Roy".
    """
    titles, roles = vocabulary().titles, vocabulary().roles
    inner = [_bare(word) for word in before]
    inner = [word for word in inner if not titles.get(word, "").startswith("polite")]
    if not inner:
        return False
    titled = inner[-1] in roles or titles.get(inner[-1], "before") != "before"
    if head.lower() in roles:
        return not titled or head.lower() in _MINISTERS
    return (heads or head.lower() in classes("nominal_actors")) and len(inner) > 1 and titled


def _bare(word: str) -> str:
    return word.lower().rstrip(".")
