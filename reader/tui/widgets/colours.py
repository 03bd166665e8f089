"""Which colour an actor has: the same in every article, by its name alone."""

from zlib import crc32

# Names of theme colours; `$text-NAME` is legible on every theme's background. Not "accent": in the
# default theme that is the colour of "warning".
PALETTE = ("primary", "secondary", "success", "warning", "error")


def colour_of(name: str) -> str:
    """The theme colour of this name, one of `PALETTE`; text is drawn in `$text-` and that name."""
    return PALETTE[crc32(name.casefold().encode("utf-8", "replace")) % len(PALETTE)]
