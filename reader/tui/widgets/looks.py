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
    & > .article-view--furniture { color: $text-muted; text-style: dim; }
    & > .article-view--rule { color: $text-muted; text-style: dim; }
    & > .article-view--direct { color: $text-secondary; }
    & > .article-view--partial { color: $text-secondary 80%; }
    & > .article-view--person { text-style: bold; }
    & > .article-view--organization { text-style: underline; }
    & > .article-view--place { text-style: italic; }
    & > .article-view--group { text-style: bold italic; }
    & > .article-view--date { color: $text-warning; text-style: underline italic; }
    & > .article-view--primary { color: $text-primary; }
    & > .article-view--secondary { color: $text-secondary; }
    & > .article-view--success { color: $text-success; }
    & > .article-view--warning { color: $text-warning; }
    & > .article-view--error { color: $text-error; }
    & > .article-view--accent { color: $text-accent; }
    & > .article-view--chosen { text-style: bold reverse; }
    & > .article-view--hit { background: $warning-muted; color: $text; text-style: underline; }
    & > .article-view--here { background: $warning; color: $background; text-style: bold; }
    & > .article-view--tick { color: $text-warning; }
}
"""


def component_classes() -> set[str]:
    """The component classes of an article view: one a look, one a colour an actor may have."""
    return {f"article-view--{name}" for name in (*LOOKS, *PALETTE)}
