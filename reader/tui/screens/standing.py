"""How far the index of the library is: who shows what it holds asks again when this is another."""

from typing import NamedTuple


class Standing(NamedTuple):
    """`says` is for the person, empty where the index is up to date; `news` counts what came."""

    says: str = ""
    news: int = 0
