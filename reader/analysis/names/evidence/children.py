"""Is it one of a family's children: two sons, Zumbo and Orla; nephews: Zumbo, Orla and Kori?"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.setting import Setting

CHILDREN = frozenset((
    "brothers", "children", "cousins", "daughters", "grandchildren", "granddaughters", "grandsons",
    "great-grandchildren", "kids", "nephews", "nieces", "siblings", "sisters", "sons", "stepsons",
    "stepdaughters", "stepchildren", "triplets", "twins",
))  # fmt: skip
ONE_OF_THEM = "one of the children"
_FAMILIES = frozenset((
    "her", "his", "their", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "young", "adult", "older", "younger", "surviving", "’s", "'s", "and", "of", "my",
))  # fmt: skip


def is_one_of_the_children(s: Setting) -> bool:
    """The first of them, right behind what they are, over a comma or a colon."""
    words, noun = s.words, s.first - 1
    noun -= words.small[noun] in (",", ":")
    if words.around(noun) not in CHILDREN or s.titled or s.owns or s.after not in (",", "and"):
        return False
    return words.around(noun - 1) in _FAMILIES


FAMILIES = (
    Evidence(ONE_OF_THEM, is_one_of_the_children,
             "It went to their three daughters, [Zumbo], Orla and Kori.",
             before=CHILDREN.union((",", ":")), behind=(",", "and")),
)  # fmt: skip
