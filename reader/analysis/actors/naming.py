"""Under which name an actor is shown, and with what evidence."""

import re
from collections import Counter
from functools import cache
from itertools import chain

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.roles import Others, role_of
from reader.analysis.findings import Actor
from reader.analysis.names import Name
from reader.analysis.names.evidence.weights import KINDS, Kind, weights
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_BRACKET = re.compile(r"\s*\([^)]*\)\s*")  # Ann (Kiki) Lee
_INITIALS = 3
_ROYAL = ("Sheikh", "Sheikha", "Prince", "Princess")
_SHOWN = 3  # pieces of evidence
_NO_REASON = ("any name", "one word", "two words", "three words", "named again", "named often")


def actor_of(candidate: Candidate, words: Words, others: Others) -> Actor:
    """The actor that the candidate has turned out to be."""
    spans = [name.span for name in candidate.names]
    mentions = tuple(sorted(set(spans)) if len(spans) > 1 else spans)
    role, where = role_of(candidate, words, others) or (None, None)
    name, why = best_name(candidate, words), reasons(candidate)
    return Actor(name, candidate.kind, role, mentions, where, why)


def best_name(candidate: Candidate, words: Words) -> str:
    """A country's usual name, else the fullest, in one line and not in capitals alone."""
    listed = vocabulary().country_of(candidate.main.phrase.replace("u. ", "u."))
    if candidate.known_as and (listed or candidate.kind == "person"):
        return candidate.known_as
    known_as = vocabulary().organizations.get(candidate.main.phrase)
    length = len(candidate.main.small)
    longest = [name for name in candidate.names if len(name.small) == length]
    best = _most_written([_in_one_line(name, words) for name in longest], candidate)
    if known_as and best.isupper() and len(candidate.main.small) > 1:
        return known_as  # UNITED NATIONS
    if known_as and candidate.main.phrase.endswith("'s"):
        return known_as  # McDonald's
    is_name = candidate.kind == "person" or vocabulary().is_place(candidate.main.phrase)
    if best.isupper() and is_name and (len(best) > 4 or candidate.has("Mr or Ms")):
        return best.title()
    if candidate.kind == "person" and length == 1 and _is_royal(candidate, words):
        main = candidate.main
        return words.span(main.first - 1, main.last).of(words.text)
    first, _, rest = best.partition(" ")
    if candidate.kind == "person" and first.isupper() and len(first) > _INITIALS and rest.istitle():
        return f"{first.title()} {rest}"  # how a paper opens a story: ANN Lee was born
    saint = "a saint's" in candidate.main.context
    if saint and all("a saint's" in name.context for name in candidate.names):
        return f"{best}{words.written[candidate.main.last + 1]}"  # at St Luke's
    return f"The {best}" if _is_always_the(candidate, words) else best


def _most_written(forms: list[str], candidate: Candidate) -> str:
    """The one that is written most, and neither in capitals nor with an initial for a name."""
    if len(forms) == 1:
        return forms[0]
    written = Counter(forms)
    initials = len(candidate.small) == 2 and candidate.kind == "person"
    return max(
        written,
        key=lambda form: (not form.isupper(), not (initials and form[1] in " ."), written[form]),
    )


def _is_royal(candidate: Candidate, words: Words) -> bool:
    """Sheikh Hasina, Prince Harry: one name that says little without what it is borne with."""
    main = candidate.main
    return main.title == main.first - 1 and words.written[main.first - 1] in _ROYAL


def _is_always_the(candidate: Candidate, words: Words) -> bool:
    """Whether it is a newspaper or a firm that writes itself so: The Guardian, The Body Shop."""
    if candidate.kind != "organization" or "“The”" not in candidate.main.context:
        return False
    written = [words.written[name.first - 1] for name in candidate.names if name.first]
    return all(before == "The" for before in written)


def _in_one_line(name: Name, words: Words) -> str:
    """As it is written, without the bracket of "[Ann] Lee" and "Ann [Lee]"."""
    written = name.span.of(words.text)
    if "(" in written or "[" in written or "]" in written:
        written = _BRACKET.sub(" ", written).replace("[", "").replace("]", "")
    return " ".join(written.split())


def reasons(candidate: Candidate) -> tuple[str, ...]:
    """What speaks most for its kind, in words: "a title", "“in” twice"."""
    leads = _leads(candidate.kind)
    told = [name.context for name in candidate.names]
    told.append(tuple(dict.fromkeys(candidate.form)))
    seen: dict[str, int] = {}
    for evidence in chain.from_iterable(told):
        if evidence in leads:
            seen[evidence] = seen.get(evidence, 0) + 1
    best = sorted(seen, key=leads.__getitem__, reverse=True)[:_SHOWN]
    return tuple([_times(e, seen[e]) for e in best])


@cache
def _leads(kind: Kind) -> dict[str, float]:
    """{evidence that speaks for a kind: how much more than for any other}."""
    column = KINDS.index(kind)
    leads = {e: _lead(sums, column) for e, sums in weights().items() if e not in _NO_REASON}
    return {e: lead for e, lead in leads.items() if lead > 0}


def _lead(sums: tuple[float, ...], column: int) -> float:
    return sums[column] - max(v for at, v in enumerate(sums[:3]) if at != column)


def _times(evidence: str, number: int) -> str:
    times = {1: "", 2: " twice"}.get(number, f" {number} times")
    return evidence + times
