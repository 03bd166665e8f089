"""What a name does: it says, it calls it fearless, it cuts its prices, it owns a hall."""

from reader.analysis.lexicon.small_words import DETERMINERS
from reader.analysis.names.english import is_common
from reader.analysis.names.evidence.sites import ADDRESSED
from reader.analysis.names.setting import Setting

_NO_SUBJECT = frozenset((
    "in", "near", "across", "outside", "throughout", "around", "inside", "at", "of", "from", "for",
    "to", "into", "with",
))  # fmt: skip
AUXILIARIES = frozenset(("has", "had", "will"))
# What may stand between a name and its verb: "Zumbo first reported it".
ADVERBS = frozenset((
    "also", "already", "earlier", "first", "immediately", "initially", "later", "once",
    "previously", "recently", "repeatedly", "reportedly", "separately", "since", "still", "then",
))  # fmt: skip
_LONG = ADVERBS | {"always", "consistently", "long", "never", "not", "now", "often"}
LEADS = AUXILIARIES | ADVERBS
MODALS = ("could", "did", "does", "would", "will", "has", "had")
_SAYING = frozenset((
    "address", "answer", "comment", "commented", "confirm", "confirmed", "disclose", "disclosed",
    "elaborate", "explain", "identify", "identified", "name", "named", "provide", "provided",
    "release", "released", "reply", "replied", "respond", "responded", "return", "reveal",
    "revealed", "say", "said", "specify", "specified",
))  # fmt: skip
_OBJECTS = DETERMINERS | {"it", "him", "them"}
_HAVE = frozenset(("has", "had", "will", "would", "could", "is", "also", "may"))


def says(s: Setting) -> bool:
    """ "Zumbo said no", "Zumbo first sued": but in "a man from Zumbo said", he did."""
    inside = s.before in _NO_SUBJECT
    moved = s.after in AUXILIARIES or (s.after in ADVERBS and not s.known.is_place(s.phrase))
    does = s.after_that if moved else s.after
    if moved and does in _LONG:
        does = s.words.around(s.last + 3 + s.owns)
    refused = s.after in MODALS and s.after_that == "not"
    refused = refused and s.words.around(s.last + 3) in _SAYING  # Zumbo would not comment
    return not inside and (does in s.known.doings or refused) and not s.owns


def is_quoted(s: Setting) -> bool:
    """A quote and a verb of saying in front of it: “No,” said Zumbo."""
    return s.before in s.known.doings and s.before_that in ('"', "”", ",", "’")


def takes_an_object(s: Setting) -> bool:
    """ "Zumbo called it fearless", "Zumbo opened a shop": a verb and what it is done to."""
    if s.owns or s.after_that not in _OBJECTS or not s.after.endswith("ed"):
        return False
    subject = s.before not in _NO_SUBJECT and s.after not in s.known.function
    return subject and not _is_site(s)


def cuts_its_own(s: Setting) -> bool:
    """ "Zumbo cut its prices", "Zumbo has cut its": what firms and states do, and people do not."""
    if s.pronoun != "it" or s.titled or s.owns or s.before in _NO_SUBJECT:
        return False
    verb = s.last + 1 + (s.after in _HAVE)
    does = s.words.around(verb)
    its = s.words.around(verb + 1) == "its" and does.isalpha() and does not in s.known.function
    return its and not _is_site(s)


def _is_site(s: Setting) -> bool:
    """A place by the lists, or by its last word: the dam that closed its gates."""
    return s.known.is_place(s.phrase) or s.known.place_heads.get(s.small[-1]) in ("last", "both")


def owns_a_name(s: Setting) -> bool:
    """ "Kovel's Orla Hall": what may be a place, and has something with a name of its own."""
    return s.owns and s.words.capital[s.last + 2] and s.known.is_place(s.phrase)


def owns_a_person(s: Setting) -> bool:
    """ "Kovel Capital's Ann Roy": for whom she works, or plays."""
    first = s.last + 2
    if not s.owns or s.titled or not all(s.words.capital[first : first + 2]):
        return False
    if first + 1 >= len(s.words):
        return False
    given, last = s.words.small[first : first + 2]
    listed = f"{given} {last}" in s.known.organizations  # Ann Roy's Shiv Sena
    firm = s.single or is_common(s.small[-1], s.known)
    return given in s.known.given and last not in s.known.heads and firm and not listed


def is_the_crown(s: Setting) -> bool:
    """ "The Crown alleges": that prosecutes."""
    return s.phrase == "crown" and s.article and not s.titled


def is_told(s: Setting) -> bool:
    """ "told Zumbo", "spoke to Zumbo": most often a paper, an agency or a body."""
    addressed = s.before == "to" and s.before_that in ADDRESSED and not s.owns
    return (s.before == "told" and not _is_of_those(s)) or (addressed and s.single)


def _is_of_those(s: Setting) -> bool:
    """ "told Zumbo nurses": who were told are the nurses."""
    folk = s.known.roles if s.after.endswith("s") else ()
    return s.after.removesuffix("s") in folk and not s.words.capital[s.last + 1]


def port_acts(s: Setting) -> bool:
    """ "The Port of Zumbo today announced": who runs it."""
    if s.small[:1] != ["port"] or "of" not in s.phrase or s.owns:
        return False
    verb = s.after_that if s.after in ("today", "also", "has", "will") else s.after
    return verb in s.known.doings
