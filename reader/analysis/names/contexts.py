"""What stands around a name and tells of its kind: titles, prepositions, verbs, appositions."""

from reader.analysis import lexicon
from reader.analysis.names.acting import (
    cuts_its_own,
    is_quoted,
    is_told,
    owns_a_name,
    says,
    takes_an_object,
)
from reader.analysis.names.appositions import (
    FIRMS,
    before_which,
    before_who,
    has_age,
    has_body_before,
    has_role_before,
    has_role_behind,
    is_firm_before,
    is_founded,
    thing_behind,
)
from reader.analysis.names.asking import index
from reader.analysis.names.bodies_beside import is_acronym_of_a_land, is_body_behind
from reader.analysis.names.brackets import has_initials, is_defined, is_explained
from reader.analysis.names.evidence import Evidence, Told, evidence_in
from reader.analysis.names.practices import (
    ANALYSTS,
    HIGH,
    OR_FIRMS,
    PLAYERS,
    PRACTICES,
    STAFF,
    is_employer,
    is_practice,
)
from reader.analysis.names.prizes import is_of_the_match
from reader.analysis.names.scores import is_scored
from reader.analysis.names.setting import POSSESSIVES, Setting
from reader.analysis.names.sites import (
    ENDS,
    FROM,
    IN,
    PARTS,
    WAYS,
    has_place_noun_after,
    has_place_noun_before,
    is_based,
    is_behind_street,
    is_between_commas,
    is_in_part,
    is_inside,
    is_kin,
    is_low,
    is_of_saint,
    is_on_street,
    is_way,
    noun_at,
)
from reader.analysis.names.traded import BOOKS, HOLDERS, LINKS, MOVES, STOOD, is_traded

_SLAIN = frozenset(("murder", "murders", "killing", "assassination", "kidnapping", "abduction"))
_HOLDERS = lexicon.words("role_nouns") | {
    title for title, kind in lexicon.classes("titles").items() if kind != "before"
}
_DOINGS = lexicon.words("speech_verbs_of_actors")
_BEATS = frozenset((
    "beat", "beats", "defeated", "thrashed", "edged", "trounced",
))  # fmt: skip


_LINE_UP = 12  # words between a bracket and a player's number


def _kin(kind: str) -> frozenset[str]:
    """The nouns that stand so beside a name."""
    nouns = lexicon.classes("kin_of_organizations")
    return frozenset(noun for noun, its in nouns.items() if its == kind)


def _title_low(s: Setting) -> bool:
    """A title in small letters right before it: "opposition leader Ann Lee"."""
    if s.article or s.titled or s.words.capital[s.first - 1] or s.first == 0:
        return False
    if (s.single and _kind_before(s)) or is_practice(s, s.before):
        return False  # "the coal producer Zumbokop"
    return s.known.titles.get(s.before, "before") != "before" or s.before in s.known.roles


def _kind_before(s: Setting) -> bool:
    """ "the lender Zumbo", "Rival Zumbo, which"."""
    at = noun_at(s)
    noun = s.words.around(at)
    if is_practice(s, noun):
        return True
    if not is_kin(s, noun, "before") or s.article:
        return False
    begins = s.words.first[at] and not s.words.heading[at]
    return begins or is_low(s, at) or noun == "ngo"


def _kind_after(s: Setting) -> bool:
    award = s.after_that == "of" and is_of_the_match(s.words, s.last + 1)
    return award or is_kin(s, s.after, "after")


def _person_noun_after(s: Setting) -> bool:
    return is_kin(s, s.after, "person after") and not s.owns


def _named_the(s: Setting) -> bool:
    """ "The" with a capital inside a sentence: it belongs to the name."""
    at = s.first - 1
    return s.article and not s.titled and s.words.written[at] == "The" and not s.words.first[at]


def _first_in_sentence(s: Setting) -> bool:
    return s.words.first[s.first]


def _before_noun(s: Setting) -> bool:
    """A noun that the name only describes: "the Zumbo years"."""
    if s.after not in s.known.common or s.owns or not is_low(s, s.last + 1):
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


_IS = (",", "is", "was")

CONTEXTS = (
    Evidence("a title", lambda s: s.titled, "They met President [Ann Lee] there.",
             facts=("titled",)),
    Evidence("Mr or Ms", _polite, "It was Mr. [Lee] again.", facts=("titled",)),
    Evidence("a title in small letters", _title_low,
             "He met opposition leader [Ann Lee] there.", before=_HOLDERS),
    Evidence("“in”", is_inside, "They fought in [Zumbo] again.", before=IN | WAYS | ENDS),
    Evidence("“in the”", lambda s: s.before in IN and s.article,
             "He was in the [Zumbo] again.", before=IN),
    Evidence("“from” or “to”", is_way, "He went to [Zumbo].", before=FROM),
    Evidence("“the”", lambda s: s.article, "They saw the [Zumbo] again.", facts=("article",)),
    Evidence("“The”", _named_the, "They told The [Zumbo] again.", facts=("article",)),
    Evidence("“by”", lambda s: s.before == "by",
             "It was written by [Zumbo] again.", before=("by",)),
    Evidence("“of”", lambda s: s.before == "of", "The mother of [Zumbo] came.", before=("of",)),
    Evidence("“and”", lambda s: s.before == "and", "Ann Lee and [Zumbo] came.", before=("and",)),
    Evidence("says or does", says, "Then [Zumbo] said no.", behind=_DOINGS),
    Evidence("said it", is_quoted, '"No," said [Zumbo] again.', before=_DOINGS),
    Evidence("an age", has_age, "It was [Zumbo Orla], 51, again.", behind=","),
    Evidence("a role behind it", has_role_behind,
             "[Zumbo Orla], a farmer from the hills, came.", behind=","),
    Evidence("a role before it", has_role_before,
             "The island's leader, [Zumbo Orla], came.", before=","),
    Evidence("“who”", before_who, "It was [Zumbo], who came.", behind=("who", "whose", ",")),
    Evidence("“which”", before_which, "It was [Zumbo], which came.", behind=","),
    Evidence("“'s”", lambda s: s.owns, "It was [Zumbo]'s again.", facts=("owns",)),
    Evidence("a country's acronym", is_acronym_of_a_land, "It was Kenya's [ZQX] again.",
             before=POSSESSIVES),
    Evidence("“the … union”", is_body_behind, "They asked the [Zumbo] union again.",
             facts=("article",)),
    Evidence("“company”", _kind_before, "The lender [Zumbo] came.",
             before=_kin("before") | PRACTICES | OR_FIRMS | {"as"}, facts=("titled",)),
    Evidence("“shares”", _kind_after, "It was [Zumbo] shares again."),
    Evidence("“campaign”", _person_noun_after, "It was the [Zumbo] campaign again.",
             behind=_kin("person after")),
    Evidence("“northern”", is_in_part, "It was northern [Zumbo] again.", before=PARTS),
    Evidence("“where”", lambda s: "where" in (s.after, s.after_that) and not s.owns,
             "It was [Zumbo], where they fought."),
    Evidence("“told”", is_told, "She told [Zumbo] again.", before=("told", "to")),
    Evidence("“analyst”", is_employer, "It was [Zumbo] analyst Ann Lee again.",
             before=("at",), behind=ANALYSTS | STAFF | HIGH | PLAYERS, facts=("owns",)),
    Evidence("“posted a loss”", is_traded, "Then [Zumbo] posted a net loss.",
             before=LINKS, behind=HOLDERS | BOOKS | MOVES | STOOD | {"("}),
    Evidence("a firm called so", Told("called", "firm"),
             "A small company called [Zumbo] fell."),
    Evidence("a place called so", Told("called", "place"),
             "A small town known as [Zumbo] fell."),
    Evidence("somebody called so", Told("called", "person"),
             "A tall farmer named [Zumbo] fell."),
    Evidence("a firm in apposition", lambda s: thing_behind(s, "firm"),
             "[Zumbo], a research institute, fell.", behind=_IS),
    Evidence("a firm and nothing else",
             lambda s: (thing_behind(s, "body") or is_firm_before(s))
             and not s.known.is_place(s.phrase),
             "[Zumbo], a firm owned by farmers, fell.", before=FIRMS, behind=_IS),
    Evidence("“, founded by”", is_founded,
             "They saw [Zumbo], founded by monks, again.", behind=","),
    Evidence("a firm before it", has_body_before,
             "The island's largest lender, [Zumbo], fell.", before=","),
    Evidence("a place in apposition", lambda s: thing_behind(s, "place"),
             "[Zumbo], a small town in the hills, fell.", behind=_IS),
    Evidence("“on”", lambda s: s.before == "on" and not s.article,
             "She wrote it on [Zumbo].", before=("on",)),
    Evidence("on a street", is_on_street, "She lived on [Zumbo Court].", before=("on", "off")),
    Evidence("“city of”", has_place_noun_before, "The city of [Zumbo] fell.",
             before=_kin("place") | {"of", "as"}, facts=("titled",)),
    Evidence("“residents”", has_place_noun_after, "It was [Zumbo] residents again.",
             behind=_kin("place") | _kin("place after") | {"mp", "mla"}),
    Evidence("“based”", is_based, "The [Zumbo]-based firm fell."),
    Evidence("a name before the comma", is_between_commas,
             "It was Kovel, [Zumbo], again.", before=","),
    Evidence("a street before it", is_behind_street,
             "A man of Hill Road, [Zumbo], left.", before=","),
    Evidence("a saint's", is_of_saint, "The vicar of [St Zumbo]'s, who left, came.",
             facts=("owns",)),
    Evidence("in brackets behind a name", is_defined, "The Zumbo Club ([ZCB]) fell.", behind=")"),
    Evidence("its initials in brackets", has_initials,
             "The [Zumbo Carrot Bell] (ZCB) fell.", behind="("),
    Evidence("in brackets behind small letters", is_explained,
             "The river club ([Zumbo]) fell.", behind=")"),
    Evidence("“a”", lambda s: s.before in ("a", "an"),
             "They bought a [Zumbo] again.", before=("a", "an")),
    Evidence("a noun behind it", _before_noun, "It was [Zumbo] weather again."),
    Evidence("“chairman of”", Told("beside", "organization"), "The boss of [Zumbo] came."),
    Evidence("“mayor of”", Told("beside", "place"), "The mayor of [Zumbo] came."),
    Evidence("“beat”", lambda s: s.before in _BEATS or s.after in _BEATS,
             "Then [Zumbo] beat them.", before=_BEATS, behind=_BEATS),
    Evidence("a score", is_scored, "[Zumbo] 2-1 Orla was the score."),
    Evidence("“goals from”", Told("beside", "person"), "Two goals from [Zumbo] won it."),
    Evidence("“murder of”", lambda s: s.before == "of" and s.before_that in _SLAIN,
             "It was the murder of [Zumbo] again.", before=("of",)),
    Evidence("“'s shares”", Told("owned", "organization"), "It was [Zumbo]'s board again."),
    Evidence("“'s capital”", Told("owned", "place"), "It was [Zumbo]'s economy again."),
    Evidence("“'s Hall”", owns_a_name, "It was [Nairobi]'s Orla Hall again.", facts=("owns",)),
    Evidence("“'s wife”", Told("owned", "person"), "It was [Zumbo]'s widow again."),
    Evidence("acts as firms do", Told("does_as", "organization"),
             "Then [Zumbo] has acquired boats."),
    Evidence("acts as people do", Told("does_as", "person"), "Then [Zumbo] smiled."),
    Evidence("is as places are", Told("does_as", "place"), "Then [Zumbo] was invaded."),
    Evidence("“acquired”", Told("suffers_as", "organization"), "Then they acquired [Zumbo]."),
    Evidence("“married”", Told("suffers_as", "person"), "Then they married [Zumbo]."),
    Evidence("“reached”", Told("suffers_as", "place"), "Then they reached [Zumbo]."),
    Evidence("“he”", Told("pronoun", "he"), "Then [Zumbo] took his hat."),
    Evidence("“its”", Told("pronoun", "it"), "Then [Zumbo] cut its prices."),
    Evidence("“called it”", takes_an_object, "Then [Zumbo] called it fearless."),
    Evidence("“cut its”", cuts_its_own, "Then [Zumbo] cut its prices."),
    Evidence("“their”", Told("pronoun", "they"), "Then [Zumbo] took their hats."),
    Evidence("a number behind it", _before_number, "It was [Zumbo] 12 again."),
    Evidence("first in its sentence", _first_in_sentence, "[Zumbo] fell again."),
    Evidence("in a heading", lambda s: s.words.heading[s.first],
             "Old [Zumbo] Falls Again Today\n\nThen Zumbo came."),
)  # fmt: skip
_TOLD: dict[str, dict[str, str]] = {}
for _row in CONTEXTS:
    if isinstance(_row.holds, Told):
        _TOLD.setdefault(_row.holds.field, {})[_row.holds.value] = _row.name
_ALWAYS = tuple(
    row
    for row in CONTEXTS
    if not (row.before or row.behind or row.facts or isinstance(row.holds, Told))
)
_BEFORE = index(CONTEXTS, lambda row: row.before)
_BEHIND = index(CONTEXTS, lambda row: row.behind)
_FACTS = index(CONTEXTS, lambda row: row.facts)


def contexts_of(s: Setting) -> tuple[str, ...]:
    """What stands around a name and tells of its kind."""
    rows = [*_ALWAYS, *_BEFORE.get(s.before, ()), *_BEHIND.get(s.after, ())]
    for fact, theirs in _FACTS.items():
        if getattr(s, fact):
            rows += theirs
    seen = evidence_in(rows, s)
    for field, names in _TOLD.items():
        value = getattr(s, field)
        if value is not None and value in names:
            seen += (names[value],)
    return tuple(dict.fromkeys(seen))  # a row may be asked for both words
