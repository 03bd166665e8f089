"""The mark of each kind of actor: a kind is never told by colour alone."""

KIND_MARKS: dict[str, str] = {
    "person": "●",
    "organization": "■",
    "place": "▲",
    "group": "◆",
}
