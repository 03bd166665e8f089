"""Whose a verb is that has no subject of its own: "Roy left, saying", "Roy wept and said".

A noun right in front of it wins (`nearer_subjects`), then the nearest clause that can share its
subject, in the order of `_WAYS`; a verb that somebody is made to do ("let him say") has none. To
teach it another way to share, add a function there.
"""

import re

from reader.analysis.attribution.made_to_say import brought_to_say, is_made_to, led_to_act
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.nearer_subjects import nearer
from reader.analysis.attribution.somebody import is_document
from reader.analysis.attribution.verb import Verb

_SHARED = re.compile(r"(?:[,cC\-)]|^)[rTx]{0,3}$")  # ", saying" and "and added" share a subject
_JOINED = re.compile(  # a note in which he wept and | said; so cold that Roy was moved to | say
    r"(?P<link>[wkh])r?(?P<subject>[Ap])(?:,A,|\(A\)|(?:[fil]A){1,2})?"
    r"[rxTB]{0,4}(?:[vs]|(?<=[Br])y)[^,.;:\nQKqZwkh]{0,12}(?:c[rT]?|A|tr?|,)$"
)
_BESIDE = re.compile(  # it rained in Nice and Roy apologised but | said
    r"(?:[ifl]A|,)c(?P<subject>A)(?:[fil]A)?[rxT]{0,4}[vs][^,.;:\nQKqZwkhcC]{0,8}[cC][rT]?$"
)
_BUT_THEY = re.compile(  # Roy met the bakers, but they left, | saying
    r"^[^shHwk]*,[cC](?P<subject>[Ap])(?:[fil]A)?[rxT]{0,3}[vs][^,;:\nQKqZwkhcC]{0,12},$"
)
_SAID_IN = re.compile(
    r"k(?P<subject>[Ap])(?:[fil]A)?[rxT]{0,3}(?P<said>s)[^;:\nQKqZw]{2,30}c[rT]?$"
)
_SAID = frozenset(("said", "says", "told", "added", "announced", "warned", "argued"))
_HEARD_OF = re.compile(  # The court heard he was there but | told the police
    r"A(?P<heard>s)h?(?P<subject>[Ap])(?:[fil]A)?[rxT]{0,3}[vsB][^;:\nQKqZwkh]{0,14}(?:[cC][rT]?|tr?|,)$"
)
_CLAUSE_BEFORE = re.compile(r"[vsBxz]|^[Cck]?$")  # not: bakers in Nice and Roy wept and | said
_PEOPLE = frozenset(("advocates",))
_ADDRESSED = {"i": "me", "we": "us"}
_EARLIER = frozenset(("after", "before", "until", "once"))  # Lee left after Roy fell and | said
# but: The house voted after Roy walked out, | alleging that it was rushed
_PROTESTING = frozenset(("allege", "accuse", "complain", "demand", "protest", "charge"))


def shared(verb: Verb) -> tuple[int, str] | None:
    """Roy left, saying; Roy left and said; Roy left to say."""
    if not _may_share(verb):
        return None
    subject = nearer(verb)
    if subject is None:
        subject = brought_to_say(verb)
    if subject is None and (is_made_to(verb) or _is_so_called(verb) or _is_told(verb)):
        return None
    for way in _WAYS:
        subject = way(verb) if subject is None else subject
    if subject is None or _is_heard(verb, subject) or _is_addressed(verb, subject):
        return None
    return subject, "shared"


def _may_share(verb: Verb) -> bool:
    """Whether it stands where a verb has no subject: not "in Holm, advocates claim"."""
    if verb.before.endswith(",") and verb.phrases.word(verb.at) in _PEOPLE:
        return False
    return verb.letter != "s" or _SHARED.search(verb.before) is not None


def _is_so_called(verb: Verb) -> bool:
    """A town, dubbed (or – called) the pearl of the coast: somebody else calls it that."""
    behind = verb.letter == "s" and verb.before[-2:] in ("A,", "A-")
    return behind and "named" in verb.reporting.frames


def _is_told(verb: Verb) -> bool:
    """Roy was jailed and told he is a danger: nobody is told by him."""
    return verb.reporting.lemma == "tell" and verb.letter == "s" and verb.precedes("ph")


def _is_heard(verb: Verb, subject: int) -> bool:
    """The court heard Roy was ill and feared it would close: the court fears nothing."""
    heard = verb.phrases.letters[subject + 1 : subject + 2] == "s" and verb.before.endswith("c")
    return heard and verb.phrases.word(subject + 1) in ("heard", "hears")


def _of_heard_clause(verb: Verb) -> int | None:
    """The court heard he was there but told, or that he fled, saying: he did."""
    tells = verb.letter in "bg" or verb.reporting.lemma in ("tell", "say")
    found = _HEARD_OF.search(verb.before) if tells else None
    if found is None or verb.word_of(found, "heard") not in ("heard", "hears"):
        return None
    return verb.phrase_of(found, "subject")


def _of_clause_beside(verb: Verb) -> int | None:
    """It rained in Nice and Roy apologised but said; Lee met them, but they left, saying."""
    found = (_BESIDE if verb.letter == "s" else _BUT_THEY).search(verb.before)
    if found is None or not _CLAUSE_BEFORE.search(verb.before[: found.start("subject")]):
        return None
    return verb.phrase_of(found, "subject")


def _of_joined_clause(verb: Verb) -> int | None:
    """A note in which he wept and said; so cold that Roy was moved to say."""
    found = _JOINED.search(verb.before)
    if found is None or not _goes_on(verb, found[0]) or _is_beside(verb, found):
        return None
    earlier = verb.word_of(found, "link") in _EARLIER and not _is_written(verb)
    protests = earlier and verb.letter == "g" and verb.reporting.lemma in _PROTESTING
    return None if earlier and not protests else verb.phrase_of(found, "subject")


def _is_written(verb: Verb) -> bool:
    """Whether a paper says it: Lee left after the club issued a note | bemoaning."""
    bare = verb.letter == "g" and verb.before.endswith("A")
    return bare and is_document(verb.phrases.word(verb.at - 1))


def _goes_on(verb: Verb, clause: str) -> bool:
    """Whether a verb goes on with the clause before it, and not with the main one."""
    if verb.letter == "g":
        return clause[0] != "h"  # asking that he come and | saying
    return clause[-1] != ","  # Roy, alleging that it rained, | said


def _is_beside(verb: Verb, joined: re.Match[str]) -> bool:
    """Whether it tells as the verb before it does: "Roy said that it fell and | warned that"."""
    said = joined.start() and verb.before[joined.start() - 1] == "s"
    return bool(said) and joined["link"] == "h" and verb.precedes("h")


def _of_main_clause(verb: Verb) -> int | None:
    """Roy left, saying; but "the fire led Roy to shut the mill, saying" is Roy's."""
    subject = main_subject(verb.phrases, verb.first, verb.at)
    return None if subject is None else led_to_act(verb, subject) or subject


def _of_clause_said(verb: Verb) -> int | None:
    """Shares fell after Roy said it was too soon to say when and noted that it rained."""
    found = _SAID_IN.search(verb.before) if verb.letter == "s" and verb.precedes("hAp") else None
    if found is None or verb.word_of(found, "said") not in _SAID:
        return None
    return verb.phrase_of(found, "subject")


_WAYS = (_of_heard_clause, _of_clause_said, _of_clause_beside, _of_joined_clause, _of_main_clause)


def _is_addressed(verb: Verb, subject: int) -> bool:
    """I recall how he rang to tell me: I am told and do not tell."""
    mine = _ADDRESSED.get(verb.phrases.word(subject).lower())
    return mine is not None and verb.precedes("O") and verb.phrases.word(verb.at + 1) == mine
