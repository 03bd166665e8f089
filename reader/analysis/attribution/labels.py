"""Whom a label names: the "ROY:" of a transcript, its "A.", the name under a post or a headline."""

import re
from dataclasses import dataclass, replace

from reader.analysis.attribution.naming import Naming
from reader.analysis.findings import Actor, Speaker
from reader.article import Span

_SPEAKS_FOR = re.compile(r"spokes(?:wo)?(?:man|person)|press secretary", re.I)
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
        asked = self.interviewed(before) if words == "A" else None
        if asked is not None:
            return replace(asked, span=label)
        return Speaker(label, None, words)

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

    def interviewed(self, before: int) -> Speaker | None:
        """The person introduced above an interview, or the only spokesman; else who is named most.

        It is certain of who is named alone there, or alone speaks for others.
        """
        introduced = [actor for actor in self._people if actor.mentions[0].start < before]
        speaking = [a for a in introduced if a.role and _SPEAKS_FOR.search(a.role)]
        if len(speaking) == 1:
            introduced = speaking
        if not introduced:
            return None
        actor = max(introduced, key=lambda actor: len(actor.mentions))
        return Speaker(None, actor, actor.name, certain=len(introduced) == 1)
