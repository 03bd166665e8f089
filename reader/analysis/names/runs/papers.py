"""Newspapers that two others became: the Herald-Citizen, the Times-Courier."""

_PAPERS = frozenset((
    "times", "herald", "tribune", "gazette", "courier", "journal", "chronicle", "examiner",
    "inquirer", "bulletin", "dispatch", "telegram", "telegraph", "observer", "advertiser",
))  # fmt: skip


def is_double_paper(small: str) -> bool:
    """Whether a word in small letters is the name of such a paper."""
    parts = small.split("-")
    return len(parts) == 2 and not _PAPERS.isdisjoint(parts)
