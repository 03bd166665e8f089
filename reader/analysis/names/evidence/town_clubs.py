"""Is a club called by its town, and nothing else can be meant: Leicester, who drew?"""

from reader.analysis.names.setting import Setting

WHERE = frozenset(("in", "near", "from", "of", "outside", "around", "across"))


def is_who(s: Setting) -> bool:
    """ "Leeds, who drew there", "a cheer for Leeds, whose goal": no town is "who"."""
    if s.after != "," or s.after_that not in ("who", "whose") or s.before in WHERE:
        return False
    town = s.phrase in s.known.cities and s.phrase not in s.known.surnames
    lead = s.words.capital[s.first - 1] or s.before in (",", "and")  # Ann Lee and Bob Leeds, who
    return town and s.single and not lead
