"""What the person typed: arguments become one call of the rest."""

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run newsreader; the exit code."""
    return 2
