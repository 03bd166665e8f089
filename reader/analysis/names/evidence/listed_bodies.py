"""Is it an organization that a list knows, or a branch of one: Reuters, WWF-Kenya, Ford Australia?

To teach one, add a line to `lexicon/bodies_and_firms.txt`, `news_media.txt` or another of their
lists; what they tell of a name is a row of `BODIES`.
"""

from reader.analysis.names.cutting import DOMAINS
from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE
from reader.analysis.names.setting import Setting
from reader.analysis.names.vocabulary import Vocabulary

# Letters that papers write as words: Fifa.
_SPOKEN_AS_WORDS = frozenset(("fifa", "fema", "fia", "peta", "raf", "ira", "mena", "osha", "eta"))


_LETTERS = 4  # as many are a word
# In which broadcasters speak: Radio Zumbo Arabic.
_TONGUES = frozenset((
    "arabic", "english", "persian", "urdu", "hindi", "turkish", "pashto", "swahili", "hausa",
    "somali", "amharic", "tamil", "bangla", "burmese", "russian", "spanish", "portuguese",
))  # fmt: skip


def is_organization(s: Setting) -> bool:
    """A known organization whose name is no common word, or its daughter in a country."""
    if s.phrase in s.known.organizations:
        if s.single and s.phrase in s.known.given and _is_written_as_a_name(s):
            return False  # Ani, and not ANI
        return not is_common(s.phrase, s.known) and not s.known.is_place(s.phrase)
    if s.single and s.phrase.endswith(DOMAINS):
        return s.phrase.split(".")[0] in s.known.organizations  # Reuters.com
    if s.single:
        return "-" in s.phrase and _is_branch(s.phrase, "-", s.known)
    if s.small[-1] in _TONGUES and " ".join(s.small[:-1]) in s.known.organizations:
        return True  # BBC Persian
    first, land = s.small[0], " ".join(s.small[1:])
    if _is_branch(s.phrase, " ", s.known):
        return True
    if len(s.small) > 2 and land in s.known.organizations:
        return s.known.is_place(first) or first in s.known.nationalities  # Oman Red Crescent
    if first not in s.known.organizations:
        return False
    if land in s.known.countries:
        return True  # Ford Australia, Orange Egypt
    plain = is_common(first, s.known) or s.known.is_place(first)
    return land in s.known.capitals and not plain  # Reuters London


def _is_written_as_a_name(s: Setting) -> bool:
    """Whether the list has letters, where here only the first has a capital."""
    shown = s.known.organizations[s.phrase]
    if s.phrase in _SPOKEN_AS_WORDS:
        return False
    return shown.isupper() and not s.words.written[s.first].isupper()


def _is_branch(phrase: str, link: str, known: Vocabulary) -> bool:
    """A body and its place: WWF-Kenya; Kerala BJP, where no town or word is called so."""
    before, _, after = phrase.partition(link)
    body, place = (before, after) if link == "-" else (after, before)
    if body not in known.organizations or not known.is_place(place) or len(body) < 3:
        return False
    return not (is_common(body, known) or known.is_place(body) or body in known.surnames)


def is_common_organization(s: Setting) -> bool:
    """A known organization under a common word or the name of a place: Target, Amazon."""
    listed = s.phrase in s.known.organizations
    return listed and (is_common(s.phrase, s.known) or s.known.is_place(s.phrase))


def is_firm_and_town(s: Setting) -> bool:
    """Toyota, Santander: a firm that all the news knows, and a town that few do."""
    lands = s.known.capitals, s.known.countries, s.known.regions
    town = s.phrase in s.known.cities and not any(s.phrase in names for names in lands)
    return town and s.phrase in s.known.organizations and not is_common(s.phrase, s.known)


def begins_with_organization(s: Setting) -> bool:
    """A known organization in front of more."""
    return not s.single and s.small[0] in s.known.organizations and not is_organization(s)


def ends_with_organization(s: Setting) -> bool:
    """A known organization at the end: House Republicans."""
    if s.single:
        return False
    return s.small[-1] in s.known.organizations or " ".join(s.small[-2:]) in s.known.organizations


def is_arm_of_an_organization(s: Setting) -> bool:
    """Oxfam Zumbo: a known organization whom nobody is called after, and a word that is no name."""
    first, last = s.small[0], s.small[-1]
    if len(s.small) != 2 or first not in s.known.organizations:
        return False
    if first in s.known.surnames or first in s.known.given:
        return False
    letters = len(first) < _LETTERS and not s.words.written[s.first].isupper()
    if letters or is_common(first, s.known) or s.known.is_place(first) or is_organization(s):
        return False  # no Ap Zumbo
    if is_common(last, s.known) and last not in s.known.given:  # Google Cloud, no Ford Road
        land = last in s.known.place_heads or last in s.known.buildings
        thing = s.article or s.before in ("a", "an")  # the Unicef Report
        return not (land or thing or last.endswith("s") or s.known.is_place(last))
    return not (last in s.known.surnames or last in s.known.given or s.known.is_place(last))


BODIES = (
    Evidence("a known organization", is_organization, "It was [Reuters] again."),
    Evidence("known, but a common word", is_common_organization, "It was [Target] again."),
    Evidence("a firm and a town", is_firm_and_town, "It was [Toyota] again.", facts=("mapped",)),
    Evidence("a known organization in front", begins_with_organization,
             "[Reuters Zumbo] came.", length=MORE),
    Evidence("an arm of a known organization", is_arm_of_an_organization,
             "[Oxfam Zumbo] came.", length=(2,)),
    Evidence("a known organization at the end", ends_with_organization,
             "It was the [Zumbo Republicans].", length=MORE),
)  # fmt: skip
