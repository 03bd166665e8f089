"""How each kind of finding looks in the text: theme colours only, and never by colour alone.

A look is a component class of the article view: its name is used by `highlights.py`, its style is
a line of `CSS`. The kinds of actor differ in the weight, slant and underline of their letters, so
that they stay apart in 16 colours and in none.
"""

from reader.tui.widgets.colours import PALETTE

LOOKS = (
    "headline", "furniture", "rule", "direct", "partial", "person", "organization", "place",
    "group", "date", "chosen", "hit", "here", "tick",
)  # fmt: skip

CSS = """
ArticleView {
    & > .article-view--headline { color: $text-primary; text-style: bold; }
    & > .article-view--furniture { color: $foreground 60%; }
    & > .article-view--rule { color: $foreground 30%; }
    & > .article-view--direct { color: $text-success; }
    & > .article-view--partial { color: $text-success 75%; }
    & > .article-view--person { text-style: bold; }
    & > .article-view--organization { text-style: underline; }
    & > .article-view--place { text-style: italic; }
    & > .article-view--group { text-style: bold italic; }
    & > .article-view--date { color: $text-warning; }
    & > .article-view--primary { color: $text-primary; }
    & > .article-view--secondary { color: $text-secondary; }
    & > .article-view--success { color: $text-success; }
    & > .article-view--warning { color: $text-warning; }
    & > .article-view--error { color: $text-error; }
    & > .article-view--chosen { text-style: bold reverse; }
    & > .article-view--hit { color: $text-warning; text-style: reverse; }
    & > .article-view--here { color: $foreground; text-style: bold reverse; }
    & > .article-view--tick { color: $text-warning; }
    &:nocolor > .article-view--direct { color: $foreground; }
    &:nocolor > .article-view--partial { color: $foreground; }
    &:nocolor > .article-view--date { color: $foreground; text-style: underline italic; }
    &:nocolor > .article-view--hit { text-style: bold underline; }
}
"""


def component_classes() -> set[str]:
    """The component classes of an article view: one a look, one a colour an actor may have."""
    return {f"article-view--{name}" for name in (*LOOKS, *PALETTE)}
