"""The mark of each kind of actor: a kind is never told by colour alone."""

from reader.analysis.findings import ActorKind

KIND_MARKS: dict[ActorKind, str] = {
    "person": "●",
    "organization": "■",
    "place": "▲",
    "group": "◆",
}
