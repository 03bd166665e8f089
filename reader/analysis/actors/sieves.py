"""Which names are one actor: sieves, the most certain first, each with its example.

After the multi-pass sieve of Raghunathan et al. (2010): every sieve sees what the ones before it
have joined, and may only join. To teach another, write a function of the candidates and add a row.
In an example, the names in [brackets] are one actor once the sieve has run.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.actors.acronyms import join_acronyms
from reader.analysis.actors.also_known import join_also_known
from reader.analysis.actors.candidates import Candidate, living
from reader.analysis.actors.clubs import join_clubs, join_towns_that_play
from reader.analysis.actors.couples import join_couples
from reader.analysis.actors.founders import join_founders
from reader.analysis.actors.full_names import join_full_names
from reader.analysis.actors.local_bodies import join_local_bodies
from reader.analysis.actors.namesakes import join_namesakes
from reader.analysis.actors.nicknames import join_epithets, join_nicknames
from reader.analysis.actors.organizations import (
    join_bearers,
    join_heads_alone,
    join_leading_countries,
    join_places_behind,
)
from reader.analysis.actors.people import join_parts_of_names
from reader.analysis.actors.short_forms import join_short_forms
from reader.analysis.actors.spellings import join_spellings
from reader.analysis.actors.spouses import join_spouses
from reader.analysis.actors.towns import join_districts, join_lands, join_rivers, join_states
from reader.analysis.names.words import Words


@dataclass(frozen=True, slots=True)
class Sieve:
    """How a sieve is called, what it does, and an example."""

    name: str
    join: Callable[[list[Candidate], Words], None]
    example: str


SIEVES = (
    Sieve("another spelling", join_spellings,
          "They met [Abdul-Rahman Zumbo]. He thanked them, as [Abdul Rahman Zumbo] does."),
    Sieve("a long name and its acronym", join_acronyms,
          "The [Kovel River Authority] ([KRA]) fell. Later the [KRA] paid."),
    Sieve("also known as", join_also_known,
          "They met [Ann Zumbo], also known as [Kori]. Then [Kori] left."),
    Sieve("a fuller name", join_full_names,
          "They met [Maria Elena Zumbo]. Later [Maria Zumbo] came."),
    Sieve("a nickname", join_nicknames,
          "They met [Charles Zumbo]. Later [Chuck Zumbo] came."),
    Sieve("an epithet", join_epithets,
          "They met [Maria Zumbo]. He called her [Crazy Maria] again."),
    Sieve("a couple", join_couples,
          "They met [Maria Zumbo]. Later [Maria] and Eva Zumbo came."),
    Sieve("a spouse", join_spouses,
          "They met Eva Zumbo and her husband [Derek]. Later Mr [Zumbo] said no."),
    Sieve("a firm called as its founder", join_founders,
          "[Zumbo Robotics Inc] fell. They met Ann Zumbo. On Monday [Zumbo] shares rose."),
    Sieve("a part of a name", join_parts_of_names,
          "They met [Maria Zumbo]. Later [Zumbo] said no."),
    Sieve("a firm's name that a person has", join_namesakes,
          "They met [Maria Bloomberg]. Later [Bloomberg] said no."),
    Sieve("a town that plays", join_towns_that_play,
          "[Kovel Rovers] won the match in the cup, their last game. [Kovel] scored late goals."),
    Sieve("a short form", join_short_forms,
          "The firm [Oriva Motors Inc] fell. Later [Oriva] shares rose."),
    Sieve("a club", join_clubs,
          "[Orsett Vale] 4 Kovel Zumbo 0\n\nThe [Vale] won."),
    Sieve("a state and its name", join_states,
          "They fled [Kerala State]. Later it rained in [Kerala]."),
    Sieve("a district", join_districts,
          "They flew to [Washington D.C.] again. It rained in [Washington]."),
    Sieve("a river", join_rivers,
          "They crossed the [Zumbo River]. Then the [Zumbo] rose."),
    Sieve("a land or a water", join_lands,
          "They crossed the [Kovel Gulf]. Then it rained in the [Gulf]."),
    Sieve("a country in front", join_leading_countries,
          "The [Danish Air Force] came. Later the [Air Force] left."),
    Sieve("a place in front", join_local_bodies,
          "The [Kovel City Council] met. Later the [City Council] said no."),
    Sieve("a place behind it", join_places_behind,
          "The [Supreme Court of Kenya] met. Later the [Supreme Court] said no."),
    Sieve("a body called after somebody", join_bearers,
          "The [Ann G. Zumbo Foundation] met. Later the [Zumbo Foundation] said no."),
    Sieve("a head alone", join_heads_alone,
          "The [Electoral Commission] met. Later the [Commission] said no."),
)  # fmt: skip


def sift(candidates: list[Candidate], words: Words) -> list[Candidate]:
    """The candidates that are left when all sieves have run."""
    for sieve in SIEVES:
        sieve.join(candidates, words)
        candidates = living(candidates)
    return candidates
