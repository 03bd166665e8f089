"""Whether a cue reports anything at all: "would not say why", "few doubted", "backed the mayor".

What is told not to be said is in `denials`, who does not say it in `unspeaking`, what cannot in
`things`, what is no content in `no_content` and `deeds`. To teach it another case, add a function
there and a row with its example here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.quotes.deeds import (
    having_found,
    questioned_somebody,
    still_open,
    told_a_tale,
    took_an_office,
)
from reader.analysis.quotes.denials import (
    could_have_said,
    left_off,
    may_want,
    not_said,
    only_if,
    refused_to_say,
    said_no,
    to_be_named,
    yet_to_come,
)
from reader.analysis.quotes.no_content import (
    answered_the_door,
    calls_itself,
    charges_a_fee,
    cited_a_source,
    cited_somebody,
    conceded_goals,
    defends_a_title,
    held_something,
    is_a_duty,
    is_to_blame,
    keeps_something,
    kept_from_it,
    lets_them,
    looked_for,
    only_asked_what,
    ordered_goods,
    posted_results,
    put_in_office,
    sought_witnesses,
    this_alone,
    took_lives,
    took_sides,
    wanted_of_you,
    whether_one_does,
)
from reader.analysis.quotes.things import (
    as_it_does,
    bears_a_name,
    by_a_thing,
    by_an_adjective,
    found_something,
    showed_something,
)
from reader.analysis.quotes.unspeaking import (
    by_a_rule,
    by_anyone,
    by_no_one,
    by_nobody,
    by_those_who_did,
    by_whoever_writes,
)


@dataclass(frozen=True, slots=True)
class Silence:
    """A case in which nothing is reported, and a sentence that shows it."""

    holds: Callable[[Phrases, Cue, int], bool]
    example: str


NOTHING_SAID = (
    Silence(by_whoever_writes, "When we decide to move to the old town, we lose it all."),
    Silence(by_whoever_writes, "I find the company of some grumpy crows there."),
    Silence(by_whoever_writes, "I asked the old woman how she had come to the town."),
    Silence(by_a_thing, "The rain on the hills encouraged the young growers of Port Sabine."),
    Silence(by_a_thing, "The crash near the town raised fears that the bridge would fall."),
    Silence(by_a_thing, "The storm threatened to flood the old town of Port Sabine."),
    Silence(by_anyone, "It is held in the hall for those who wish to pay their respects."),
    Silence(by_those_who_did, "Growers who showed their anger at the boat were Ann and Bob."),
    Silence(by_no_one, "It is far too early to assume that the boat will stay."),
    Silence(by_no_one, "Hard to say why the boat would stay in Port Sabine."),
    Silence(by_no_one, "Let's say that the boat will stay in Port Sabine."),
    Silence(answered_the_door, "The man who answered the door of the house had left."),
    Silence(whether_one_does, "The pilot left. Does she worry that nobody of the bay will come?"),
    Silence(is_to_blame, "The old boat could be to blame for the loss."),
    Silence(took_lives, "The storm that claimed many lives is over."),
    Silence(as_it_does, "On Monday, the guards said, threatening to sink the boats of all."),
    Silence(held_something, "The union held the boats that the town wanted."),
    Silence(cited_a_source, "The daily cited two old pilots of Port Sabine in its report."),
    Silence(showed_something, "The old boats started showing signs of their great age."),
    Silence(showed_something, "The old pilot showed reporters that the gate was shut."),
    Silence(showed_something, "The mayor saw a film going round on paper showing men at work."),
    Silence(by_an_adjective, "The mayor of Port Sabine gave welcoming remarks at the hall."),
    Silence(by_an_adjective, "He left with a stern warning to them that they would lose it."),
    Silence(bears_a_name, "A group called Open the Bay spoke at noon in the old hall."),
    Silence(left_off, "The mayor stopped mocking the old pilot of Port Sabine."),
    Silence(left_off, "The mayor has yet to explain why the mill was shut."),
    Silence(only_asked_what, "Whatever the old pilot is saying, she laughs at him again."),
    Silence(only_if, "If the mayor decides that the bridge is old, it will close."),
    Silence(posted_results, "The old firm of Port Sabine posted a steep rise in its profits."),
    Silence(looked_for, "The pilots struggled to find the boats trapped in the ice."),
    Silence(wanted_of_you, "Here is what the doctors of the coast want you to know."),
    Silence(ordered_goods, "The ferry line ordered nine buses from a firm in Holm."),
    Silence(sought_witnesses, "Police are appealing for witnesses after a boy was badly hurt."),
    Silence(this_alone, "He disclosed this while addressing journalists in Port Sabine."),
    Silence(this_alone, "The mayor said this talking to reporters in Port Sabine."),
    Silence(by_a_rule, "The old boat will be painted according to its age."),
    Silence(to_be_named, "A sailor who did not want to be named left early."),
    Silence(to_be_named, "Two old sailors requested anonymity to speak freely."),
    Silence(to_be_named, "Father Holm, as he liked to be called by all, was the old priest."),
    Silence(yet_to_come, "The board will meet in June to explain why the mill was shut."),
    Silence(refused_to_say, "A spokesman for the harbour declined to comment on the boat."),
    Silence(refused_to_say, "A sailor who does not want to give her name left early."),
    Silence(not_said, "The attache would not say why the boat was leaving."),
    Silence(not_said, "The attache did not call the boat a wreck."),
    Silence(could_have_said, "The mayor could have told us that the bridge was shut."),
    Silence(said_no, "The baker said no to the offer of the old firm."),
    Silence(said_no, "The baker left at noon while saying goodbye to the last guest."),
    Silence(may_want, "The baker may want to check his numbers before noon."),
    Silence(by_nobody, "Few doubted that the bridge would hold."),
    Silence(by_nobody, "Not everyone is convinced that the bridge will hold."),
    Silence(calls_itself, "A group calling itself the Bay spoke at noon in the old hall."),
    Silence(questioned_somebody, "It questioned Ann Roy, pilot of the bay (PB), about boats."),
    Silence(questioned_somebody, "Guards questioned a man over the theft of the boats."),
    Silence(took_an_office, "Roy, who heads the house, proclaimed himself acting president."),
    Silence(still_open, "The council will decide next month what to do with the old boats."),
    Silence(still_open, "A judge is to decide whether the old boats of the bay may sail."),
    Silence(told_a_tale, "The old pilot tells the story that is always told in Port Sabine."),
    Silence(having_found, "They let the clock go, having found that they no longer missed it."),
    Silence(charges_a_fee, "The harbour charged its passengers to use the old ladder."),
    Silence(cited_somebody, "The boat left, citing people familiar with the matter."),
    Silence(defends_a_title, "They lost a long game to defending champions Holm on Sunday."),
    Silence(defends_a_title, "The board gave the pilot a day in which to defend herself."),
    Silence(kept_from_it, "The old law has a line denying entry to those who steal boats."),
    Silence(kept_from_it, "The harbour denied the two pilots access to their boats."),
    Silence(conceded_goals, "The old club led at noon but conceded three times in ten minutes."),
    Silence(found_something, "The pilot found the gate of the old harbour open."),
    Silence(kept_from_it, "The board denied Roy a hearing on the old boats."),
    Silence(put_in_office, "The chamber has confirmed 68 judges of the old court by May."),
    Silence(keeps_something, "The mayor maintains a wide lead among the voters of Port Sabine."),
    Silence(is_a_duty, "The board is responsible for all reviews and proposing ways to cut costs."),
    Silence(
        lets_them, "A plan that allows boats to sell bread by cutting rates will end in the spring."
    ),
    Silence(took_sides, "Two unions backed the mayor of Port Sabine."),
)


_CASES = tuple(dict.fromkeys(silence.holds for silence in NOTHING_SAID))


def is_silent(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Whether the words from the phrase `start` are not what somebody said or thought."""
    return any(holds(phrases, cue, start) for holds in _CASES)
