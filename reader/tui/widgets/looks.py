"""How each kind of finding looks in the text: theme colours only, and never by colour alone.

A look is a component class of the view: its name is used by `highlights.py`, its style is a line
of CSS here. Those of the bare text are apart, since the first frame needs no others. The kinds of
actor differ in the weight, slant and underline of their letters, so that they stay apart in 16
colours and in none. Textual works out each component class several times before the first paint,
so there are few, and the colours of actors are not among them.
"""

from rich.style import Style
from textual.color import Color
from textual.widget import Widget

PAGE_LOOKS = ("headline", "furniture")
FINDING_LOOKS = (
    "direct", "partial", "person", "organization", "place", "group",
    "date", "chosen", "hit", "here",
)  # fmt: skip

PAGE_CSS = """
TextView {
    & > .article-view--headline { color: $text-primary; text-style: bold; }
    & > .article-view--furniture { color: $foreground 60%; }
}
"""
FINDING_CSS = """
ArticleView {
    & > .article-view--direct { color: $text-success; }
    & > .article-view--partial { color: $text-success 80%; }
    & > .article-view--person { text-style: bold; }
    & > .article-view--organization { text-style: underline; }
    & > .article-view--place { text-style: italic; }
    & > .article-view--group { text-style: bold italic; }
    & > .article-view--date { color: $text-warning; }
    & > .article-view--chosen { text-style: bold reverse; }
    & > .article-view--hit { color: $text-warning; text-style: reverse; }
    & > .article-view--here { color: $foreground; text-style: bold reverse; }
    &:nocolor > .article-view--direct { color: $foreground; }
    &:nocolor > .article-view--partial { color: $foreground; }
    &:nocolor > .article-view--date { color: $foreground; text-style: underline italic; }
    &:nocolor > .article-view--chosen { text-style: bold underline; }
    &:nocolor > .article-view--hit { text-style: bold underline; }
}
"""


def component(look: str) -> str:
    """The component class that a look is styled by."""
    return f"article-view--{look}"


def style_of(view: Widget, look: str) -> Style:
    """How a look is drawn in this view; "plain" is what lies under all of them."""
    if look == "plain":
        return view.rich_style
    if look == "selected":
        return view.screen.get_component_rich_style("screen--selection")
    look, _, colour = look.partition(" ")
    styles = view.get_component_styles(component(look))
    partial = styles.partial_rich_style
    if colour and not view.app.no_color:  # without colours it would only be dimmer
        text = Color.parse(view.app.theme_variables[f"text-{colour}"])
        return partial + Style(color=text.rich_color)
    blended = view.background_colors[1] + styles.color  # a partial style is always opaque
    return partial + Style(color=blended.rich_color) if partial.color else partial
