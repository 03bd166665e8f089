"""The light theme: dark ink on pale paper, every colour as easy to read as the text.

Textual's own light theme draws its yellow and its green at half the contrast that small letters
need. A colour here is dark enough where it has 4.5 to 1 against the paper (WCAG 2.2, 1.4.3).
"""

from textual.theme import Theme

NEWSPRINT = Theme(
    name="newsprint",
    dark=False,
    primary="#004578",
    secondary="#1a74c8",
    accent="#c47200",
    warning="#c47200",
    error="#c01c50",
    success="#128a42",
    foreground="#0d0d0d",
    background="#f8f6f1",
    surface="#efebe3",
    panel="#e0dbd0",
)
