"""Is it where people meet: the International Conference on Zumbo Research?"""

from itertools import pairwise

MEETINGS = frozenset(("conference", "congress", "summit", "symposium", "workshop"))


def is_meeting(small: list[str]) -> bool:
    """The International Conference on Zumbo Research, the Zumbo World Congress."""
    if small[1:][-2:] == ["world", "congress"]:
        return True
    met = any(one in MEETINGS and two == "on" for one, two in pairwise(small))
    return met and small[0] not in ("un", "united")  # whose conferences may be bodies
