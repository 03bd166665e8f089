"""How a verb finds whoever says it: "said Roy", "with Roy saying", "Roy was quoted as saying".

Each construction is asked in the order of `CONSTRUCTIONS`; it gives the phrase of the subject and
how it was found, or None. To teach it a construction, write one, with its example as docstring.
"""

import re

from reader.analysis.attribution.antecedents import antecedent
from reader.analysis.attribution.handed_on import quoted_as, quoting
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.shared_subjects import shared
from reader.analysis.attribution.somebody import are_people, can_speak, is_document
from reader.analysis.attribution.subjects import subject_of
from reader.analysis.attribution.verb import TELLING, Verb
from reader.analysis.lexicon import words

_BEHIND_QUOTE = re.compile(r"[QKqZ][,\-]?[rTk]{0,2}$")
_ADVERB = re.compile(r"[Ap]x?Q[rx]?$")  # Roy "flatly" denied
_BEHIND_COMMA = re.compile(r"(?:^|[,\-])[rTC]{0,2}$")
_WENT_ON = re.compile(r"s[ir][Ap](?![svBxbz])")
_NO_CLAUSE = re.compile(r"(?!h(?![rx]{0,2}[vsBz])|[svBxbz])")  # said Roy, not: said Roy was
_REDUCED = re.compile(r"[vz](?:[iYkt]A(?:[fil]A){0,2}){1,3}[.\n]")
_CALLED = re.compile(r"s(?:k?A)[.,\n]")
_NO_QUOTE = re.compile(r"(?![shvBxbzQKqZdt])")
_OWN_VERB = re.compile(  # noted the loss of bread was
    r"A(?:cA|[filt]A){1,4}[rT]?(?:[xBvy]|s(?!A[.,\n]))"
)
_FINITE = {
    "s": re.compile(r""),
    "b": re.compile(
        r"(?:[pAwh](?:[rxT]|iT){1,6}|[pAwh]|A,ks,x[rT]?)$"
    ),  # they say, will say; not: to say
    "g": re.compile(r"[pAw]x{0,2}B[rxT]{0,3}$"),  # is saying
}
_LAST = re.compile(r"A(?:[filt]A){0,3}(?:,A(?:\(A\)|[filt]A){0,4})?[.\n]")
_NAMED = re.compile(r"[CcrT]{0,2}A(?:[filt]A){0,3},A(?:[filt]A){0,3},\Z")
_ABSOLUTE = re.compile(  # with Roy (lying on the floor) saying
    r"i[Ap](?:[fil]A){0,3}(?:cA(?:[fil]A){0,2})?(?:y(?:[il]A|r){1,2})?[rT]{0,2}(?P<comma>,)?$"
)
_ABSOLUTE_TOO = re.compile(  # with officials praising it and | vowing
    r"(?P<with>i)[Ap](?:[fil]A){0,3}[rT]?[gy][^,;:.\nQKqZhw]{1,14}c[rT]?$"
)
_HEARD = re.compile(r"(?P<be>B)[rxT]{0,3}(?:[szvA]|Af)$")
_FOND = frozenset(("fond",))
_TOGETHER = frozenset(("family", "couple", "team", "council", "union", "government", "staff"))
_HEARING = frozenset(("heard", "overheard", "seen", "filmed", "recorded", "captured", "caught"))
_EXPRESSING = frozenset(("express", "voice", "show"))
_WITH = frozenset(("with", "despite"))
_OPENS = re.compile(r"[CcrT]{0,2},?\Z")
_MAIN = re.compile(r"[rT]?(?P<subject>A(?=(?:[fil]A){0,3}(?:,[^,\n]{1,20},)?[rxTB]{0,4}[vsBx])|p)")


def _behind_quote(verb: Verb) -> tuple[int, str] | None:
    """ "We go," said Roy; "we go," went on Roy; "we go," said a man dressed as a cook."""
    behind = _BEHIND_QUOTE.search(verb.before)
    went = behind and verb.letter == "s" and verb.reporting.particle
    if went and _WENT_ON.match(verb.phrases.letters, verb.at):
        return verb.at + 2, "verb subject"
    speaks = (verb.letter == "s" and verb.precedes("Ap")) or _people_say(verb)
    if speaks and behind and not _ADVERB.search(verb.before):
        free = bool(_NO_CLAUSE.match(verb.phrases.letters, verb.at + 2, verb.end))
        free = free or _is_described(verb)
        return (verb.at + 1, "verb subject") if free else None
    return None


def _is_described(verb: Verb) -> bool:
    """Said Roy | dressed as a cook; said a man | known as Roy: no verb of his own."""
    phrases, place = verb.phrases, verb.at + 2
    if _REDUCED.match(phrases.letters, place, verb.end):
        return True
    somebody = phrases.tokens.word(phrases.firsts[verb.at + 1]).lower() in ("a", "an", "one")
    return somebody and bool(_CALLED.match(phrases.letters, place, verb.end))


def _people_say(verb: Verb) -> bool:
    """It rains, say villagers."""
    plural = verb.letter == "b" and verb.reporting.lemma == "say" and verb.precedes("A")
    noun = verb.phrases.word(verb.at + 1).lower() if plural else ""
    return plural and (are_people(noun) or noun in _TOGETHER)


def _absolute(verb: Verb) -> tuple[int, str] | None:
    """It ended with Roy saying; it stands despite Roy saying; with the report, saying."""
    found = _ABSOLUTE.search(verb.before) if verb.letter == "g" else None
    if found is None or (verb.reporting.lemma == "add" and verb.precedes("h")):
        return None  # voiced anger with the rain adding that
    for at in range(verb.at - len(found[0]), verb.at):
        if verb.phrases.letters[at] == "i" and verb.phrases.word(at).lower() in _WITH:
            told = not found["comma"] or _is_paper(verb, at + 1)
            return (at + 1, "subject verb") if told else None
    return None


def _absolute_too(verb: Verb) -> tuple[int, str] | None:
    """It ended with Roy praising the mill and vowing."""
    found = _ABSOLUTE_TOO.search(verb.before) if verb.letter == "g" else None
    if found is None or verb.word_of(found, "with") not in _WITH:
        return None
    return verb.phrase_of(found, "with") + 1, "subject verb"


def _is_paper(verb: Verb, at: int) -> bool:
    """Mention was made of Roy with the report, saying; not: Roy left with a report, saying."""
    main = main_subject(verb.phrases, verb.first, at)
    noun = "" if main is None else verb.phrases.word(main)
    return is_document(verb.phrases.word(at)) and noun.islower() and not can_speak(noun)


def _heard(verb: Verb) -> tuple[int, str] | None:
    """Roy was heard saying; Roy can be seen telling; Roy was fond of saying."""
    found = _HEARD.search(verb.before) if verb.letter == "g" else None
    if found is None:
        return None
    of = found[0].endswith("f")
    if verb.phrases.word(verb.at - 1 - of).lower() not in (_FOND if of else _HEARING):
        return None
    subject = subject_of(verb.phrases, verb.phrase_of(found, "be"), verb.first)
    return None if subject is None else (subject, "subject verb")


def _own_subject(verb: Verb) -> tuple[int, str] | None:
    """Roy said; Roy is saying; who said; a man who answered the door said."""
    if not _FINITE[verb.letter].search(verb.before):
        return None
    subject = subject_of(verb.phrases, verb.at, verb.first)
    if subject is not None and verb.phrases.word(subject).lower() in words("answered_things"):
        answered = verb.phrases.letters[max(0, subject - 2) : subject] == "ws"
        subject = antecedent(verb.phrases, subject - 2, verb.first) if answered else subject
    if subject is not None and subject < verb.at - 1 and _names_a_noun(verb):
        return None
    return None if subject is None else (subject, "subject verb")


def _used_to(verb: Verb) -> tuple[int, str] | None:
    """Roy used to say."""
    used = verb.letter == "b" and verb.before[-2:] == "xt"
    if not used or verb.phrases.word(verb.at - 2) != "used":
        return None
    subject = subject_of(verb.phrases, verb.at - 2, verb.first)
    return None if subject is None else (subject, "subject verb")


def _names_a_noun(verb: Verb) -> bool:
    """A site linked to a group called the Open Bay: nobody calls it so."""
    if "named" not in verb.reporting.frames or verb.before[-1:] != "A":
        return False
    first = verb.phrases.firsts[verb.at - 1]
    return verb.phrases.tokens.word(first).lower() in ("a", "an")


def _inverted(verb: Verb) -> tuple[int, str] | None:
    """It rains, said Roy; not: told Roy."""
    saying = "clause" in verb.reporting.frames and verb.reporting.lemma not in TELLING
    if "addressee" in verb.reporting.frames and verb.reporting.form == "third":
        saying &= _LAST.match(verb.phrases.letters, verb.at + 1, verb.end) is not None
    if saying and ((verb.letter == "s" and verb.precedes("Ap")) or _people_say(verb)):
        free = _NO_QUOTE.match(verb.phrases.letters, verb.at + 2, verb.end)
        if _OWN_VERB.match(verb.phrases.letters, verb.at + 1, verb.end):
            return None
        if free and _BEHIND_COMMA.search(verb.before) and not _is_expressed(verb):
            return verb.at + 1, "verb subject"
    return None


def _is_expressed(verb: Verb) -> bool:
    """Roy, expressed worry: a bare noun that cannot speak is what is expressed."""
    phrases, noun = verb.phrases, verb.phrases.word(verb.at + 1)
    alone = phrases.firsts[verb.at + 1] == phrases.lasts[verb.at + 1] and noun.islower()
    return alone and verb.reporting.lemma in _EXPRESSING and not can_speak(noun)


def _said_at_the_end(verb: Verb) -> tuple[int, str] | None:
    """The quake, which hit Nice, killed two, said Roy."""
    ends = _LAST.match(verb.phrases.letters, verb.at + 1, verb.end)
    if ends and verb.reporting.lemma == "assure" and verb.before.endswith(","):
        return verb.at + 1, "verb subject"  # it rained, assured Roy: nobody is told
    if _NAMED.match(verb.before):
        return None  # The mayor, Ann Roy, says the boat costs money
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


CONSTRUCTIONS = (
    _behind_quote,
    _absolute,
    _absolute_too,
    quoting,
    quoted_as,
    _heard,
    _said_at_the_end,
    _used_to,
    _own_subject,
    _inverted,
    _leading,
    shared,
)
