"""What the owner of quoted words is: the phrase that names the speaker, and how it was found.

Owners are found by `behind`, `ahead` and `ownership`, and kept by `carrying` and `floor`; another
way of finding them is another word in `how`.
"""

from dataclasses import dataclass, replace

from reader.analysis.attribution.cue import Cue

NOBODY = -1  # the subject of words that were heard, and not told by whom


@dataclass(frozen=True, slots=True)
class Owner:
    """The phrase that names the speaker, the phrase of the cue (None where there is none), and how.

    `how` is "before" or "after" the quote, "label", "headline", or the way it was carried over.
    Where somebody only heard the words, nobody is their speaker: the subject is `NOBODY`.
    """

    subject: int
    cue: Cue | None
    how: str
    leads: bool = False

    @property
    def is_nobody(self) -> bool:
        """Whether the words are said to be heard, and not by whom they were said."""
        return self.subject == NOBODY

    def again(self, how: str) -> "Owner":
        """The same speaker as the owner of another quote, found by `how`."""
        return replace(self, how=how, leads=False)
