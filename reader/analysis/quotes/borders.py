"""Where reported content ends: at the next clause that is the reporter's own.

Each border is a form over the letters of the phrases; the first one behind the beginning of the
content ends it, else the end of the sentence does. What is still said behind one is told in
`going_on`.
"""

import re
from itertools import islice

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.lexicon import classes
from reader.analysis.quotes.going_on import goes_on
from reader.article import Span

_BORDER = re.compile(  # what a border begins with is looked for first: most letters are none
    r"(?=[,cC;:)\-])(?:,?[cC][rT]{0,2}(?:[Ap](?:[fil]A){0,2})?[rx]{0,2}s"  # but Roy said
    r"|,[cC][rT]{0,2}A(?:[fil]A){0,2},A(?:[fil]A)?,[rx]{0,2}s"  # , but the mayor, Roy, said
    r"|,c?[rT]{0,2}(?:A(?:[fil]A){0,2}|p)r?b(?=[hpAHQ])"  # , (and) friends say he
    r"|,?[cC][rT]{0,2}g|,[cC][rT]{0,2}[xB]{1,2}r?g"  # and saying; , and is saying
    r"|;(?!c?[rT]?h[Ap])|-|\)|,(?:[Lg]|C(?!h))|,[rT]?[kw]|,(?:A(?:[fil]A){0,3}(?:cA)?|p)[rx]{0,2}s"
    r"|,[rx]{0,2}s(?=[.\n])"  # announcing the find, said.
    r"|,r?s[Ap](?![^,.;\n]{0,12}c[rxT]{0,3}[vsBx])"  # , said Roy; not: , held its own and ran
    r"|,A(?:[fil]A){0,2}x?Bz(?=[.\nth])"  # , the court was told; , Roy is said to have
    r"|,(?:A(?:[fil]A){0,2}[wh]|dh|AzY)"  # , a move that; , one that; , a view held by
    r"|,A(?:[fil]A){0,2}A[rx]?s"  # , a charge that Roy denied
    r"|,r?y(?![,c])|,rg|,i(?:[Apd]|A[fil]A)[rx]?g"  # , putting his name on it; , with Roy saying
    r"|[:,][cC]?[QKqZ])"
    r"|(?<=Q)k(?:A(?:[fil]A){0,3}(?:,[^,\n]{1,20},)?|p)[rx]{0,2}s"  # “odd” while Lee said
    r"|(?<=K)(?:A,|p[rx]{0,3}[vsB]|[LgC]|r?y|tw|[rT]?[kw]|A?(?:[fil]A)?[rx]{0,2}s|Ab[.\n]"
    r"|[cC]A(?:[fil]A){0,2},A(?:[fil]A)?,[rx]{0,2}s|A(?:[fil]A){0,2}h[Ap])"
)
_UNFINISHED = re.compile(
    r"[hH](?:[^vsBxzbQKqZ]|Q(?=[rxT]{0,2}[vsBx]))*$"
)  # that the bridge, though old, | would
_ASIDE = re.compile(  # that the plan, made in May, was
    r"(?:[AO]tr?[vb])?h?A(?:[filt][AT]){0,3},[vszwikyg][^,;:QKqZ\n]{1,30},(?=[rxT]{0,3}(?:[vBx]|s(?![Ap])))"
)
_SETTING = re.compile(  # that in the talks she led, | she saw
    r"h(?:[ikgylLY]|T)[^,;:\n]{1,40},(?:k[^,;:\n]{1,12},)?(?=[rT]?(?:A(?:[fil]A){0,3}|p)[rxTB]{0,4}[vsBxb])"
)
_IN_DASHES = re.compile(r"[^-.;\n]{1,40}[xBilft]-[^-.;\n]{1,30}-")  # left in – as he says – a mill
_BROKEN = re.compile(  # would, when it broke, give
    r"(?<=[xBilfth]),[^,;:QKqZ\n]{1,30},[rxTB]{0,3}[vbsyzA]"
)
_CONDITION = re.compile(r"(?:h[kH]|k)[^,]*\Z")  # that if he wins, | "we go"
# , a swipe at Roy; , compared with ten who said so
_REMARK = re.compile(
    r"[,K](?P<remark>A)[it][Ap]|,(?P<than>[sv])[it]A(?:[fil]A){0,2}w[rxT]{0,2}[sbvxB]"
)
_REMARKS = frozenset((
    "swipe", "reference", "nod", "jab", "dig", "allusion", "rebuke", "barb", "shot", "departure",
    "reversal", "echo",
))  # fmt: skip
_SINCE = re.compile(r"A(?:[filt]A){0,3}k(?=[gy])")  # pushed for the sale | since taking office
_NAMED = re.compile(  # called the deal a sham | hours before the vote, | on Monday
    r"[AOp](?:[fil]A){0,3}(?:kr?)?A(?:[fil]A){0,3}(?=(?P<on>i)T[.\n]|T?(?P<apart>k)[Apy])"
    r"|[AO](?:[fil]A){0,3}(?=T(?P<later>k)[Apy])"
)
_INFINITIVE = re.compile(r"(?:[AO](?:[fil]A){0,3}[rT]{0,4})?r?tr?[vbxBnyzrsQ]")
_OBJECT = re.compile(
    r"[AO](?:[filt][AO]|yA){0,3}[rT]?(?=g(?:h|p|A(?:[fil]A){0,3}[rxTB]{0,4}[vsB])|,?c[rT]?[Bx])"
    r"|[AO](?:[filty]A){0,3}(?:,?T?iT){0,2}(?=,?C[rT]?[vxB])"
)
# attacked the mayor | saying; called for peace | and was old; confirmed it | but gave no names
_ADDING = re.compile(  # urged Roy to go | adding that it rained; , | saying Roy had left
    r"(?<=[AOT,])g(?=h)|(?<=[^s],)g(?=(?:p|A(?:[fil]A){0,2})[rxTB]{0,3}[vsBx])"
)
_ADDED = frozenset(("adding", "arguing", "stressing", "insisting", "noting", "saying", "claiming"))
_LETTERS = ("letter", "letters", "statement", "statements", "note", "notes", "message", "messages")
_NEXT_CLAUSE = re.compile(  # to sign the bill, | and the court rose
    r",[cC][rT]{0,2}(?:A(?:[fil]A){0,3}|p)[rxT]{0,4}[vsBx]"
)
# to leave the house | and was held; no other verb stands between
_THEN_DID = re.compile(r"r?tr?[vbnyzs][^vsBxhHkwbzt,;]*(?P<and>,?[cC])[rT]{0,2}(?P<verb>[vsBx])")
_ANOTHER = re.compile(  # boasted about hitting men, | a group in Nice, Var, said it was odd
    r",A(?:[filt]A){0,4}(?:,A){0,2},?[rx]{0,2}s(?=[hpAHQKqZ])"
)
_OF_WHOM = re.compile(r"[wO][Ap][sb]")
_QUOTED_SUBJECT = re.compile(r"hA?K")
_AS_CALLED = re.compile(r"[kw][^,.;\n]{1,12},(?=[rxT]{0,3}[vsBx])")
_NEXT_TELLER = re.compile(r":(?=A(?:,A,)?[sb])")  # refused to act|: the mayor said it was late
_MAIN_VERB = re.compile(r",(?=[rT]?[xvsB])")  # which Roy said was old, | has burned
_PAST = frozenset(("had", "was", "were"))
_AS_WELL = frozenset((  # to stay and put: no past tense alone
    "beat", "broadcast", "burst", "cost", "cut", "embed", "forecast", "hit", "hurt", "put", "quit",
    "run", "set", "shed", "shut", "split", "spread", "thrust", "wed",
))  # fmt: skip
_MOST = 4  # borders that are looked at
_ENDS = ".\n"


def content_end(phrases: Phrases, start: int, end: int) -> int:
    """The phrase behind the content that begins at `start` in a sentence that ends at `end`."""
    aside = _ASIDE.match(phrases.letters, start, end) or _SETTING.match(phrases.letters, start, end)
    aside = aside or _IN_DASHES.match(phrases.letters, start, end)
    behind = aside.end() if aside else start + 1
    end = _before_remark(phrases, start, end)
    named = _named_end(phrases, start, end)
    if named is not None:
        return named
    if phrases.letters[start] in "AOtr":
        thing = _OBJECT.match(phrases.letters, start, end)
        if thing:
            return thing.end()
        if _INFINITIVE.match(phrases.letters, start, end):
            end = _before(phrases, behind, end, _NEXT_CLAUSE, _NEXT_TELLER)
            then = _THEN_DID.match(phrases.letters, start, end)
            if then and _is_finite(phrases.word(then.start("verb"))):
                return then.start("and")
            adding = _ADDING.search(phrases.letters, behind, end)
            if adding and phrases.word(adding.start() - 1) not in _LETTERS:
                return adding.start()
    elif phrases.letters[start] in "yg":  # denied taking it, | and the court rose
        end = _before(phrases, behind, end, _NEXT_CLAUSE, _ANOTHER)
    adding = _ADDING.search(phrases.letters, behind, end)
    if adding and phrases.word(adding.start()) in _ADDED:
        return adding.start()  # said the mill was shut | adding that it was old
    if _OF_WHOM.fullmatch(phrases.letters, max(0, start - 3), start):
        end = _before(phrases, behind, end, _MAIN_VERB)
    since = _SINCE.match(phrases.letters, start, end)
    if since and phrases.word(since.end() - 1) == "since":
        return since.end() - 1
    return _at_border(phrases, start, behind, end)


def _is_finite(verb: str) -> bool:
    """Whether a form tells what somebody did or does: "was", "got", "faces"."""
    present = verb.endswith("s") and not verb.endswith("ss")
    past = verb.endswith("ed") or verb in _PAST or classes("time_verbs").get(verb) == "past"
    return (present or past) and not (verb.endswith("eed") or verb in _AS_WELL)


def _before_remark(phrases: Phrases, start: int, end: int) -> int:
    """The end, or where the reporter remarks on what was said: "it rained, | a swipe at Roy"."""
    for found in _REMARK.finditer(phrases.letters, start, end):
        if found["than"] is not None:
            if phrases.word(found.start("than")) == "compared":
                return found.start()
            continue
        remark = found.start("remark")
        first = phrases.tokens.word(phrases.firsts[remark]).lower()
        if phrases.word(remark).lower() in _REMARKS and first in ("a", "an"):
            return remark
    return end


def _before(phrases: Phrases, behind: int, end: int, *forms: re.Pattern[str]) -> int:
    """The end, or where the first of these forms begins in front of it."""
    for form in forms:
        found = form.search(phrases.letters, behind, end)
        end = found.start() if found else end
    return end


def _at_border(phrases: Phrases, start: int, behind: int, end: int) -> int:
    """Where the first border stands behind which nothing is said any more, else the end."""
    for border in islice(_BORDER.finditer(phrases.letters, behind, end), _MOST):
        if goes_on(phrases, start, border):
            continue
        open_still = border[0][0] == "," and _is_unfinished(phrases, start, border.start())
        if not (open_still or _is_subject(phrases, start, border)):
            return border.start()
    while end > start and _is_sign(phrases, end - 1, _ENDS):
        end -= 1
    return end


def _named_end(phrases: Phrases, start: int, end: int) -> int | None:
    """Where a thing and what it is called end, if the next words tell when it was said."""
    named = _NAMED.match(phrases.letters, start, end)
    if named is None:
        return None
    word = phrases.word(max(named.start(name) for name in ("on", "apart", "later"))).lower()
    return named.end() if word in ("on", "before", "after") else None


def _is_sign(phrases: Phrases, at: int, signs: str) -> bool:
    """Whether one of these signs stands there: "p.m." is none, though it may end a sentence, nor
    is the "yet" of "it has not ended yet"."""
    letter = phrases.letters[at]
    if letter == "C" and phrases.letters[at + 1 : at + 2] in (".", ",", "\n"):
        return phrases.word(at).lower() != "yet"
    return letter in signs and not (letter == "." and phrases.word(at)[0].isalpha())


def _is_unfinished(phrases: Phrases, start: int, end: int) -> bool:
    """Whether the content cannot end there: its clause has no verb yet, or is broken before one."""
    if _BROKEN.match(phrases.letters, end) or _CONDITION.match(phrases.letters, start, end):
        return True
    but = phrases.letters[end : end + 2] == ",C"
    if but and phrases.tokens.word(phrases.firsts[end + 2]) == "also":
        return True  # not only old, but also wet
    return _UNFINISHED.search(phrases.letters, start, end) is not None


def _is_subject(phrases: Phrases, start: int, border: re.Match[str]) -> bool:
    """Whether a clause stands behind a mere subject: that the “old law,” | as Lee has it, would"""
    quoted = _QUOTED_SUBJECT.fullmatch(phrases.letters, start, border.start())
    return quoted is not None and _AS_CALLED.match(phrases.letters, border.start()) is not None


def content_span(phrases: Phrases, start: int, end: int) -> Span | None:
    """The words from one phrase up to another, without commas and conjunctions at their ends."""
    while end > start and _is_sign(phrases, end - 1, ",.:cC\n"):
        end -= 1
    if phrases.letters[max(start, end - 2) : end] in ("KT", "Kr"):  # “odd,” later | adding
        end -= 1
    if phrases.letters[max(start, end - 2) : end] in (",i", ",w"):  # , including; , which
        end -= 2
    elif phrases.letters[max(start, end - 3) : end] == ",iw":  # , in which
        end -= 3
    while start < end and phrases.letters[start] in ",.:-\n":
        start += 1
    if start >= end:
        return None
    return phrases.stretch(start, end - 1)
