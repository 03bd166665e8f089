"""Does it stand in a row of results, with its goals: "Zumbo 0 Orla 2; Kovel 3 Belmo 3"?"""

from reader.analysis.names.setting import Setting

_ENDS = frozenset((";", ":", ".", ",", "\n"))


def is_in_results(s: Setting) -> bool:
    """ "Zumbo 0 Orla 2; Kovel 3 Belmo 3": two names and their goals, between marks."""
    words = s.words
    if not s.after.isdigit() or s.titled or s.phrase in s.known.countries:
        return False
    if s.before.isdigit() and words.capital[s.first - 2]:
        return words.around(s.last + 2) in _ENDS
    at = s.last + 2
    if words.small[s.first - 1] not in _ENDS or at >= len(words) or not words.capital[at]:
        return False
    while words.capital[at]:
        at += 1
    return words.around(at).isdigit() and words.around(at + 1) in _ENDS
