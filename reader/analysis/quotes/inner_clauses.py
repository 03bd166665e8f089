"""Where a reported clause ends that stands within another: before the main clause goes on.

Roy, who says it rained, | left. While many agreed with it, | he left. To teach it another place for
such a clause, add a pattern and ask it in `end_within`.
"""

import re

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Sentence
from reader.analysis.attribution.somebody import is_expressive
from reader.analysis.quotes.borders import content_span
from reader.analysis.quotes.reports import FEW

_BACK_IN_MAIN = re.compile(r",(?:[rxT]|iT){0,2}[vsB]")  # who says it rained, left
_COMMA = re.compile(",")
# reported, citing sources, | that it fell
_BACK_OR_THAT = re.compile(r",(?:[rxT]|iT){0,2}[vsB]|,h")
_DREW = re.compile(r"[AO](?:[filt]A){1,3}(?=[rxT]{0,3}[vsB])")
_TO_BE = re.compile(
    r"[AO](?:[fil]A){0,2}tr?B?r?(?:[vbz]|A(?=x))(?:[iltfY]?[AOT]){0,4}(?=[rT]?[xB])"
)
_HELPED = re.compile(r",[rT]{0,2}[xB]")
_ASIDE, _OWN_VERB = re.compile(r",w[^,]*"), re.compile(r"[vsBxb]")
_IN_RELATIVE = re.compile(r"^A(?:[fil]A){0,2},w[^,]*\Z")  # Roy, who left vowing to fight, said
_OF_WHOM = re.compile(r"[CcrT]{0,2},?[il]A(?:[fil]A){0,2}w[^,]*\Z")  # For one who said so, | he
_WITHIN_WHO = re.compile(r"A,w[^,;\n]{1,30}\Z")  # Roy, who said he | plans to go, has left
_SUBJECT_WHO = re.compile(r"[CcrT]{0,2},?A(?:[fil]A){0,2}w[rxT]{0,3}[sb]\Z")  # The men who said
_SECOND_VERB = re.compile(  # it rained in Nice | went up
    r"h?(?:p|A(?:[fil]A){0,2})[rxTB]{0,3}[vbsBx][rxT]{0,2}(?:[vyz]?[iltf]?[AOT]){1,4}(?P<main>[rxT]{0,3}[vsB])"
)
_SAID_THEN = re.compile(r"[AO](?:[filt][AO]){0,4}(?P<main>[rx]{0,3}s)[hpAH]")
_WHILE = re.compile(  # However, when Roy spoke; At a mill where Roy said
    r"(?:[Cr],?|[rT]{0,2}T|[il]A(?:[fil]A)?)?k[^,\n]{1,20}\Z"
)
_MAIN = re.compile(
    r",[rT]?(?:A(?:[fil]A){0,3}(?:,A(?:cA)?,)?|p)[rxTB]{0,4}[vsBx]"
)  # , the chair left
_THING = re.compile(  # recommended the offer, | and owners have a month
    r"[AO](?:[filt][AT]|[rT]){0,6}(?=,[cC][rT]{0,2}(?:A(?:[fil]A){0,3}|p)[rxT]{0,4}[vsBx])"
)
_MEANWHILE = re.compile(  # blasted the mayor | during a rally; sold the plan | as he left
    r"[AO](?:[filyg]A){0,3}(?=[rT]?(?P<when>i)A|[rT]?(?P<then>k)(?:A(?:[fil]A){0,3}|p)[rxT]{0,3}[vsBx])"
)
_AT_WHICH = re.compile(  # praised Lee for his work | in an interview with the Post on Monday.
    r"[AO](?:[filt][AO]|l[gy]A){0,4}?(?=i(?P<where>A)(?:[iftl][AT]|T){0,4}(?:[.\n]|,[gy]))"
    r"|[AO](?:[filt]A){0,3}(?=,i[Ap](?:[fil]A)?[yg])"  # echoed it, | with Lee taking part
)
_WHERE = frozenset((
    "interview", "interviews", "statement", "speech", "tweet", "tweets", "letter", "post", "posts",
    "rally", "rallies", "conference", "hearing", "debate", "memo", "op-ed", "appearance", "address",
    "broadcast", "forum", "briefing", "message", "video", "remarks", "column", "editorial",
    "meeting", "twitter", "facebook",
))  # fmt: skip
_CONTRASTS = frozenset(("while", "although", "though", "whereas"))
_AND_DOING = re.compile(r",?cA(?:[fil]A){0,2}[yg]")
_AND_DID = re.compile(r",?c[rT]?[vs](?=[AO])")
_SENTENCING = frozenset(("sentenced", "jailed", "fined", "imprisoned", "acquitted", "banned"))
_JUDGES = frozenset(
    ("judge", "magistrate", "magistrates", "court", "recorder", "sheriff", "justice")
)
_AND = re.compile(r",?[cC]A")
_FIRST = frozenset(("one", "some", "both"))
_OTHERS = frozenset(("another", "others"))
_OCCASIONS = frozenset(("during", "amid", "following", "as", "while", "after", "before"))
_SAY = frozenset(("say", "think", "believe"))  # said rain, and the wind too, was to come


def end_within(phrases: Phrases, sentence: Sentence, cue: Cue, start: int, end: int) -> int:
    """Where content ends that a clause within another reports: before the main clause goes on."""
    bare = _end_of_bare(phrases, sentence, cue, start, end)
    if bare is not None:
        return bare
    end = _next_one(phrases, cue, start, end) or end
    thing = _end_of_thing(phrases, cue, start, end)
    if thing is not None:
        return thing
    aside = phrases.letters[cue.verb - 1 : cue.verb + 1] == ",g" and cue.subject < cue.verb
    clause = phrases.letters[cue.subject] == "w" or phrases.letters[cue.subject - 1] == "w"
    within = _IN_RELATIVE.search(phrases.letters[cue.subject : cue.verb])
    if clause and _SUBJECT_WHO.match(phrases.letters, sentence.first, cue.verb + 1):
        main = _SECOND_VERB.match(phrases.letters, start, end)
        main = main or _SAID_THEN.match(phrases.letters, start, end)
        if main is not None:
            return main.start("main")
    if clause and _OF_WHOM.match(phrases.letters, sentence.first, cue.verb):
        back = _MAIN.search(phrases.letters, start + 1, end)
    elif aside or clause or within:  # Roy, wondering how it fell, looked at it
        form = _BACK_IN_MAIN if phrases.letters[start] in "hH" else _BACK_OR_THAT
        again = form.finditer(phrases.letters, start + 1, end)
        back = next((m for m in again if _is_whole(phrases, start, m.start())), None)
    elif _WITHIN_WHO.search(phrases.letters, sentence.first, cue.verb):
        back = _HELPED.search(phrases.letters, start + 1, end)
    elif _is_beside(phrases, cue) or _WHILE.match(phrases.letters, sentence.first, cue.verb + 1):
        back = _MAIN.search(phrases.letters, start + 1, end)
        if back is None and phrases.letters[start - 1] in "il":  # While many agreed with it,
            back = _COMMA.search(phrases.letters, start + 1, end)
    elif cue.how == "shared" and cue.subject > cue.verb:  # Saying it rained, Roy left
        return min(end, phrases.letters.rfind(",", start, cue.subject))
    else:
        back = None
    return back.start() if back else end


def _is_beside(phrases: Phrases, cue: Cue) -> bool:
    """Whether it stands in a clause in front of the main one: "and while Roy says it rained, |"."""
    opens = phrases.letters[max(0, cue.subject - 2) : cue.subject] in (",k", ";k", "ck", "-k")
    link = phrases.word(cue.subject - 1).lower()
    return opens and cue.how == "subject verb" and link in _CONTRASTS


def _next_one(phrases: Phrases, cue: Cue, start: int, end: int) -> int | None:
    """Where the next of several begins: one said it rained, | and another left; with Roy denying
    it | and Lee laughing; the judge said it was vile | and jailed him."""
    if phrases.letters[cue.subject - 1 : cue.subject] == "i" and phrases.letters[cue.verb] == "g":
        beside = _AND_DOING.search(phrases.letters, start, end)
        return beside.start() if beside else None
    who = phrases.span(cue.subject).of(phrases.tokens.text).lower().split()
    for second in _AND_DID.finditer(phrases.letters, start, end):
        if phrases.word(second.end() - 1) in _SENTENCING and not _JUDGES.isdisjoint(who):
            return second.start()
    if phrases.word(cue.subject).lower() not in _FIRST:
        return None
    for other in _AND.finditer(phrases.letters, start, end):
        if phrases.word(other.end() - 1).lower() in _OTHERS:
            return other.start()
    return None


def _tells_where(phrases: Phrases, thing: re.Match[str]) -> bool:
    """Whether it was said there: in an interview; not: the remarks he made in a speech.

    A thing of two words would be no content without it.
    """
    where = phrases.word(thing.start("where")).lower()
    told = content_span(phrases, thing.start(), thing.end())
    enough = told is not None and len(told.of(phrases.tokens.text).split()) >= FEW
    return where in _WHERE and enough and not is_expressive(phrases.word(thing.start()))


def _end_of_thing(phrases: Phrases, cue: Cue, start: int, end: int) -> int | None:
    """Where a thing ends that is praised or announced, and no clause: before when and where."""
    if "object" not in cue.reporting.frames or cue.reporting.lemma in _SAY:
        return None
    thing = _THING.match(phrases.letters, start, end)
    if thing is not None:
        return thing.end()
    thing = _MEANWHILE.match(phrases.letters, start, end)
    if thing and phrases.word(thing.start(thing.lastgroup or 0)).lower() in _OCCASIONS:
        return thing.end()
    thing = _AT_WHICH.match(phrases.letters, start, end + 1)
    if thing and (thing["where"] is None or _tells_where(phrases, thing)):
        return thing.end()
    return None


def _end_of_bare(
    phrases: Phrases, sentence: Sentence, cue: Cue, start: int, end: int
) -> int | None:
    """Where the content of a participle right behind its noun ends, as the noun has a verb too."""
    bare = phrases.letters[cue.verb] == "g" and cue.subject == cue.verb - 1
    if not bare or phrases.letters[start] not in "AO":
        return None
    main = [c.verb for c in sentence.cues if c.subject == cue.subject and start < c.verb < end]
    if main:  # A study documenting the loss | has shown
        return len(phrases.letters[: main[0]].rstrip("rxTB"))
    done = _TO_BE.match(phrases.letters, start, end)
    if done is not None:  # A petition calling for it to be shut | had few names
        return done.end()
    whole = _DREW.match(phrases.letters, start, end)
    if whole and is_expressive(phrases.word(cue.subject)):
        return whole.end()  # His remarks comparing it to a mill | drew anger
    return None


def _is_whole(phrases: Phrases, start: int, end: int) -> bool:
    """Whether a "that" has its verb: not "that the flag, which was old, | be removed"."""
    _, that, clause = phrases.letters[start:end].rpartition("h")
    return not that or _OWN_VERB.search(_ASIDE.sub("", clause)) is not None
