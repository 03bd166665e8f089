"""Whom a label names: the "ROY:" of a transcript, its "A.", the name under a post or a headline."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from reader.analysis.attribution.interviewers import asks
from reader.analysis.attribution.naming import Naming
from reader.analysis.findings import Actor, Speaker
from reader.article import Span

_SPEAKS_FOR = re.compile(r"spokes(?:wo)?(?:man|person)|press secretary", re.I)
_BENCH = ("judge", "justice", "magistrate")
_PAST = re.compile(r"(?:former|ex|deputy|vice|assistant)\b", re.I)
_HEAD_ENDS = re.compile(r",| (?:of|for|at|in|and|to)\b")
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,3}\Z")


@dataclass(frozen=True, slots=True)
class Labels:
    """Who stands behind the labels of a story; `author` is the one person in its byline."""

    naming: Naming
    author: str | None = None

    def named(self, span: Span) -> Speaker:
        """The speaker that is named in so many words, or by a noun that one actor has."""
        words = span.of(self.naming.text)
        actor = self.naming.actor(span) or self.naming.by_noun(words.lower())
        return Speaker(span, actor, actor.name if actor is not None else words)

    def labelled(self, label: Span, kind: str) -> Speaker:
        """The speaker of a turn whose label is a name or an office."""
        words = label.of(self.naming.text)
        initialled = self._initialled(words) if kind == "capitals" else None
        speaker = initialled or self._in_office(words) or self.named(label)
        return replace(speaker, name=speaker.name.split(" (")[0])

    def answering(self, label: Span, before: int, heard: Collection[str]) -> Speaker:
        """Who "A." or "THE WITNESS" is: the person introduced above, if one is.

        `heard` are those who speak under labels of their own.
        """
        introduced = [a for a in self._introduced(before) if a.name not in heard]
        if not introduced:
            return Speaker(label, None, label.of(self.naming.text))
        first, *others = introduced
        certain = all(len(actor.mentions) < len(first.mentions) for actor in others)
        return Speaker(label, first, first.name, certain=certain)

    def asking(self, label: Span, before: int) -> Speaker:
        """Who "Q." is, if only one person asks."""
        return self.interviewer(before) or Speaker(label, None, label.of(self.naming.text))

    def _in_office(self, label: str) -> Speaker | None:
        """The only person who has the office that a label is: "THE CHAIR", "THE COURT"."""
        office = label.lower().removeprefix("the ")
        offices = tuple(f" {o}" for o in (_BENCH if office == "court" else (office,)))
        having = [a for a in self._people if a.role and _head(a.role).endswith(offices)]
        return Speaker(None, having[0], having[0].name) if len(having) == 1 else None

    @property
    def _people(self) -> list[Actor]:
        return [role.actor for role in self.naming.cast.roles if role.is_person]

    def _initialled(self, label: str) -> Speaker | None:
        """The only person whose initials a label is: "AR" is Ann Roy, or Ann Maria Roy."""
        if not _INITIALS.match(label):
            return None
        letters = label.replace(".", "")
        having = []
        for actor in self._people:
            first = [word[0] for word in actor.name.split() if word[0].isupper()]
            if letters in ("".join(first), "".join(first[:1] + first[-1:])):
                having.append(actor)
        return Speaker(None, having[0], having[0].name) if len(having) == 1 else None

    def _asks(self, actor: Actor, before: int) -> bool:
        """Whether an actor who is named above asks, and is not who answers."""
        return actor.name == self.author or any(
            asks(self.naming.text, mention.start, mention.end)
            for mention in actor.mentions
            if mention.start < before
        )

    def interviewed(self, before: int) -> Speaker | None:
        """The person introduced above an interview; of several the first of them, perhaps."""
        introduced = self._introduced(before)
        if not introduced:
            return None
        return Speaker(None, introduced[0], introduced[0].name, certain=len(introduced) == 1)

    def interviewer(self, before: int) -> Speaker | None:
        """Who asks, where the words above an interview tell; else its author, perhaps."""
        asking = [a for a in self._above(before) if self._asks(a, before)]
        if len(asking) == 1:
            return Speaker(None, asking[0], asking[0].name)
        if asking or self.author is None:
            return None
        return Speaker(None, None, self.author, certain=False)

    def _introduced(self, before: int) -> list[Actor]:
        """Who is named above an interview: the only spokesman, else all, the most named first.

        Not whoever led it: "Interview by Ann Roy".
        """
        introduced = [a for a in self._above(before) if not self._asks(a, before)]
        speaking = [a for a in introduced if a.role and _SPEAKS_FOR.search(a.role)]
        if len(speaking) == 1:
            return speaking
        return sorted(introduced, key=lambda actor: -len(actor.mentions))

    def _above(self, before: int) -> list[Actor]:
        """The people who are named above an interview."""
        return [actor for actor in self._people if actor.mentions[0].start < before]


def _head(role: str) -> str:
    """The noun that a role rests on, with a blank before it; none if it is only the deputy's."""
    return "" if _PAST.match(role) else f" {_HEAD_ENDS.split(role, maxsplit=1)[0].lower()}"
