"""Who is named beside a noun: "his lawyer, Ann Roy,", "Ann Roy, the mayor of Nice said".

What may stand between the noun and the name is one pattern for each side; to teach it another,
widen `_APPOSED` (behind the noun) or `_OPENED` (in front of it).
"""

import re

from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.somebody import is_body, is_document
from reader.analysis.findings import Speaker
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_FULL_NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s){1,4}[A-Z][\w’'-]*\Z")
_APPOSED = re.compile(
    r"(?:[iflct][AO]){0,3}(?:(?:\([^()\n]{1,9}\))?,v?|\(A\))(?P<name>A)(?=[,.:;(KQqZ\nifl])"
)
# The company that built the plant, Nice Mills SA,
_BUILT = re.compile(r"h[rxT]{0,3}[vsz][^,.;:()QKqZ\n]{0,10}(?P<last>A),(?P<name>A)(?=,)")
_SELF = re.compile(
    r",w[rxT]{0,2}v[OA]r?k(?P<name>A)(?=,[rxT]{0,3}s)"
)  # , who gave his name as Roy,
# A man named Roy; The auditor who found it, a man named Roy,
_CALLED = re.compile(r"(?:(?:w[^,.\n]{1,9})?,A)?(?P<verb>[vs])(?P<as>k?)(?P<name>A)")
_NAMED = frozenset(("named", "called", "named as", "identified as", "known as"))
_ANY = ("a ", "an ", "one ", "another ")
_TRADES = re.compile(r"(?:,A){0,2},?cA,(?P<name>A)(?=[,.\n])")  # chair, chief and owner, Ann Roy,
_AT_BODY = re.compile(r",(?P<body>A),(?P<name>A)(?=,[rxT]{0,3}s)")  # the Director, Mill Board, Roy,
_OPENED = re.compile(r"(?:^|[.\nCKZq]|^[Cc]?(?:[rT]|[ilky][^,\n]{1,20}),)A,$")
_OWNS = re.compile(r"\w[’'](?:s\b|(?<=s[’'])\s)")
_INSERTED = re.compile(r"(?:[fil]A){0,3}[rxTB]{0,3}s,(?![QKqZ])")  # Roy, the mayor said, left


def apposed(naming: Naming, phrase: int) -> Speaker | None:
    """The person named right behind a noun: "his lawyer, Ann Roy,"."""
    phrases = naming.reading.phrases
    span = phrases.span(phrase)
    trades = _TRADES.match(phrases.letters, phrase + 1) if _is_bare(naming, phrase) else None
    behind = trades or _APPOSED.match(phrases.letters, phrase + 1) or _built(naming, phrase)
    noun = span.of(naming.text).split()[-1]
    head = phrases.span(phrase + 2) if behind and phrases.letters[phrase + 1] in "if" else span
    if noun[0].isupper() and _OWNS.search(head.of(naming.text)):
        noun = head.of(naming.text).split()[-1]  # Bread in Motion’s chief, Ann Roy,
    lettered = noun.isupper() and phrases.letters[phrase - 1 : phrase] != "t"  # the PPO, Roy, said
    is_noun = noun[0].islower() or noun == "One" or lettered or noun.lower() in vocabulary().roles
    if behind is None or not is_noun:
        return None
    second_hand = phrases.letters[max(0, phrase - 2) : phrase] == "Lt"
    if second_hand and phrases.letters[behind.end()] not in ",.\n":
        return None  # According to her sister, Ann Roy “never hurt a fly”
    at = behind.end("name") - 1
    if naming.written(at).isupper() and phrases.letters.startswith(",A,", at + 1):
        at += 2  # the police relations officer, PRO, Ann Roy,
    name = phrases.span(at)
    if naming.actor(name) is None and phrases.letters.startswith("fA", at + 1):
        name = phrases.span(at + 2)  # Head of the mill, Superintendent of Works Ann Roy
    actor, whole = naming.actor(name), Span(span.start, name.end)
    if actor is not None:
        person = actor.kind == "person" and not is_document(noun)  # not: press reports, Ann Roy
        known = person or is_body(phrases.word(phrase))
        return Speaker(whole, actor, actor.name) if known else None
    named = _FULL_NAME.match(name.of(naming.text))
    return Speaker(whole, None, named[0]) if named else None


def at_body(naming: Naming, phrase: int) -> Speaker | None:
    """The person named behind an office and its body: "the Director, Kovel Board, Ann Roy,"."""
    phrases = naming.reading.phrases
    seat = _AT_BODY.match(phrases.letters, phrase + 1)
    if seat is None or phrases.word(phrase).lower() not in vocabulary().roles:
        return None
    body, name = (phrases.span(seat.start(group)) for group in ("body", "name"))
    board, actor = naming.actor(body), naming.actor(name)
    if not (board and actor and board.kind == "organization" and actor.kind == "person"):
        return None
    return Speaker(Span(phrases.starts[phrase], name.end), actor, actor.name)


def _built(naming: Naming, phrase: int) -> re.Match[str] | None:
    """The name of a body behind what it has done, if what it did that to is no body."""
    phrases = naming.reading.phrases
    found = _BUILT.match(phrases.letters, phrase + 1)
    if found is None or not is_body(phrases.word(phrase)):
        return None
    return None if is_body(phrases.word(found.start("last"))) else found


def self_named(naming: Naming, phrase: int) -> Speaker | None:
    """The person who tells who he is: "a trader, who identified himself as Ann Roy, said"."""
    phrases = naming.reading.phrases
    told = _SELF.match(phrases.letters, phrase + 1)
    if told is None or phrases.word(told.start("name") - 1) != "as":
        return None
    name = phrases.span(told.start("name"))
    actor, whole = naming.actor(name), Span(phrases.starts[phrase], name.end)
    return Speaker(whole, actor, actor.name if actor else name.of(naming.text))


def called(naming: Naming, phrase: int) -> Speaker | None:
    """The person who is told to be called so: "A man named Roy", "a man identified as Roy"."""
    phrases = naming.reading.phrases
    told = _CALLED.match(phrases.letters, phrase + 1)
    if told is None:
        return None
    noun = phrases.span(told.start("verb") - 1).of(naming.text).lower()
    if not noun.startswith(_ANY):
        return None  # the mayor named Ann Roy
    verb = f"{phrases.word(told.start('verb'))} {'as' * bool(told['as'])}".strip()
    actor = naming.actor(phrases.span(told.start("name"))) if verb in _NAMED else None
    if actor is None or actor.kind != "person" or naming.actor(phrases.span(phrase)) is not None:
        return None
    return Speaker(phrases.stretch(phrase, told.start("name")), actor, actor.name)


def _is_bare(naming: Naming, phrase: int) -> bool:
    """Whether a phrase is a trade without an article: "chairman"."""
    word = naming.written(phrase).lower()
    return word in vocabulary().roles


def opened(naming: Naming, phrase: int) -> Speaker | None:
    """The person whose apposition is never closed: "Ann Roy, | the mayor of Nice said"."""
    phrases = naming.reading.phrases
    before = phrases.letters[naming.reading.sentence_of(phrase).first : phrase]
    first = phrases.tokens.word(phrases.firsts[phrase]).lower()
    role = phrases.word(phrase).lower() in vocabulary().roles
    if not _OPENED.search(before) or not (role or first in ("a", "an")):
        return None
    if _INSERTED.match(phrases.letters, phrase + 1):
        return None
    name = phrases.span(phrase - 2)
    actor = naming.actor(name)
    if actor is None or actor.kind != "person":
        return None
    return Speaker(phrases.stretch(phrase - 2, phrase), actor, actor.name)
