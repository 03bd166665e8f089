"""Towns behind their streets, and churches and schools that are called after a saint."""

from reader.analysis.names.setting import Setting

_STREETS = frozenset((
    "road", "street", "avenue", "lane", "drive", "close", "crescent", "terrace", "gardens", "way",
    "boulevard", "st", "st.", "rd", "ave",
))  # fmt: skip


def is_behind_street(s: Setting) -> bool:
    """ "of Orla Road, Zumbo": where a street is."""
    street = s.words.around(s.first - 2) in _STREETS and s.words.capital[max(0, s.first - 2)]
    return s.before == "," and street and s.after in (",", ".", "\n", "and")


def is_of_saint(s: Setting) -> bool:
    """ "the vicar of St Zumbo's, who": a church or a school, without its noun."""
    alone = not s.after[0].isalpha() or s.after in s.known.function or s.after in s.known.doings
    return s.owns and alone and s.small[0] in ("st", "st.", "saint") and not s.single
