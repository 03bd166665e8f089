"""How each kind of finding looks in the text: theme colours only, and never by colour alone.

A look is a component class of the article view: its name is used by `highlights.py`, its style is
a line of `CSS`. The kinds of actor differ in the weight, slant and underline of their letters, so
that they stay apart in 16 colours and in none. Textual works out each component class several times
before the first paint, so there are few, and the colours of actors are not among them.
"""

LOOKS = (
    "headline", "furniture", "direct", "partial", "person", "organization", "place", "group",
    "date", "chosen", "hit", "here",
)  # fmt: skip

CSS = """
ArticleView {
    & > .article-view--headline { color: $text-primary; text-style: bold; }
    & > .article-view--furniture { color: $foreground 60%; }
    & > .article-view--direct { color: $text-success; }
    & > .article-view--partial { color: $text-success 75%; }
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
    &:nocolor > .article-view--hit { text-style: bold underline; }
}
"""

COMPONENT_CLASSES = {f"article-view--{look}" for look in LOOKS}
