"""What stands around a name and tells of its kind: titles, prepositions, verbs, appositions."""

from reader.analysis.names.acting import (
    cuts_its_own,
    is_quoted,
    owns_a_name,
    says,
    takes_an_object,
)
from reader.analysis.names.appositions import (
    before_which,
    before_who,
    has_age,
    has_body_before,
    has_role_before,
    has_role_behind,
    is_founded,
    thing_behind,
)
from reader.analysis.names.bodies_beside import is_acronym_of_a_land, is_body_behind
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.setting import Setting
from reader.analysis.names.sites import is_behind_street, is_of_saint
from reader.analysis.names.traded import is_traded
from reader.analysis.names.works import is_of_the_match

_IN = frozenset(("in", "near", "across", "outside", "throughout", "around", "inside", "at"))

_WAYS = frozenset(("from", "to", "into", "of"))

_JOURNEYS = frozenset((
    "bus", "buses", "coaches", "commute", "commuters", "ferries", "ferry", "flight", "flights",
    "journey", "plane", "planes", "sailings", "train", "trains", "trip", "trips", "voyage",
))  # fmt: skip

_BEATS = frozenset((
    "beat", "beats", "defeated", "thrashed", "edged", "trounced",
))  # fmt: skip

_PARTS = frozenset((
    "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
    "southeastern", "southwestern", "downtown", "uptown", "neighboring", "neighbouring", "nearby",
    "suburban", "rural", "mainland", "upstate", "coastal", "war-torn", "landlocked",
))  # fmt: skip

_LINE_UP = 12  # words between a bracket and a player's number

_ANALYSTS = frozenset(("analyst", "economist", "strategist"))

_FROM = frozenset(("from", "to", "into", "toward", "towards"))


def _title_low(s: Setting) -> bool:
    """A title in small letters right before it: "opposition leader Ann Lee"."""
    if s.article or s.titled or s.words.capital[s.first - 1] or s.first == 0:
        return False
    if s.single and _kind_before(s):
        return False  # "the coal producer Zumbokop"
    return s.known.titles.get(s.before, "before") != "before" or s.before in s.known.roles


def _low(s: Setting, at: int) -> bool:
    return 0 <= at < len(s.words) and not s.words.capital[at]


def _kin(s: Setting, word: str, kind: str) -> bool:
    return s.known.kin.get(word) == kind


def _kind_before(s: Setting) -> bool:
    """ "the lender Zumbo", "Rival Zumbo, which"."""
    at = _noun_at(s)
    noun = s.words.around(at)
    if not _kin(s, noun, "before") or s.article:
        return False
    begins = s.words.first[at] and not s.words.heading[at]
    return begins or _low(s, at) or noun == "ngo"


def _noun_at(s: Setting) -> int:
    """The noun in front of it, and over "such as"."""
    return s.first - 1 - 2 * (s.before == "as" and s.before_that == "such")


def _is_employer(s: Setting) -> bool:
    """ "Zumbo analyst Ann Lee", "Analyst Ann Lee at Zumbo": a bank, be it called like a man."""
    if s.before == "at" and s.first > 3 and s.words.capital[s.first - 2]:
        return not _ANALYSTS.isdisjoint(s.words.small[max(0, s.first - 6) : s.first - 2])
    return (
        s.after in _ANALYSTS
        and not s.owns
        and s.words.around(s.last + 2)[0].isalpha()
        and (s.words.capital[s.last + 2])
    )


def _kind_after(s: Setting) -> bool:
    return _kin(s, s.after, "after") or is_of_the_match(s.words, s.last + 1)


def _person_noun_after(s: Setting) -> bool:
    return _kin(s, s.after, "person after") and not s.owns


def _in_part_of(s: Setting) -> bool:
    return s.before in _PARTS and not s.article and _low(s, s.first - 1)


def _place_noun_before(s: Setting) -> bool:
    at = s.first - 2 if s.before == "of" else _noun_at(s)
    return _kin(s, s.words.around(at), "place") and not s.article and _low(s, s.first - 1)


def _place_noun_after(s: Setting) -> bool:
    return _kin(s, s.after, "place after") or _kin(s, s.after, "place")


def _between_commas(s: Setting) -> bool:
    """ "Kovel, Moravia," : a place behind a place."""
    return s.before == "," and s.after in (",", ".") and s.words.capital[max(0, s.first - 2)]


def _in(s: Setting) -> bool:
    """ "in Zumbo", "flights to Zumbo"; not "in Zumbo's hall", "shares in Zumbo"."""
    if s.article or s.owns or s.beside == "organization":
        return False
    return s.before in _IN or (s.before in _WAYS and _is_journey(s))


def _is_journey(s: Setting) -> bool:
    """ "trains from Zumbo", "flights out of Zumbo"."""
    at = s.first - 2 - (s.before == "of" and s.before_that == "out")
    return s.words.around(at) in _JOURNEYS


def _named_the(s: Setting) -> bool:
    """ "The" with a capital inside a sentence: it belongs to the name."""
    at = s.first - 1
    return s.article and not s.titled and s.words.written[at] == "The" and not s.words.first[at]


def _first_in_sentence(s: Setting) -> bool:
    return s.words.first[s.first]


def _based(s: Setting) -> bool:
    return s.words.text.startswith("-based", s.words.end(s.last))


def _from(s: Setting) -> bool:
    return s.before in _FROM and not (s.article or s.owns) and s.beside != "person"


def _bracketed(s: Setting) -> bool:
    return s.before == "(" and s.after == ")"


def _defined(s: Setting) -> bool:
    return _bracketed(s) and s.words.capital[s.first - 2]


def _has_initials(s: Setting) -> bool:
    """ "Zumbo Orla Kovel (ZOK)": only what has a long name is given initials."""
    if s.single or s.after != "(" or s.owns or s.words.around(s.last + 3) != ")":
        return False
    written = s.words.written[s.last + 2]
    return written.isupper() and len(written) > 1 and written[0].lower() == s.small[0][0]


def _explained(s: Setting) -> bool:
    return _bracketed(s) and not s.words.capital[s.first - 2]


def _before_noun(s: Setting) -> bool:
    """A noun that the name only describes: "the Zumbo years"."""
    if s.owns or not _low(s, s.last + 1) or s.after not in s.known.common:
        return False
    verb = s.after.endswith(("ed", "s", "ly", "ing")) or s.after in s.known.doings
    return not verb and s.after not in s.known.function


def _polite(s: Setting) -> bool:
    """Mr, Ms or Dr right before it."""
    return s.titled and s.known.titles.get(s.words.around(s.first - 1), "").startswith("polite")


def _before_number(s: Setting) -> bool:
    """ "Zumbo 12", but not in brackets: "(Zumbo 44, Orla 21)" are players."""
    if not s.after.isdigit():
        return False
    small = s.words.small
    for at in range(s.first - 1, max(-1, s.first - _LINE_UP), -1):
        if small[at] == "(":
            return False
        if small[at] in (")", ".", "\n"):
            break
    return True


CONTEXTS = (
    Evidence("a title", lambda s: s.titled, "They met President [Ann Lee] there."),
    Evidence("Mr or Ms", _polite, "It was Mr. [Lee] again."),
    Evidence("a title in small letters", _title_low, "He met opposition leader [Ann Lee] there."),
    Evidence("“in”", _in, "They fought in [Zumbo] again."),
    Evidence("“in the”", lambda s: s.before in _IN and s.article, "He was in the [Zumbo] again."),
    Evidence("“from” or “to”", _from, "He went to [Zumbo]."),
    Evidence("“the”", lambda s: s.article, "They saw the [Zumbo] again."),
    Evidence("“The”", _named_the, "They told The [Zumbo] again."),
    Evidence("“by”", lambda s: s.before == "by", "It was written by [Zumbo] again."),
    Evidence("“of”", lambda s: s.before == "of", "The mother of [Zumbo] came."),
    Evidence("“and”", lambda s: s.before == "and", "Ann Lee and [Zumbo] came."),
    Evidence("says or does", says, "Then [Zumbo] said no."),
    Evidence("said it", is_quoted, '"No," said [Zumbo] again.'),
    Evidence("an age", has_age, "It was [Zumbo Orla], 51, again."),
    Evidence("a role behind it", has_role_behind, "[Zumbo Orla], a farmer from the hills, came."),
    Evidence("a role before it", has_role_before, "The island's leader, [Zumbo Orla], came."),
    Evidence("“who”", before_who, "It was [Zumbo], who came."),
    Evidence("“which”", before_which, "It was [Zumbo], which came."),
    Evidence("“'s”", lambda s: s.owns, "It was [Zumbo]'s again."),
    Evidence("a country's acronym", is_acronym_of_a_land, "It was Kenya's [ZQX] again."),
    Evidence("“the … union”", is_body_behind, "They asked the [Zumbo] union again."),
    Evidence("“company”", _kind_before, "The lender [Zumbo] came."),
    Evidence("“shares”", _kind_after, "It was [Zumbo] shares again."),
    Evidence("“campaign”", _person_noun_after, "It was the [Zumbo] campaign again."),
    Evidence("“northern”", _in_part_of, "It was northern [Zumbo] again."),
    Evidence("“where”", lambda s: "where" in (s.after, s.after_that) and not s.owns,
             "It was [Zumbo], where they fought."),
    Evidence("“told”", lambda s: s.before == "told", "She told [Zumbo] again."),
    Evidence("“analyst”", _is_employer, "It was [Zumbo] analyst Ann Lee again."),
    Evidence("“posted a loss”", is_traded, "Then [Zumbo] posted a net loss."),
    Evidence("a firm called so", lambda s: s.called == "firm",
             "A small company called [Zumbo] fell."),
    Evidence("a place called so", lambda s: s.called == "place",
             "A small town known as [Zumbo] fell."),
    Evidence("somebody called so", lambda s: s.called == "person",
             "A tall farmer named [Zumbo] fell."),
    Evidence("a firm in apposition", lambda s: thing_behind(s, "firm"),
             "[Zumbo], a research institute, fell."),
    Evidence("a firm and nothing else",
             lambda s: thing_behind(s, "body") and not s.known.is_place(s.phrase),
             "[Zumbo], a firm owned by farmers, fell."),
    Evidence("“, founded by”", is_founded, "They saw [Zumbo], founded by monks, again."),
    Evidence("a firm before it", has_body_before, "The island's largest lender, [Zumbo], fell."),
    Evidence("a place in apposition", lambda s: thing_behind(s, "place"),
             "[Zumbo], a small town in the hills, fell."),
    Evidence("“on”", lambda s: s.before == "on" and not s.article, "She wrote it on [Zumbo]."),
    Evidence("“city of”", _place_noun_before, "The city of [Zumbo] fell."),
    Evidence("“residents”", _place_noun_after, "It was [Zumbo] residents again."),
    Evidence("“based”", _based, "The [Zumbo]-based firm fell."),
    Evidence("a name before the comma", _between_commas, "It was Kovel, [Zumbo], again."),
    Evidence("a street before it", is_behind_street, "A man of Hill Road, [Zumbo], left."),
    Evidence("a saint's", is_of_saint, "The vicar of [St Zumbo]'s, who left, came."),
    Evidence("in brackets behind a name", _defined, "The Zumbo Club ([ZCB]) fell."),
    Evidence("its initials in brackets", _has_initials, "The [Zumbo Carrot Bell] (ZCB) fell."),
    Evidence("in brackets behind small letters", _explained, "The river club ([Zumbo]) fell."),
    Evidence("“a”", lambda s: s.before in ("a", "an"), "They bought a [Zumbo] again."),
    Evidence("a noun behind it", _before_noun, "It was [Zumbo] weather again."),
    Evidence("“chairman of”", lambda s: s.beside == "organization", "The boss of [Zumbo] came."),
    Evidence("“mayor of”", lambda s: s.beside == "place", "The mayor of [Zumbo] came."),
    Evidence("“beat”", lambda s: s.before in _BEATS or s.after in _BEATS,
             "Then [Zumbo] beat them."),
    Evidence("“goals from”", lambda s: s.beside == "person", "Two goals from [Zumbo] won it."),
    Evidence("“'s shares”", lambda s: s.owned == "organization", "It was [Zumbo]'s board again."),
    Evidence("“'s capital”", lambda s: s.owned == "place", "It was [Zumbo]'s economy again."),
    Evidence("“'s Hall”", owns_a_name, "It was [Nairobi]'s Orla Hall again."),
    Evidence("“'s wife”", lambda s: s.owned == "person", "It was [Zumbo]'s widow again."),
    Evidence("acts as firms do", lambda s: s.does_as == "organization",
             "Then [Zumbo] has acquired boats."),
    Evidence("acts as people do", lambda s: s.does_as == "person", "Then [Zumbo] smiled."),
    Evidence("is as places are", lambda s: s.does_as == "place", "Then [Zumbo] was invaded."),
    Evidence("“acquired”", lambda s: s.suffers_as == "organization", "Then they acquired [Zumbo]."),
    Evidence("“married”", lambda s: s.suffers_as == "person", "Then they married [Zumbo]."),
    Evidence("“reached”", lambda s: s.suffers_as == "place", "Then they reached [Zumbo]."),
    Evidence("“he”", lambda s: s.pronoun == "he", "Then [Zumbo] took his hat."),
    Evidence("“its”", lambda s: s.pronoun == "it", "Then [Zumbo] cut its prices."),
    Evidence("“called it”", takes_an_object, "Then [Zumbo] called it fearless."),
    Evidence("“cut its”", cuts_its_own, "Then [Zumbo] cut its prices."),
    Evidence("“their”", lambda s: s.pronoun == "they", "Then [Zumbo] took their hats."),
    Evidence("a number behind it", _before_number, "It was [Zumbo] 12 again."),
    Evidence("first in its sentence", _first_in_sentence, "[Zumbo] fell again."),
    Evidence("in a heading", lambda s: s.words.heading[s.first],
             "Old [Zumbo] Falls Again Today\n\nThen Zumbo came."),
)  # fmt: skip
