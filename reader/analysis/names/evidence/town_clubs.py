"""Is a club called by its town or its letters: Leicester, who drew; Zumbo FK; Zumbo go to Kovel?"""

from reader.analysis.names.setting import Setting

# In the plural that British writers use for clubs: Zumbo travel to Kovel.
_PLAY = frozenset((
    "bring", "chase", "face", "go", "host", "lead", "lose", "meet", "need", "play", "remain",
    "sign", "sit", "stay", "take", "trail", "travel", "visit", "want", "win",
))  # fmt: skip
SUBJECTS = frozenset((
    "although", "and", "as", "because", "but", "if", "since", "that", "though", "when", "where",
    "while",
))  # fmt: skip
_HIRED = frozenset((
    "appointed", "axed", "dismissed", "dropped", "fired", "have", "hired", "lost", "named",
    "released", "sacked", "signed", "sold",
))  # fmt: skip
_LOST = ("drew", "draw", "lost", "defeat", "defeats")
WHERE = frozenset(("in", "near", "from", "of", "outside", "around", "across"))


def town_plays(s: Setting) -> bool:
    """ "They lost to Leeds", "Leeds go to Kovel", "Leeds, who drew": no town does."""
    lost = s.before in ("to", "with") and s.before_that in _LOST and not s.owns
    return _is_who(s) or (s.phrase in s.known.cities and (lost or plays(s) or _hires(s)))


def _hires(s: Setting) -> bool:
    """ "Leeds sacked their coach", "Leeds lost striker Ann Lee", "she is linked with Leeds"."""
    if s.before in ("with", "for") and s.before_that in ("linked", "leaves", "left", "signed"):
        return not s.owns
    begins = s.words.first[s.first] or s.before in SUBJECTS or s.before_that == "elsewhere"
    hired = s.after_that == "their" or s.after_that in s.known.roles
    return begins and s.after in _HIRED and hired and not s.owns


def _is_who(s: Setting) -> bool:
    """ "Leeds, who drew there", "a cheer for Leeds, whose goal": no town is "who"."""
    if s.after != "," or s.after_that not in ("who", "whose") or s.before in WHERE:
        return False
    town = s.phrase in s.known.cities and s.phrase not in s.known.surnames
    lead = s.words.capital[s.first - 1] or s.before in (",", "and")  # Ann Lee and Bob Leeds, who
    return town and s.single and not lead


def has_letters(s: Setting) -> bool:
    """Zumbo FK, Union ZG: a name and two letters of a club."""
    letters = s.words.written[s.last]
    if len(s.small) != 2 or len(letters) != 2 or not (letters.isupper() and letters.isalpha()):
        return False
    return letters != "II" and s.words.written[s.first].istitle()


def plays(s: Setting) -> bool:
    """ "Zumbo go to Kovel", "while Zumbo bring a team": one name that takes the plural."""
    begins = s.words.first[s.first] or s.before in SUBJECTS - {"and"}
    return begins and s.after in _PLAY and not s.small[-1].endswith("s")
