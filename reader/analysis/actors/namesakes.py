"""People who are called as a firm is: "Bloomberg said" is Michael Bloomberg where he was named.

Only where nothing in the article speaks of the firm: no longer name that begins with the word, no
"shares" and no "company" beside it.
"""

from collections import defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.words import Words

_OF_A_PERSON = ("a given name", "a title", "a title in small letters", "an age", "an initial")
_OF_A_FIRM = (
    "“company”", "“shares”", "“'s shares”", "“chairman of”", "a firm in apposition", "“which”",
    "“on”", "“the”", "a country",
)  # fmt: skip


def join_namesakes(candidates: list[Candidate], _words: Words) -> None:
    """A known name of one word goes to the one person named before who has it as a last name."""
    people: dict[str, list[Candidate]] = defaultdict(list)
    longer: set[str] = set()
    for candidate in candidates:
        if len(candidate.small) > 1 and candidate.kind == "person":
            people[candidate.small[-1]].append(candidate)
        elif len(candidate.small) > 1:
            longer.add(candidate.small[0])
    for single in candidates:
        word = single.small[0]
        if len(single.small) > 1 or not single.known_as or single.has(*_OF_A_FIRM):
            continue
        homes = [person for person in people[word] if person.has(*_OF_A_PERSON)]
        if len(homes) != 1 or word in longer:
            continue
        if homes[0].names[0].first < min(name.first for name in single.names):
            single.known_as = None
            homes[0].take(single)
