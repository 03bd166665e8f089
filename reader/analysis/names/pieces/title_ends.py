"""Where does the title end that begins here: [Prime Minister] Ann Lee?

To teach a title, add a line to `lexicon/titles.txt`; what looks like one and is none is a line of
`_end_of_other`.
"""

from reader.analysis.names.pieces.behind_offices import BRANCHES
from reader.analysis.names.pieces.detectives import end_of_detective, is_detective
from reader.analysis.names.pieces.inner_titles import is_borne, is_in_a_name, is_no_title
from reader.analysis.names.pieces.noble_names import (
    is_inner_name,
    is_named_behind_role,
    is_noble_name,
)
from reader.analysis.names.pieces.opening_roles import opens_with_role
from reader.analysis.names.pieces.titled_names import is_part_of_a_name
from reader.analysis.names.runs.nicknamed import OPENING, RETIRED
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_CHIEFS = ("chief", "co-chief")
_TOLD = ([",", "the"], [",", "a"], [",", "an"], [",", "who"])
_OF_TWO = ("tan", "executive")
_RANKS = {"navy": "seal", "army": "ranger", "green": "beret", "grand": "wizard"}
_WITH_SRI = ("tan", "dato", "datuk", "datin")
_OF_POLICE = frozenset(("branch", "division", "department", "bureau", "agency"))
_GOES_ON = ("&", "'", "’")  # Farmers & Zumbo Bank, the Farmers' Union of Wales


def title_end(words: Words, first: int, at: int, last: int) -> int | None:
    """The last word of the title that begins here; None where none does."""
    known, small = vocabulary(), words.small[at]
    if words.sport and small == "prince" and words.low[small] == 0 and not words.low["royal"]:
        return None  # Prince Orla, who plays
    if small.endswith("-elect") and at < last and known.titles.get(small[:-6]) == "core":
        return at  # Kovel MCA-elect Ann Lee
    if small in ("ameer", "amir") and _is_of_movement(words, first, at):
        return at  # Jamaat-e-Islami Ameer Ann Lee
    if small in _RANKS and at + 1 < last and words.small[at + 1] == _RANKS[small]:
        return at + 1
    if small not in known.titles and small not in _OF_TWO and small not in known.plural_titles:
        opens = at == first and words.first[at]
        return at if opens and opens_with_role(words, first, at, last) else None
    if at > first and words.around(at - 1) in OPENING:
        return None  # Kimani "Mama Zumbo" Orla
    if is_detective(words, at):
        return end_of_detective(words, at, last)
    end = _end_of_other(words, first, at, last)
    if end is not None and end + 3 < last and words.small[end + 2] in RETIRED:
        return end + 3  # Col (Rtd) Ann Orla
    return end


def _end_of_other(words: Words, first: int, at: int, last: int) -> int | None:
    known, end, core = vocabulary(), at, False
    if _is_given(words, at) or is_no_title(words, first, at, known):
        return None  # Md Karim Zumbo
    if _of_two_words(words, first, at) and at + 1 < last:
        return at + (words.small[at] == "tan")
    if words.small[at] not in known.titles and words.small[at] not in known.plural_titles:
        return at if opens_with_role(words, first, at, last) else None
    if is_noble_name(words, at) or is_named_behind_role(words, at) or _is_branch(words, at):
        return None
    phrases = [" ".join(words.small[at : at + n]) for n in (2, 3) if at + n <= last + 1]
    listed = (known.nationalities, known.organizations)
    if any(known.is_place(phrase) or any(phrase in of for of in listed) for phrase in phrases):
        return None  # Sri Lanka
    if is_inner_name(words, first, at, last):
        return None  # Prof. Baba Mallam Zumbo
    if at > first and is_in_a_name(words, first, at, last, known):
        return None
    if words.small[at] in known.plural_titles and words.small[at] not in known.titles:
        return None if _ends_in_plural(words, first, at, last) else at
    while end <= last and words.small[end] in known.titles and words.capital[end]:
        if core and (is_noble_name(words, end) or _is_given(words, end)):
            break
        core = core or known.titles[words.small[end]] != "before"
        end += 1
    end -= 1
    end -= end == last and end > at and is_borne(words, end)  # Dr King
    if end > at and words.small[end] == "executive" and words.small[end - 1] in _CHIEFS:
        return end
    while core and known.titles.get(words.small[end]) == "before":
        end -= 1  # "President First ..."
    if end > at and words.small[end] == "head" and words.around(end + 1) in known.given:
        core = core or end < last - 1  # Communication Head Ann Lee
    owner = end + 1 < last and words.small[end + 1] in POSSESSIVES  # the King's College
    if not core or owner or end < at or _is_sure(words, first, at, end, last):
        return end if core and end >= at and not owner else None
    retired = end + 3 < last and words.small[end + 2] in RETIRED  # Major General (Retd) Ann Lee
    return None if is_part_of_a_name(words, first, at, end + 3 * retired, last) else end


def _is_of_movement(words: Words, first: int, at: int) -> bool:
    """Whether what stands before a word is a movement, and no first names."""
    known, before = vocabulary(), words.small[first:at]
    return any(w.startswith("jamaat") or w in known.organizations for w in before)


def _is_sure(words: Words, first: int, at: int, end: int, last: int) -> bool:
    """Minister of Defence [Major General] Zumbo Orla: behind an office, whatever she is called."""
    if _is_before_branch(words, end, last):
        return True
    known, office = vocabulary(), words.small[first:at]
    if words.small[end] != "general" or end == at or "of" not in office or last < end + 2:
        return False
    led = known.titles.get(office[office.index("of") - 1])
    return led == "core" and words.small[last] not in known.heads


def _is_before_branch(words: Words, at: int, last: int) -> bool:
    """SP [Operations] Ann Lee: letters that are a firm's too, and what she is over."""
    return words.written[at] == "SP" and words.small[at + 1] in BRANCHES and at + 2 < last


def _is_given(words: Words, at: int) -> bool:
    """Md Karim Zumbo, Sri Wahyuni Zumbo: no title, but her first name; unlike Datuk Sri Zumbo."""
    written, before = words.written[at], words.small[at - 1]
    told = words.small[at + 2 : at + 4] in _TOLD and words.small[at + 1] in vocabulary().surnames
    if written in ("Earl", "Duke") and told:
        return True  # Earl Simmons, the director
    return written == "Md" or (written == "Sri" and not before.startswith(_WITH_SRI))


def _is_branch(words: Words, at: int) -> bool:
    """The Detective Branch of the police."""
    return words.small[at] == "detective" and words.around(at + 1) in _OF_POLICE


def _ends_in_plural(words: Words, first: int, at: int, last: int) -> bool:
    """The New Jersey Generals, the Union of Journalists of Kenya; but the Foreign Ministers of
    Kenya and Sudan."""
    known, follows = vocabulary(), words.small[at + 1]
    if words.small[at - 1] == "of" and known.heads.get(words.small[at - 2]) == "last":
        return at > first + 1
    alone = at == last or follows in known.heads or follows in _GOES_ON
    led = known.titles.get(words.small[at - 1]) == "before"  # Deputy Prime Ministers Zumbo Orla
    inner = at > first and not led and follows not in known.given and follows not in ("of", "for")
    seated = words.written[at][:-1].isupper()  # Orla Party MLAs Zumbo and Lee
    return alone or (inner and not seated)


def _of_two_words(words: Words, first: int, at: int) -> bool:
    """[Tan Sri] Zumbo Orla, Kovel [County Executive] Ann Lee"""
    if words.small[at] == "tan":
        return words.small[at + 1] == "sri"
    return words.small[at] == "executive" and at > first and words.small[at - 1] == "county"
