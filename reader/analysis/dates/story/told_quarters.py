"""Which quarters an article has told of so far: that of its report, and those it compares it with.

To change which one "the quarter" is, see `note`.
"""


class ToldQuarters:
    """The quarters of an article as TIMEX3 values; "" where none was told.

    The `first` is that of the report, `named` the latest that was named by its number, and `place`
    the token behind the last one; `told_as_over` is one that is over by the words alone.
    """

    __slots__ = ("first", "last", "named", "place", "told_as_over")

    def __init__(self) -> None:
        self.first = self.last = self.named = self.told_as_over = ""
        self.place = 0

    def note(self, value: str, place: int, named: bool) -> None:
        """Remember a quarter; one before that of the report is what it is compared with."""
        self.first = self.first or value
        if named and value >= self.named:
            self.named = self.first = value
        self.place = place

    def reported(self, before: str | None) -> str:
        """The quarter named first, or that before now where it is not over yet.

        One that is told as over before it is, is of a fiscal year: "reported a loss in its fourth
        quarter", on 2 November.
        """
        over = self.told_as_over == self.first or before is None
        return self.first if over else min(self.first, before or "")
