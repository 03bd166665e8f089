"""What is one of several: the "minister" of "Kenyan ministers", the "MP" of "MPs"?"""

from reader.analysis.actors.bodies import WORKS
from reader.analysis.actors.relative_roles import OFFICE_VERBS
from reader.analysis.actors.role_nouns import PREPOSITIONS, is_role
from reader.analysis.names.vocabulary import Vocabulary, vocabulary

_DULL = ("man", "woman", "member", "counterpart", "rival", "friend")  # say nothing by themselves
_SITTING = ("assembly", "board", "cabinet", "commission", "committee", "council", "panel")


def of_one(role: list[str]) -> str:
    """The words of a role as one of several has it: "Kenyan minister" of "Kenyan ministers"."""
    if role[0] in OFFICE_VERBS or role[0] in WORKS:
        return " ".join(role)  # runs Zumbo Caterers
    small = role[-1].lower()
    known = vocabulary()
    if not set(PREPOSITIONS).isdisjoint(role):
        head = next(at for at, word in enumerate(role) if word in PREPOSITIONS) - 1
        single = one_of(role[head], known) if head >= 0 else None
        if single:
            role = [*role[:head], single, *role[head + 1 :]]  # attorneys for the bank
        return " ".join(role)  # Superintendent of Schools
    single = one_of(small, known, role[-2].lower() if len(role) > 1 else "")
    if small.endswith("s") and known.kin.get(small) == known.kin.get(small[:-1]) == "before":
        single = small[:-1]  # "religious schools"
    if single:
        written = single.upper() if role[-1][:2].isupper() else single.capitalize()  # MPs
        role = [*role[:-1], written if role[-1][0].isupper() else single]
    return " ".join(role)


def one_of(small: str, known: Vocabulary, before: str = "") -> str | None:
    """The role that one of several has: "minister" of "ministers"; None where it is no plural, or
    says nothing, as "members" does without "council" before it.
    """
    if small.endswith("s."):
        single = small[:-2] + "."
        return single if known.titles.get(single) == "core" else None
    if small.endswith("men"):
        single = small[:-2] + "an"
    elif small.endswith("ies"):
        single = small[:-3] + "y"
    elif small.endswith("s") and not small.endswith("ss"):
        single = small[:-1]
    else:
        return None
    title = known.titles.get(single) in ("core", "doubtful") and known.titles.get(small) != "core"
    if single in _DULL:
        return single if single == "member" and before in _SITTING else None
    return single if is_role(single) or title else None
