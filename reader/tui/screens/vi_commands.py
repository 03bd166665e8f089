"""What a hand that is used to vi types behind the colon: ":q" quits.

To teach it another word, add it to `_QUITS`.
"""

from textual.command import Hit, Hits, Provider

_QUITS = frozenset({"q", "q!", "qa", "quit", "wq", "x"})
# Above all that only holds the letters; the scores of those have no bound.
_WHOLE = float("inf")


class ViCommands(Provider):
    """The command that a typed word is, listed before all that the word may be a part of."""

    async def search(self, query: str) -> Hits:
        """Quit now, where that was typed."""
        if query.strip() in _QUITS:
            yield Hit(_WHOLE, "Quit now", self.app.action_quit, help=f":{query.strip()}")
