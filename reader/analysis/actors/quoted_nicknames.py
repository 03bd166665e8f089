"""Somebody by the nickname that stands in quotation marks behind a name, or inside it."""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.runs.nicknamed import CLOSING, OPENING
from reader.analysis.names.words import Words


def join_quoted_nicknames(candidates: list[Candidate], words: Words) -> None:
    """What the article calls only by the nickname goes to whose nickname it is."""
    _join_behind(candidates, words)
    _join_inside(candidates, words)


def _join_behind(candidates: list[Candidate], words: Words) -> None:
    """Musa Ali Zumbo "Kori" left, and Kori is back: what is in quotation marks behind somebody."""
    short: dict[str, Candidate] = {}
    for home in [c for c in candidates if len(c.small) > 1]:
        for name in home.names:
            at = name.last + 1
            if words.small[at] not in OPENING or words.around(at + 2) not in CLOSING:
                continue
            if home.kind != "person":
                break
            short = short or {c.small[0]: c for c in candidates if len(c.small) == 1}
            other = short.get(words.small[at + 1])
            if other and not (home.merged or other.merged):
                home.take(other)


def _join_inside(candidates: list[Candidate], words: Words) -> None:
    """Anthony "Big Zumbo" Orla, and Big Zumbo: two words in quotation marks inside a name."""
    inner: dict[str, Candidate] = {}
    for person in candidates:
        at = person.main.first
        while at < person.main.last and words.small[at] not in OPENING:
            at += 1
        if at + 3 < person.main.last and words.small[at + 3] in CLOSING and person.kind == "person":
            inner[" ".join(words.small[at + 1 : at + 3])] = person
    for other in candidates if inner else ():
        home = inner.get(" ".join(other.small))
        if home and home is not other and not (home.merged or other.merged):
            main = home.main
            home.take(other)
            home.show(main)
