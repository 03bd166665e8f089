"""What a name does or suffers, where that tells its kind: firms acquire, people smile."""

from reader.analysis.names.setting import Setting

_BE = frozenset(("is", "was", "are", "were", "be", "been", "being"))
# What else may stand between a name and its verb: "has since acquired", "will also sell".
_BETWEEN = frozenset((
    "has", "had", "have", "will", "would", "can", "could", "may", "might", "must", "should", "also",
    "now", "since", "already", "still", "then", "not", "never", "recently", "later", "once", "soon",
    "just", "currently", "previously", "who", "which", "that", "reportedly", "allegedly", "only",
))  # fmt: skip
_NO_SUBJECT = frozenset(("in", "of", "from", "for", "to", "with", "at", "near", "on", "by"))
_FAR = 4  # words between a name and its verb


def does_as(s: Setting, kind: str) -> bool:
    """ "Zumbo has acquired" as a firm does, "Zumbo was born" as a person was."""
    if s.owns or s.before in _NO_SUBJECT:
        return False
    return s.known.deeds.get(_deed(s)) == kind


def _deed(s: Setting) -> str:
    small, passive = s.words.small, ""
    for at in range(s.last + 1, min(s.last + 1 + _FAR, len(small))):
        if small[at] in _BE:
            passive = "was "
        elif small[at] not in _BETWEEN:
            return passive + small[at]
    return ""


def suffers_as(s: Setting, kind: str) -> bool:
    """ "They acquired Zumbo", "they married Zumbo", "they reached Zumbo"."""
    return not (s.article or s.titled) and s.known.suffered.get(s.before) == kind
