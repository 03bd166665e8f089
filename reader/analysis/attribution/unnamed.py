"""Subjects without a name of their own: somebody new, an office, several at once.

Such a subject may be whom "he" means in the next clause, or stands between "he" and a name further
up.
"""

import re

from reader.analysis.attribution.cast import Mention
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.reading import Sentence
from reader.analysis.attribution.somebody import are_people
from reader.analysis.lexicon import classes
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.lexicon.small_words import POSSESSIVE_PRONOUNS
from reader.analysis.names.gender import gender_of
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_OWNED = re.compile(r"\b([a-z]+)[’']s\b")
_POSSESSIVE = re.compile(r"[’']s?(?: |\Z)")
_DOERS = re.compile(r"\A[a-z]{3,}(?:er|or|ist|ian|ent|ant)s\Z")  # backers, whom no list has
_BY = re.compile(r"zY(?P<agent>A)")
_JUDGED = frozenset(("praised", "criticised", "supported", "blamed", "accused"))
_PARTIES = frozenset((
    "victim", "complainant", "witness", "officer", "constable", "passenger", "patient", "customer",
    "caller", "shopkeeper", "cashier", "homeowner", "householder", "cyclist", "pedestrian",
))  # fmt: skip
_LONGEST_PARTY = 3  # words: the injured passenger
_TOOK = re.compile(r"(?:[fil]A){0,3}[rxT]{0,3}(?P<verb>[vs])(?P<whom>[AO])")
_TAKEN = frozenset((  # whoever is taken is as likely to speak next as whoever takes him
    "arrested", "detained", "charged", "jailed", "sentenced", "convicted", "acquitted", "tackled",
    "handcuffed", "caught", "apprehended", "searched", "stopped", "spotted", "cautioned",
    "questioned", "interviewed", "interrogated", "rescued",
))  # fmt: skip
_SOMEBODY = frozenset(("a", "an", "another", "one"))
_OTHERS = (["another"], ["one"], ["a", "third"], ["a", "second"])  # Another was angry. She said
SEXES = {"he": "male", "she": "female"}


def is_somebody(naming: Naming, subject: int, sentence: Sentence, pronoun: str) -> bool:
    """Whether a subject without a name is somebody new: "a senior official", "Roy’s father",
    "another".

    "The official" is somebody known already, and a name may tell who.
    """
    words = naming.written(subject).lower().split()
    if words in _OTHERS:
        return naming.reading.phrases.letters[subject + 1 : subject + 2] not in ("f", ",")
    noun = words[-1].rpartition("-")[2]  # a crime-fighter
    sex = classes("sex_nouns").get(words[-1])
    speaks = any(cue.subject == subject for cue in sentence.cues)
    owned = len(words) > 1 and _POSSESSIVE.search(" ".join(words[:-1])) is not None
    new = owned or words[0] in _SOMEBODY | POSSESSIVE_PRONOUNS
    if not new or not (sex or noun in vocabulary().roles):
        return False
    if sex is not None and (sex == "male") != (pronoun == "he"):
        return False
    return sex is not None or words[0] in POSSESSIVE_PRONOUNS or speaks


def is_named(naming: Naming, subject: int, sentence: Sentence, pronoun: str) -> bool:
    """Whether a subject who speaks bears a name and is no actor yet: "police officer Roy"."""
    words = naming.written(subject).split()
    if not any(cue.subject == subject for cue in sentence.cues):
        return False
    if words[0].lower() == "the" or _is_bare_office(naming, subject):
        known = classes("sex_nouns").get(words[-1], pronoun)
        told = _is_office(words[-1]) and known in (pronoun, SEXES[pronoun])
        return told and naming.actor(naming.reading.phrases.span(subject)) is None
    capitals = [word for word in words if word[0].isupper()]
    titled = any(word.lower() in vocabulary().roles for word in words[:-1])
    if not words[-1][0].isupper() or not (titled or len(capitals) == len(words) > 1):
        return False
    sex = gender_of(" ".join(capitals))
    fits = sex is None or (sex == "male") == (pronoun == "he")
    return fits and naming.actor(naming.reading.phrases.span(subject)) is None


def _is_office(noun: str) -> bool:
    """Whether somebody is called so: "lawyer", "CJ"."""
    in_letters = noun.isupper() and vocabulary().titles.get(noun.lower()) == "core"
    return in_letters or noun.lower() in vocabulary().roles


def _is_bare_office(naming: Naming, subject: int) -> bool:
    """Whether an office has lost its article, as in the papers of the south: "Police spokesman"."""
    phrases, words = naming.reading.phrases, naming.written(subject).split()
    tags = phrases.tokens.tags[phrases.firsts[subject] : phrases.lasts[subject]]
    bare = subject > 0 and bool(tags) and "P" not in tags and tags[0] not in "du"
    return bare and phrases.letters[subject + 1] not in ",c" and words[-1] in vocabulary().roles


def is_office(naming: Naming, subject: int) -> bool:
    """Whether a subject is somebody without a name: "The mayor met Roy, but he said no"."""
    words = naming.written(subject).split()
    told = naming.reading.phrases.letters[subject + 1 : subject + 2] == ","  # a man named Roy,
    return not told and words[0].lower() == "the" and words[-1] in vocabulary().roles


def is_unheld_office(naming: Naming, subject: int) -> bool:
    """Whether a subject is an office and nobody named is told to hold it."""
    noun = naming.reading.phrases.word(subject).lower()
    told = any(noun in (role.actor.role or "").lower() for role in naming.cast.roles)
    return is_office(naming, subject) and not told


def is_party(naming: Naming, subject: int) -> bool:
    """Whether a phrase is one of a case who stays without a name: "the victim".

    Not where somebody is told to be it: "victim Ann Roy".
    """
    words = naming.written(subject).lower().split()
    if words[0] != "the" or words[-1] not in _PARTIES or len(words) > _LONGEST_PARTY:
        return False
    return not any(words[-1] in (role.actor.role or "") for role in naming.cast.roles)


def party_in(naming: Naming, sentence: Sentence) -> int | None:
    """The last phrase of a sentence that is such a one, or None."""
    phrases = naming.reading.phrases
    told = range(sentence.end - 1, sentence.first - 1, -1)
    named = (at for at in told if phrases.letters[at] == "A" and phrases.word(at) in _PARTIES)
    return next((at for at in named if is_party(naming, at)), None)


def several_at(naming: Naming, subject: int, pronoun: str) -> Span | None:
    """Where several stand who are the subject together and whom it fits: "Roy and Lee"."""
    phrases = naming.reading.phrases
    last = subject + 2 if phrases.letters[subject + 1 : subject + 3] == "cA" else subject
    place = phrases.stretch(subject, last)
    named = naming.cast.between(place.start, place.end)
    people = {m.role.actor.name for m in named if m.role.may_be(pronoun)}
    return place if len(people) > 1 and " and " in place.of(naming.text) else None


def may_be_others(naming: Naming, subject: int, pronoun: str) -> bool:
    """Whether a subject is several, or what somebody without a name has: "the nominee's"."""
    owners = _OWNED.findall(naming.written(subject))
    unnamed = any(owner in vocabulary().roles for owner in owners)
    return unnamed or several_at(naming, subject, pronoun) is not None


def is_told_by_another(naming: Naming, sentence: Sentence, pronoun: str) -> bool:
    """Whether somebody else, whom it fits too, praised the subject: "Roy was hailed by Lee"."""
    phrases = naming.reading.phrases
    by = _BY.search(phrases.letters, sentence.first, sentence.end)
    verb = by and reporting_verbs().get(phrases.word(by.start()).lower())
    if not by or not verb or verb.act not in _JUDGED:
        return False
    place = phrases.span(by.start("agent"))
    return any(m.role.may_be(pronoun) for m in naming.cast.between(place.start, place.end))


def took_another(naming: Naming, subject: int | None, pronoun: str) -> bool:
    """Whether the subject arrested or questioned somebody else whom it fits: "Roy arrested Lee"."""
    phrases = naming.reading.phrases
    took = None if subject is None else _TOOK.match(phrases.letters, subject + 1)
    if took is None or phrases.word(took.start("verb")).lower() not in _TAKEN:
        return False
    place = phrases.span(took.start("whom"))
    return any(m.role.may_be(pronoun) for m in naming.cast.between(place.start, place.end))


def heads_its_phrase(naming: Naming, mention: Mention) -> bool:
    """Whether a name does not only say whose people they are: "Roy backers"."""
    phrases = naming.reading.phrases
    at = phrases.at(mention.span.start + 1) - 1
    if mention.span.end >= phrases.span(at).end:
        return True
    noun = phrases.word(at)
    return not (_DOERS.search(noun) or are_people(noun))
