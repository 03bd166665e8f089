"""Was it founded, bought or led by others: Zumbo, which is owned by Ann Lee?"""

from reader.analysis.names.setting import Setting

_FOUNDED = frozenset((
    "founded", "owned", "headquartered", "licensed", "incorporated", "operated", "co-founded",
    "established", "listed", "led", "headed", "chaired", "bought", "acquired", "backed", "funded",
))  # fmt: skip


def is_founded(s: Setting) -> bool:
    """ "Zumbo, founded by monks, came", "Zumbo, which is owned by Ann Lee,": no person."""
    if s.after != "," or s.titled:
        return False
    at = s.last + 2
    if s.after_that == "which" and s.words.around(at + 1) in ("is", "was"):
        at += 2
        at += s.words.around(at) == "also"
    return s.words.around(at) in _FOUNDED and s.words.around(at + 1) in ("by", "in", "on")
