"""Keys typed ahead: each waits until what the one before asked for is there to take it.

A key that opens a line to type into, a panel or another screen takes a moment, and what is typed
meanwhile is meant for that. Textual hands it to what has the focus still: of "/fuel", sent in one
go by a slow line, "u" would be a command. So one key at a time is on its way, and behind it, along
the same path through the queues of the widgets, goes a `Through` that tells when it has arrived.
"""

from collections import deque
from time import monotonic

from textual import events, on
from textual.app import App
from textual.message import Message
from textual.message_pump import MessagePump

ROUNDS = 3
"""A key may ask by a message (Enter in a line), and that by another: each is handled by then."""
PATIENCE = 2.0  # seconds, for a screen that is slow to come; a key is never kept longer
LOOKS_AGAIN = 0.01  # seconds


class TypedAhead(App[None]):
    """An app that takes one key after another."""

    class Through(Message):
        """What was sent before on this path has been handled."""

    def __init__(self) -> None:
        super().__init__()
        self.last_keys = "", ""  # for a key that means more behind another
        self._typed: deque[tuple[events.Key, float]] = deque()  # and when it came
        self._receiver: MessagePump = self
        self._rounds = 0
        self._looks_again = False

    async def on_event(self, event: events.Event) -> None:
        """Keys wait for their turn; all else goes its way."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            self.app_focus = True
            self._typed.append((event, monotonic()))
            await self._take_next()
        else:
            await super().on_event(event)

    async def _take_next(self) -> None:
        while self._typed and self._is_ready():
            event, _ = self._typed.popleft()
            self.last_keys = self.last_keys[1], event.key
            self._receiver, self._rounds = self.focused or self.screen, ROUNDS
            await super().on_event(event)
            self._follow()

    def _is_ready(self) -> bool:
        """Whether the next key would be taken by what it is meant for; if not, look again soon."""
        if not self._receiver.is_attached:  # and its rounds are gone with it
            self._rounds = 0
        if not self._rounds and self.focused is not None:
            return True
        if not self._looks_again:
            self._looks_again = True
            self.set_timer(LOOKS_AGAIN, self._look_again)
        return monotonic() - self._typed[0][1] > PATIENCE

    async def _look_again(self) -> None:
        self._looks_again = False
        await self._take_next()

    def _follow(self) -> None:
        """Send the next round after the key."""
        if self._rounds:
            self._receiver.post_message(self.Through())

    @on(Through)
    async def _one_round_is_done(self) -> None:
        self._rounds = max(0, self._rounds - 1)
        self._follow()
        await self._take_next()
