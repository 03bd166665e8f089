"""How is it said what somebody is? `WAYS` of a person, `BODY_WAYS` of an organization.

Each gives the words by index for one mention of a name. To teach another, write a function in the
room of where the words stand, and add a row with its example and its rank.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from reader.analysis.actors.accused_roles import accused
from reader.analysis.actors.appointments import appointed
from reader.analysis.actors.appositions import (
    aged,
    apposition,
    bracketed,
    labelled,
    lettered,
)
from reader.analysis.actors.before_names import identified, noun_before
from reader.analysis.actors.behind_names import LEADS_ON, LETTERS
from reader.analysis.actors.bodies import body_before, body_behind, body_phrase_before, which
from reader.analysis.actors.counsels import counsel
from reader.analysis.actors.described import role_before_description
from reader.analysis.actors.lives import lived_as
from reader.analysis.actors.named_roles import named_role
from reader.analysis.actors.offices_before import office_before, office_before_comma
from reader.analysis.actors.offices_with_bodies import office_with_body
from reader.analysis.actors.past_roles import past_role
from reader.analysis.actors.phrases_before import noun_phrase_before
from reader.analysis.actors.plural_appositions import one_of_them, plural_apposition
from reader.analysis.actors.plural_roles import plural_role
from reader.analysis.actors.relative_roles import copula, who
from reader.analysis.actors.role_nouns import Stretch
from reader.analysis.actors.seats import seat
from reader.analysis.actors.subject_roles import (
    BEHIND_ENDS,
    named_at_end,
    opening_role,
    subject_role,
)
from reader.analysis.actors.title_roles import title_role
from reader.analysis.actors.world_ranks import world_rank
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

Find = Callable[[Words, Name, Vocabulary], Stretch | None]


@dataclass(frozen=True, slots=True)
class Way:
    """How a role is said: the function that finds its words beside a name, and an example.

    In the example, [the role] stands in brackets. `rank` says which way says more: 0 the most.
    """

    find: Find
    example: str
    rank: int = 1


WAYS = (
    Way(title_role, "He met [Danish President] Ann Lee there.", 0),
    Way(noun_before, "He met [opposition leader] Ann Lee there."),
    Way(identified, "Police named the [opposition leader] as Ann Lee.", 2),
    Way(identified, "The [driver], named locally as Ann Lee, was held.", 2),
    Way(role_before_description, "Its [founder], retired nurse Ann Lee, left."),
    Way(office_before, "The [director of the Orla Institute] Ann Lee left."),
    Way(office_with_body, "Then [Chairman Kovel Water Board] Ann Lee left."),
    Way(office_before_comma, "It is late, [Secretary of the Orla Club], Ann Lee, said."),
    Way(world_rank, "He met [world number one] Ann Lee there."),
    Way(seat, "Then [MSP for Skye, Kovel and Orva], Ann Lee, left."),
    Way(named_role, "They met a [retired baker] named Ann Lee there."),
    Way(named_role, "The [baker] who saw it, a quiet woman named Ann Lee, left."),
    Way(plural_role, "The [film director]s Ann Lee and Zumbo Ltd came.", 2),
    Way(noun_before, "The [film director] Ann Lee came."),
    Way(plural_apposition, "He met Ann Lee and Zumbo Ltd, both [film director]s, there."),
    Way(one_of_them, "He met Ann Lee, one of the two [founder]s, there.", 2),
    Way(apposition, "He met Ann Lee, the [opposition leader], there."),
    Way(apposition, "He met Ann Lee, 44, a [baker in Kovel]."),
    Way(aged, "He met Ann Lee, 44, a [turnip counter], there.", 2),
    Way(labelled, "It rained. Ann Lee, [turnip counter]: It did.", 2),
    Way(apposition, "He met Ann Lee - a [baker] - there."),
    Way(apposition, "He met Ann Lee, 44, from Kovel, a [baker], there."),
    Way(apposition, "He met Ann Lee, then [head of the school], there."),
    Way(apposition, "He met Ann Lee, [president and CEO], there."),
    Way(apposition, "He met Ann Lee, [managing director of Zumbo Ltd], there."),
    Way(noun_phrase_before, "He met the [island's leader], Ann Lee, there."),
    Way(noun_phrase_before, "Its [head of social affairs], Ann Lee, wrote."),
    Way(appointed, "Then Ann Lee was named [head of the Orla Institute] on Monday.", 2),
    Way(appointed, "They hired Ann Lee as [opposition leader] there.", 2),
    Way(lettered, "He met Ann Lee [MP] there.", 3),
    Way(bracketed, "They met Ann Lee ([Director of the Orla Institute]) there.", 3),
    Way(copula, "Then Ann Lee is an [opposition leader], they say.", 3),
    Way(counsel, "Later Ann Lee, [prosecuting], told them.", 3),
    Way(counsel, "Later Ann Lee, [representing the family], told them.", 3),
    Way(subject_role, "Ann Lee, the [Kovel Club chairman] told them that it had rained.", 2),
    Way(named_at_end, "It rained. The [deputy coroner] was Ann Lee.", 3),
    Way(opening_role, "As [mayor of Kovel], Ann Lee fought it.", 3),
    Way(opening_role, "[Defending], Ann Lee told them.", 3),
    Way(lived_as, "Ann Lee, who has died aged 84, was a [baker in Kovel].", 2),
    Way(accused, "A [former baker] was jailed.\n\nAnn Lee, 44, had denied it.", 5),
    Way(past_role, "Then Ann Lee [was a baker in Kovel] until 2011.", 5),
    Way(who, "He met Ann Lee, who [heads the delegation], there.", 4),
    Way(who, "He met Ann Lee, who previously [ran the delegation], there.", 4),
)

# Words behind a name without which a way is not asked: most names have none of them.
BEHIND: dict[Find, Collection[str]] = {
    accused: (",",),
    apposition: LEADS_ON,
    aged: LEADS_ON,
    body_behind: LEADS_ON,
    body_phrase_before: (",",),
    bracketed: ("(",),
    counsel: (",",),
    copula: ("is", *LEADS_ON),
    labelled: LEADS_ON,
    lived_as: (",",),
    lettered: LETTERS,
    named_at_end: BEHIND_ENDS,
    one_of_them: LEADS_ON,
    past_role: ("was", "had"),
    plural_apposition: ("and", ","),
    role_before_description: (",",),
    subject_role: (",",),
    which: (",",),
    who: LEADS_ON,
}

# Ways of saying it before a name, which are not asked of one that opens its sentence.
IN_FRONT: frozenset[Find] = frozenset((
    noun_before, identified, office_before, office_with_body, office_before_comma,
    noun_phrase_before, named_role, world_rank, seat, named_at_end, opening_role, body_before,
    body_phrase_before,
))  # fmt: skip

BODY_WAYS = (
    Way(body_behind, "He met the Orla Institute, a [think tank in Kovel], there."),
    Way(body_before, "He met the [Nairobi-based company] Zumbo Ltd there."),
    Way(body_before, "The [French carmaker] Zumbo Ltd fell."),
    Way(body_phrase_before, "The [island's largest lender], Zumbo Bank, fell."),
    Way(which, "He met Zumbo Ltd, which [runs ferries], there.", 4),
)
