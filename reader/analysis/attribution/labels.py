"""Whom a label names: the "ROY:" of a transcript, its "A.", the name under a post or a headline."""

import re
from dataclasses import dataclass, replace

from reader.analysis.attribution.naming import Naming
from reader.analysis.findings import Actor, Speaker
from reader.article import Span

_SPEAKS_FOR = re.compile(r"spokes(?:wo)?(?:man|person)|press secretary", re.I)
_ASKED_BY = re.compile(r"(?:^|\b(?:interview|interviewed|words|text|story) )by \Z", re.I | re.M)
_BYLINE = 24  # letters at most in front of the name of who asks
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,3}\Z")


@dataclass(frozen=True, slots=True)
class Labels:
    """Who stands behind the labels of a story."""

    naming: Naming

    def named(self, span: Span) -> Speaker:
        """The speaker that is named in so many words, or by a noun that one actor has."""
        words = span.of(self.naming.text)
        actor = self.naming.actor(span) or self.naming.by_noun(words.lower())
        return Speaker(span, actor, actor.name if actor is not None else words)

    def labelled(self, label: Span, kind: str, before: int) -> Speaker:
        """The speaker of a turn; "A." is the person introduced above the interview, if one is."""
        words = label.of(self.naming.text)
        if kind != "letter":
            initialled = self._initialled(words) if kind == "capitals" else None
            speaker = initialled or self.named(label)
            return replace(speaker, name=speaker.name.split(" (")[0])
        introduced = self._introduced(before) if words == "A" else []
        if not introduced:
            return Speaker(label, None, words)
        first, *others = introduced
        certain = all(len(actor.mentions) < len(first.mentions) for actor in others)
        return Speaker(label, first, first.name, certain=certain)

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

    def _asks(self, place: int) -> bool:
        """Whether the name of who asks begins here, and not of who answers."""
        return _ASKED_BY.search(self.naming.text[max(0, place - _BYLINE) : place]) is not None

    def interviewed(self, before: int) -> Speaker | None:
        """The person introduced above an interview; of several the first of them, perhaps."""
        introduced = self._introduced(before)
        if not introduced:
            return None
        return Speaker(None, introduced[0], introduced[0].name, certain=len(introduced) == 1)

    def _introduced(self, before: int) -> list[Actor]:
        """Who is named above an interview: the only spokesman, else all, the most named first.

        Not whoever led it: "Interview by Ann Roy".
        """
        introduced = [
            actor
            for actor in self._people
            if actor.mentions[0].start < before and not self._asks(actor.mentions[0].start)
        ]
        speaking = [a for a in introduced if a.role and _SPEAKS_FOR.search(a.role)]
        if len(speaking) == 1:
            return speaking
        return sorted(introduced, key=lambda actor: -len(actor.mentions))
