"""Is every actor there once, under its name, of its kind, with its role and all its mentions?"""

from dataclasses import replace

from reader.analysis.findings import Actor, Analysis, named_in
from reader.article import Span
from tests.analysis.gold.marked import Marked, MarkedActor
from tests.analysis.gold.scores import Tally, bare, paired

# A body may be called a group: "police", "the committee".
_KIND = {"person": "person", "place": "place", "organization": "body", "group": "body"}
_PRONOUNS = frozenset(
    ["he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "i", "we"]
)


def score_actors(marked: Marked, analysis: Analysis, tally: Tally) -> None:
    """Counts actors, and for each one found its name, kind, role and mentions."""
    gold, found = marked.actors, _outermost(analysis.actors)
    pairs = paired(
        (float(shared), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (shared := _shared(one, other))
    )
    for i, one in enumerate(gold):
        if i in pairs:
            _score_pair(marked, one, found[pairs[i]], tally)
        elif not one.maybe:
            tally.miss("actors found", "missed", marked.name, f"{one.name} ({one.kinds[0]})")
            for _ in one.mentions:
                tally.lost("actors mentions")
    for j in set(range(len(found))) - set(pairs.values()):
        split = any(_shared(one, found[j]) for one in gold)
        kind = "one of many" if split else "too much"
        tally.false("actors found", kind, marked.name, f"{found[j].name} ({found[j].kind})")


def _outermost(actors: tuple[Actor, ...]) -> list[Actor]:
    """The actors without mentions inside longer names, which are marked only as the longer one."""
    mentions: dict[int, list[Span]] = {id(actor): [] for actor in actors}
    for span, actor in named_in(actors):
        mentions[id(actor)].append(span)
    return [replace(actor, mentions=tuple(mentions[id(actor)])) for actor in actors]


def _shared(one: MarkedActor, other: Actor) -> int:
    """How many mentions the two have in common; those of words for a role count least."""
    names = sum(any(m.overlaps(n) for n in other.mentions) for m in one.mentions)
    roles = sum(any(m.overlaps(n) for n in other.mentions) for m in one.also)
    return 100 * names + roles


def _score_pair(marked: Marked, one: MarkedActor, found: Actor, tally: Tally) -> None:
    if one.maybe:
        return
    place, name = marked.name, one.name
    tally.hit("actors found")
    tally.judge(
        "actors name", bare(found.name) == bare(name), "name", place, f"{found.name}, not {name}"
    )
    tally.judge(
        "actors kind",
        _KIND[found.kind] in [_KIND[kind] for kind in one.kinds],
        "kind",
        place,
        f"{name}: {found.kind}, not {one.kinds[0]}",
    )
    _score_role(marked, one, found, tally)
    _score_mentions(marked, one, found, tally)


def _score_role(marked: Marked, one: MarkedActor, found: Actor, tally: Tally) -> None:
    place = marked.name
    if one.roles:
        right = found.role is not None and any(_says(found.role, role) for role in one.roles)
        what = f"{one.name}: {found.role}, not {one.roles[0]}"
        tally.judge("actors role", right, "role" if found.role else "no role", place, what)
    elif found.role_span and not _is_clause(marked.article.text, found.role_span):
        tally.false("actors role", "made up", place, f"{one.name}: {found.role}")


def _is_clause(text: str, role: Span) -> bool:
    """Whether the words say what somebody does: "who [heads the delegation]"."""
    return text[: role.start].endswith("who ")


def _says(found: str, role: str) -> bool:
    """Whether all words of the marked role are in the one found."""
    return set(bare(role).split()) <= set(bare(found).replace(",", " ").split())


def _score_mentions(marked: Marked, one: MarkedActor, found: Actor, tally: Tally) -> None:
    text = marked.article.text
    for mention in one.mentions:
        if any(mention.overlaps(other) for other in found.mentions):
            tally.hit("actors mentions")
        else:
            what = f"{one.name}: {_context(text, mention)}"
            tally.miss("actors mentions", "mention missed", marked.name, what)
    for other in found.mentions:
        known = any(other.overlaps(mention) for mention in (*one.mentions, *one.also))
        known = known or _nested(marked, other)
        if not (known or _says(found.role or "", other.of(text)) or _pronoun(text, other)):
            what = f"{one.name}: {_context(text, other)}"
            tally.false("actors mentions", "mention too much", marked.name, what)


def _pronoun(text: str, mention: Span) -> bool:
    return mention.of(text).casefold() in _PRONOUNS


def _nested(marked: Marked, mention: Span) -> bool:
    """Whether it is a name within a longer one: "Moscow" in "Moscow's embassy in Caracas"."""
    longer = (other for actor in marked.actors for other in (*actor.mentions, *actor.also))
    return any(other.holds(mention) and other != mention for other in longer)


def _context(text: str, mention: Span) -> str:
    """A mention in brackets with the words round it."""
    before = " ".join(text[max(0, mention.start - 25) : mention.start].split())
    after = " ".join(text[mention.end : mention.end + 15].split())
    return f"… {before} [{mention.of(text)}] {after} …"
