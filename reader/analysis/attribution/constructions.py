"""How a verb finds whoever says it: "said Roy", "with Roy saying", "Roy was quoted as saying".

Each construction is asked in the order of `CONSTRUCTIONS`; it gives the phrase of the subject and
how it was found, or None. To teach it a construction, write one, with its example as docstring.
"""

import re
from dataclasses import dataclass

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import are_people, is_body
from reader.analysis.attribution.subjects import main_subject, subject_of
from reader.analysis.lexicon import words
from reader.analysis.lexicon.reporting import ReportingVerb, reporting_verbs
from reader.analysis.names.vocabulary import vocabulary

_BEHIND_QUOTE = re.compile(r"[QKqZ][,\-]?[rTk]{0,2}$")
_ADVERB = re.compile(r"[Ap]x?Q[rx]?$")  # Roy "flatly" denied
_BEHIND_COMMA = re.compile(r"(?:^|[,\-])[rTC]{0,2}$")
_NO_CLAUSE = re.compile(r"(?!h(?![rx]{0,2}[vsBz])|[svBxbz])")  # said Roy, not: said Roy was
_NO_QUOTE = re.compile(r"(?![shvBxbzQKqZdt])")
_FINITE = {
    "s": re.compile(r""),
    "b": re.compile(r"(?:[pAwh](?:[rxT]|iT){1,6}|[pAwh])$"),  # they say, will say; not: to say
    "g": re.compile(r"[pAw]x{0,2}B[rxT]{0,3}$"),  # is saying
}
_AS_SAYING = re.compile(r"[sgb]A(?:[fil]A|,A,?){0,5}k$")
_QUOTED = re.compile(r"[pA][rxT]{0,3}(?P<be>B)[rxT]{0,3}(?:z(?P<as>k)|ztx)$")
_LAST = re.compile(r"A(?:[filt]A){0,3}(?:,A(?:\(A\)|[filt]A){0,4})?[.\n]")
_ABSOLUTE = re.compile(r"i[Ap](?:[fil]A){0,3}[rT]{0,2}$")  # with Roy saying
_SHARED = re.compile(r"(?:[,cC\-)]|^)[rTx]{0,3}$")  # ", saying" and "and added" share a subject
_OF_PEOPLE = re.compile(r"[filt]A$")  # a letter from voters asking
_PAPER = re.compile(r"A,[vsz][iTAfY]{0,6},$")
_SUING = re.compile(r"k(?P<subject>A)(?:[fil]A){0,2}[rxT]{0,3}(?P<verb>[vs])[^,;\n]{0,12},$")
_SUED = frozenset(("sued", "filed", "complained", "petitioned", "appealed", "protested"))
_TELLING = frozenset({"tell", "inform", "remind", "assure", "urge", "ask"})
_ASKED = _TELLING | {"press", "question", "challenge", "quiz"}
_MADE = re.compile(r"[vsbgyz][rT]?(?P<for>l)?(?P<who>[AO])(?:[fil]A)?(?:T|A(?=t))?[rx]{0,2}tr?$")
_JOINED = re.compile(  # a note in which he wept and | said; so cold that Roy was moved to | say
    r"[wkh]r?(?P<subject>[Ap])(?:,A,|(?:[fil]A){1,2})?"
    r"[rxTB]{0,4}[vs][^,.;:\nQKqZwkh]{0,12}(?:c[rT]?|A|tr?|,)$"
)
_EARLIER = frozenset(("after", "before", "until", "once"))  # Lee left after Roy fell and | said
_MAKING = frozenset(
    f"{stem}{ending}"
    for stem in ("allow", "enabl", "forc", "caus", "prompt", "permitt", "compell", "requir")
    for ending in ("", "s", "es", "e", "ed", "ing")
) | {"let", "led", "leads", "leading", "permit", "permits", "compel", "compels", "gets", "got"}
_SENDING = frozenset(("send", "sends", "sent", "sending", "dispatched", "deployed"))
_MAKING |= {"give", "gives", "gave", "given", "giving"}  # gave them a week to explain
_APPOSED = re.compile(r"(?:^|[.cCk])A(?:[filt]A){0,3},$")
_OPENS = re.compile(r"[CcrT]{0,2},?\Z")
_MAIN = re.compile(r"[rT]?(?P<subject>A(?=(?:[fil]A){0,3}(?:,[^,\n]{1,20},)?[rxTB]{0,4}[vsBx])|p)")
_BACK = 90  # phrases looked back at from a verb


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb in its sentence, which reaches from `first` to `end`."""

    phrases: Phrases
    at: int
    first: int
    end: int
    reporting: ReportingVerb

    @property
    def letter(self) -> str:
        """Its own letter: s, g or b."""
        return self.phrases.letters[self.at]

    @property
    def before(self) -> str:
        """The letters of the sentence in front of it."""
        return self.phrases.letters[max(self.first, self.at - _BACK) : self.at]

    def precedes(self, letters: str) -> bool:
        """Whether one of these letters follows it."""
        return self.at + 1 < self.end and self.phrases.letters[self.at + 1] in letters


def _behind_quote(verb: Verb) -> tuple[int, str] | None:
    """ "We go," said Roy."""
    speaks = (verb.letter == "s" and verb.precedes("Ap")) or _people_say(verb)
    if speaks and _BEHIND_QUOTE.search(verb.before) and not _ADVERB.search(verb.before):
        free = _NO_CLAUSE.match(verb.phrases.letters, verb.at + 2, verb.end)
        return (verb.at + 1, "verb subject") if free else None
    return None


def _people_say(verb: Verb) -> bool:
    """It rains, say villagers."""
    plural = verb.letter == "b" and verb.reporting.lemma == "say" and verb.precedes("A")
    return plural and are_people(verb.phrases.word(verb.at + 1))


def _absolute(verb: Verb) -> tuple[int, str] | None:
    """It ended with Roy saying."""
    found = _ABSOLUTE.search(verb.before) if verb.letter == "g" else None
    if found is not None and verb.phrases.word(verb.at - len(found[0])).lower() == "with":
        return verb.at - len(found[0]) + 1, "subject verb"
    return None


def _quoting(verb: Verb) -> tuple[int, str] | None:
    """The agency quoted Roy as saying."""
    found = _AS_SAYING.search(verb.before) if verb.letter == "g" else None
    if found is None:
        return None
    start = verb.at - len(found[0])
    return (start + 1, "subject verb") if is_quoting(verb.phrases, start) else None


def is_quoting(phrases: Phrases, verb: int) -> bool:
    """Whether the verb at a phrase hands on the words of somebody else."""
    known = reporting_verbs().get(phrases.word(verb).lower())
    return known is not None and known.lemma in ("quote", "cite")


def _quoted_as(verb: Verb) -> tuple[int, str] | None:
    """Roy was quoted as saying; Roy is reported to have said."""
    found = _QUOTED.search(verb.before)
    if found is None or (verb.letter == "g") != (found["as"] is not None):
        return None
    passive = verb.at - len(found[0]) + 1
    subject = subject_of(verb.phrases, passive - 1 + found.start("be") - found.start(), verb.first)
    return None if subject is None else (subject, "subject verb")


def _own_subject(verb: Verb) -> tuple[int, str] | None:
    """Roy said; Roy is saying; who said."""
    if not _FINITE[verb.letter].search(verb.before):
        return None
    subject = subject_of(verb.phrases, verb.at, verb.first)
    return None if subject is None else (subject, "subject verb")


def agrees(verb: Verb) -> bool:
    """Whether the noun right before a base form is a plural: "voters claim", not "a claim"."""
    if verb.before[-1:] != "A":
        return True
    noun, last = verb.phrases.word(verb.at - 1), verb.phrases.lasts[verb.at - 1]
    named = verb.phrases.tokens.tags[last] in "uN" and (
        verb.at - 1 > verb.first
        or noun.lower() not in vocabulary().common
        or noun.lower() in words("generic_organizations")  # Labour say
        or (noun.isupper() and len(noun) > 1)  # WHO say
    )
    if noun.endswith("s") or named or noun.lower() in words("people") or are_people(noun):
        return True
    article = verb.phrases.tokens.word(verb.phrases.firsts[verb.at - 1]).lower() in ("a", "an")
    return is_body(noun) and not article  # a text message


def was_asked(verb: Verb) -> bool:
    """Roy, asked whether it rains, nods: he is asked and does not ask."""
    passive = verb.letter == "s" and verb.reporting.lemma in _ASKED
    return passive and _APPOSED.search(verb.before) is not None


def _inverted(verb: Verb) -> tuple[int, str] | None:
    """It rains, said Roy; not: told Roy."""
    saying = "clause" in verb.reporting.frames and verb.reporting.lemma not in _TELLING
    if "addressee" in verb.reporting.frames and verb.reporting.form == "third":
        saying &= _LAST.match(verb.phrases.letters, verb.at + 1, verb.end) is not None
    if saying and ((verb.letter == "s" and verb.precedes("Ap")) or _people_say(verb)):
        free = _NO_QUOTE.match(verb.phrases.letters, verb.at + 2, verb.end)
        if free and _BEHIND_COMMA.search(verb.before):
            return verb.at + 1, "verb subject"
    return None


def _said_at_the_end(verb: Verb) -> tuple[int, str] | None:
    """The quake, which hit Nice, killed two, said Roy."""
    ends = _LAST.match(verb.phrases.letters, verb.at + 1, verb.end)
    if ends and verb.reporting.lemma == "assure" and verb.before.endswith(","):
        return verb.at + 1, "verb subject"  # it rained, assured Roy: nobody is told
    said = verb.reporting.lemma == "say" or verb.before.endswith("),")
    return _inverted(verb) if ends and said else None


def _leading(verb: Verb) -> tuple[int, str] | None:
    """Calling it odd, Roy left; not: saying so, he left out nothing."""
    opens = verb.letter == "g" and _OPENS.match(verb.before) is not None
    comma = verb.phrases.letters.find(",", verb.at, verb.end) if opens else -1
    if comma < 0:
        return None
    subject = _MAIN.match(verb.phrases.letters, comma + 1, verb.end)
    return None if subject is None else (subject.start("subject"), "shared")


def _shared(verb: Verb) -> tuple[int, str] | None:
    """Roy left, saying; Roy left and said; Roy left to say."""
    if verb.letter == "s" and not _SHARED.search(verb.before):
        return None
    if verb.reporting.lemma == "read" and verb.before[-1:] == "A":
        return verb.at - 1, "shared"  # a sign reading
    paper = _PAPER.search(verb.before) if verb.letter == "g" else None
    if paper is not None:
        at = verb.at - len(paper[0])
        if verb.phrases.word(at).lower() in words("documents"):
            return at, "shared"  # a report, dated 3 May, warning
    suing = _SUING.search(verb.before) if verb.letter == "g" else None
    if suing is not None:
        at = verb.at - len(suing[0])
        if verb.phrases.word(at + suing.start("verb") - suing.start()).lower() in _SUED:
            return at + suing.start("subject") - suing.start(), "shared"
    nearer = _OF_PEOPLE.search(verb.before) if verb.letter == "g" else None
    if nearer is not None and are_people(verb.phrases.word(verb.at - 1)):
        return verb.at - 1, "shared"
    if _is_made_to(verb) or _is_so_called(verb):
        return None
    joined = _JOINED.search(verb.before)
    if joined is not None and _shares(verb, joined[0]):
        link = verb.at - len(joined[0])
        if verb.phrases.word(link).lower() not in _EARLIER:
            return link + joined.start("subject") - joined.start(), "shared"
    subject = main_subject(verb.phrases, verb.first, verb.at)
    return None if subject is None else (subject, "shared")


def _shares(verb: Verb, clause: str) -> bool:
    """Whether a verb goes on with the clause before it, and not with the main one."""
    if verb.letter == "g":
        return clause[0] != "h"  # asking that he come and | saying
    return clause[-1] != ","  # Roy, alleging that it rained, | said


def _is_so_called(verb: Verb) -> bool:
    """A town, dubbed the pearl of the coast: somebody else calls it that."""
    behind = verb.letter == "s" and verb.before[-2:] == "A,"
    return behind and "named" in verb.reporting.frames


def _is_made_to(verb: Verb) -> bool:
    """It allowed him to say; it called for Roy to say: whether he does, nobody tells."""
    made = _MADE.search(verb.before) if verb.letter == "b" else None
    if made is None or made["who"] == "O" or made["for"]:
        return made is not None
    at = verb.at - len(made[0])
    low = verb.phrases.word(at).lower()
    known = reporting_verbs().get(low)
    if low in _SENDING:  # sent a man to speak; not: sent a letter to say
        sent = at + made.start("who") - made.start()
        return verb.phrases.word(sent).lower() not in words("documents")
    return low in _MAKING or (known is not None and "urging" in known.frames)


CONSTRUCTIONS = (
    _behind_quote,
    _absolute,
    _quoting,
    _quoted_as,
    _said_at_the_end,
    _own_subject,
    _inverted,
    _leading,
    _shared,
)
