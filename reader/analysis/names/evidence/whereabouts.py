"""Where is it, or who is there: on Zumbo Court, the city of Zumbo, Zumbo residents, Kovel, Zumbo?

Each way of placing it is a row of `PLACED`; the tests are those of `sites`.
"""

from reader.analysis.names.cutting import ROUTES
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.descriptions import kin
from reader.analysis.names.evidence.homes import (
    HOUSES,
    ONES,
    SOMEBODYS,
    is_home_of_one,
    is_where_one_lives,
)
from reader.analysis.names.evidence.routes import (
    BURSTS,
    STRUCK,
    is_end_of_route,
    is_river,
    is_struck,
)
from reader.analysis.names.evidence.sites import (
    BEFORE_STREETS,
    GOVERN,
    LANDS,
    SERVED,
    WORKS,
    has_place_noun_after,
    has_place_noun_before,
    is_based,
    is_before_land,
    is_behind_street,
    is_between_commas,
    is_governed,
    is_lived_on,
    is_named_town,
    is_of_saint,
    is_on_street,
    is_site_of_works,
)
from reader.analysis.names.setting import DASHES, Setting

# What one does with a river, a strait or a desert.
_CROSSING = ("cross", "crosses", "crossed", "crossing", "forded", "swam", "swum")
_JOINED = ("joined",)  # by a hyphen to what is behind it
_OWNED = ("-owned", "-operated", "-branded", "-managed")


def _is_before_state(s: Setting) -> bool:
    """ "Kovel, Miss., left": a state by its short form."""
    at = s.last + 2
    state = s.words.around(at).rstrip(".") in s.known.states and s.words.capital[at]
    ends = s.words.around(at + 1) in (",", ".", ")") or s.words.written[at].endswith(".")
    return s.after == "," and state and ends


PLACED = (
    Evidence("“on”", lambda s: s.before == "on" and not s.article,
             "She wrote it on [Zumbo].", before=("on",)),
    Evidence("“born on”", is_lived_on,
             "She was born on [Zumbo].", before=SERVED | {"on"}),
    Evidence("“crossed the”", lambda s: bool(s.article) and s.before in _CROSSING,
             "They crossed the [Zumbo] again.", before=_CROSSING),
    Evidence("on a street", is_on_street, "She lived on [Zumbo Court].",
             before=BEFORE_STREETS, facts=("numbered",)),
    Evidence("“city of”", has_place_noun_before, "The city of [Zumbo] fell.",
             before=kin("place") | {"of", "as", "for"}, facts=("titled",)),
    Evidence("“the town, …”", is_named_town, "It was the capital, [Zumbo].",
             before=",", facts=("titled",)),
    Evidence("a place that is governed", is_governed, "It was [Zumbo] governor Ann Lee again.",
             behind=GOVERN),
    Evidence("“residents”", has_place_noun_after, "It was [Zumbo] residents again.",
             behind=kin("place") | kin("place after") | {"mp", "mla", "refugee", '"', "”"}),
    Evidence("“a … girl”", is_home_of_one,
             "A 17-year-old [Zumbo] girl fell.", behind=ONES),
    Evidence("“his … house”", is_where_one_lives,
             "They met him at his [Zumbo] house again.", before=SOMEBODYS, behind=HOUSES),
    Evidence("a land behind it", is_before_land,
             "It was in [Zumbo Elias] district again.", behind=LANDS),
    Evidence("a state behind it", _is_before_state,
             "It was made by Orla Ltd, of [Zumbo], Miss., again.", behind=(",",)),
    Evidence("“based”", is_based, "The [Zumbo]-based firm fell.", facts=_JOINED),
    Evidence("“owned”", lambda s: s.words.text.startswith(_OWNED, s.words.end(s.last)),
             "The [Zumbo]-owned line fell.", facts=_JOINED),
    Evidence("an end of a route", is_end_of_route,
             "It is the [Zumbo]-Orla railway again.", behind=ROUTES.union(DASHES), facts=_JOINED),
    Evidence("struck", is_struck, "Rockets hit [Zumbo] at dawn.", before=STRUCK),
    Evidence("a river's banks", is_river, "The [Zumbo] burst its banks again.", behind=BURSTS),
    Evidence("the mouth of a river", is_river, "It was at the mouth of the [Zumbo] again.",
             before=("of", "up", "down", "along")),
    Evidence("“its … plant”", is_site_of_works, "It shut its [Zumbo] plant.", behind=WORKS),
    Evidence("a name before the comma", is_between_commas,
             "It was Kovel, [Zumbo], again.", before=","),
    Evidence("a street before it", is_behind_street,
             "A man of Hill Road, [Zumbo], left.", before=","),
    Evidence("a saint's", is_of_saint, "The vicar of [St Zumbo]'s, who left, came.",
             facts=("owns",)),
)  # fmt: skip
