"""Names that the article itself says are one: "Ann Zumbo, known as Kori"."""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.initials import is_drawn
from reader.analysis.actors.quoted_nicknames import join_quoted_nicknames
from reader.analysis.names import Name
from reader.analysis.names.setting import is_possessive
from reader.analysis.names.words import Words

_SAYS_SO = frozenset(("as", "nicknamed", "dubbed", "aka", "a.k.a", "a.k.a.", "alias"))
_BEFORE_AS = ("known", "performs", "performing", "records", "recording", "raps")
_BETWEEN = frozenset((
    ",", "(", "also", "better", "widely", "commonly", "popularly", "formerly", "locally", "who",
    "is", "was", "then", "simply", "known", "universally",
))  # fmt: skip

_FULL = 2  # words of a name without a middle one


def join_also_known(candidates: list[Candidate], words: Words) -> None:
    """The second name goes to the first, where "known as" or "nicknamed" stands between."""
    _join_birth_names(candidates, words)
    _join_clipped(candidates, words)
    join_quoted_nicknames(candidates, words)
    places = [at for at, small in enumerate(words.small) if small in _SAYS_SO]
    places = [at for at in places if words.small[at] != "as" or words.around(at - 1) in _BEFORE_AS]
    if not places:
        return
    by_start = {
        name.first: c
        for c in candidates
        if not c.has("a country", "a region")
        for name in c.names
        if not is_possessive(words.small[name.last + 1])
    }
    by_end = {name.last: c for c in candidates for name in c.names}
    for at in places:
        other = by_start.get(at + 1)
        if other is None:
            continue
        if at - 1 in by_end and words.small[at] in ("nicknamed", "dubbed"):
            continue  # "Zumbo dubbed Orla a fool"
        home = _named_before(at, by_end, words)
        if home and home is not other and not home.merged and not other.merged:
            if home.kind == "person":
                other.known_as = None  # Didi, whom no list means
            home.take(other)


def _join_clipped(candidates: list[Candidate], words: Words) -> None:
    """Zumbo Kovelero, or Zumkov, fell: letters of a firm's name in their order, as a word."""
    clipped = [
        (n, c) for c in candidates if len(c.small) == 1 for n in c.names if _is_other(n, words)
    ]
    if not clipped:
        return
    firms = {n.last: c for c in candidates if c.kind == "organization" for n in c.names}
    for name, short in clipped:
        home = firms.get(name.first - 3) if short.kind == "organization" else None
        if home is None or home is short or home.merged or short.merged:
            continue
        if len(home.small) > 1 and is_drawn(name.phrase, home):
            home.take(short)


def _is_other(name: Name, words: Words) -> bool:
    """Whether it is only another name, between commas: ", or Zumkov,"."""
    if words.small[name.first - 1] != "or" or words.small[name.last + 1] != ",":
        return False
    return words.around(name.first - 2) == ","


def _join_birth_names(candidates: list[Candidate], words: Words) -> None:
    """ "Born Ann Orla in Kovel": to the one Ann who was named before, of another last name.

    Of "Ann Eva Orla was born in Kovel" only to whom the article names first, as an obituary does.
    """
    if "born" not in words.small:
        return
    people = [c for c in candidates if len(c.small) > 1 and c.kind == "person"]
    for born in people:
        at, end = born.names[0].first, born.names[0].last + 1
        so = words.small[at - 1] == "born" and words.first[at - 1]
        told = words.small[end : end + 2] == ["was", "born"] and words.first[at]
        told = told and len(born.small) > _FULL and len(born.names) == 1
        if words.small[at - 2 : at] == [",", "born"] and words.small[end] in (",", "in", "on"):
            _take_birth_name(people, born, at - 3)  # Tiny Zumbo, born Thomas Zumbo,
            continue
        if not (so or told):
            continue
        earlier = [c for c in people if c.small[0] == born.small[0] and c.names[0].first < at]
        if told and earlier and any(c.names[0].first < earlier[0].names[0].first for c in people):
            continue
        if len(earlier) == 1 and not (earlier[0].merged or born.merged):
            main = earlier[0].main
            earlier[0].take(born)
            earlier[0].show(main)


def _take_birth_name(people: list[Candidate], born: Candidate, last: int) -> None:
    """Give a name at birth to the one whose name ends right before it."""
    homes = [c for c in people if c is not born and any(n.last == last for n in c.names)]
    if len(homes) == 1 and not (homes[0].merged or born.merged):
        main = homes[0].main
        homes[0].take(born)
        homes[0].show(main)


def _named_before(at: int, by_end: dict[int, Candidate], words: Words) -> Candidate | None:
    """The name right before the words, over "also", "better", "who is" and a comma."""
    start = at - 2 if words.around(at - 1) in _BEFORE_AS else at - 1
    for back in range(start, max(-1, start - 5), -1):
        if back in by_end:
            return by_end[back]
        if words.small[back] not in _BETWEEN:
            return None
    return None
