"""Where reported content ends."""

import pytest

from tests.analysis.stories import reported, spoken


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Ann Roy said it rained; the road was dry.", "it rained"),
        ("Ann Roy said it rained – the road was dry.", "it rained"),
        ("Ann Roy said it rained, but Thomas Lee denied that.", "it rained"),
        ("Ann Roy said it rained and added nothing.", "it rained"),
        ("Ann Roy said the talks involving Lee and others began in May.",
         "the talks involving Lee and others began in May"),
        ("Ann Roy said it rained, while the road was dry.", "it rained"),
        ("Ann Roy refused to leave the house and was held.", "to leave the house"),
        ("Ann Roy refused to leave the house and faces a ban.", "to leave the house"),
        ("Ann Roy refused to leave the house and was and is held.", "to leave the house"),
        ("Ann Roy agreed to plough and seed the field.", "to plough and seed the field"),
        ("Ann Roy said it rained, a claim that made few happy.", "it rained"),
        ("Ann Roy said it rained, making few happy.", "it rained"),
        ("Ann Roy said it was “a toy,” angering few.", "it was “a toy,”"),
        ("Ann Roy said it was “cheap,” saving them bread.", "it was “cheap,” saving them bread"),
        ("They met with Ann Roy questioning the old plan of the board and the mayor pressing on.",
         "the old plan of the board"),
        ("Lee left, and while Ann Roy said the road was dry, the bakers stayed.",
         "the road was dry"),
        ("Ann Roy praised his work guarding the old mill but also had to leave.",
         "his work guarding the old mill"),
        ("Ann Roy praised the old mayor of Nice in an interview with the Post on Monday.",
         "the old mayor of Nice"),
        ("Ann Roy denounced the remarks of the mayor in a speech on Monday.",
         "the remarks of the mayor in a speech on Monday"),
        ("Ann Roy echoed the old mayor of Nice, with bakers voicing their anger.",
         "the old mayor of Nice"),
        ("Ann Roy said it rained, a swipe at the plans of the mayor.", "it rained"),
        ("Ann Roy said it was “a toy,” a nod to her old speech.", "it was “a toy,”"),
        ("Ann Roy ruled that it was void, siding with the bakers.", "that it was void"),
        ("Ann Roy said that it “costs jobs,” and the chair, Thomas Lee, told both to stop.",
         "that it “costs jobs,”"),
        ("Ann Roy said that the bridge, though old, would stand.",
         "that the bridge, though old, would stand"),
        ("Ann Roy said that in the talks she led, she saw a change.",
         "that in the talks she led, she saw a change"),
        ("Ann Roy argued a deadline would, when it was broken, give Nice a say.",
         "a deadline would, when it was broken, give Nice a say"),
        ("Ann Roy accused Lee of selling parts, such as bread, baking and milling.",
         "Lee of selling parts, such as bread, baking and milling"),
        ("Ann Roy praised the long ruling of the court, with both stressing their trust in it.",
         "the long ruling of the court"),
        ("Ann Roy defended the old mayor of Nice saying it rained.", "the old mayor of Nice"),
        ("Ann Roy said that the mill lost money, kept its men for years and has been shut.",
         "that the mill lost money, kept its men for years and has been shut"),
        ("Ann Roy said the mill looked old and had denied them bread for years.",
         "the mill looked old and had denied them bread for years"),
        ("Ann Roy said the mill looked old and the court had denied her a loan.",
         "the mill looked old and the court had denied her a loan"),
        ("Ann Roy had said the mill looked old and had asked for a loan.", "the mill looked old"),
        ("Ann Roy urged the bakers to wait for bread adding that few would go hungry.",
         "the bakers to wait for bread"),
        ("Ann Roy confirmed the raid in Nice on Monday but gave no names.",
         "the raid in Nice on Monday"),
        ("Ann Roy said the mill was nearly shut even though the day had not ended yet.",
         "the mill was nearly shut even though the day had not ended yet"),
        ("Ann Roy refused to sign the deal, and the court set a date.", "to sign the deal"),
        ("Ann Roy agreed to meet two bakers: Tom Lee and Bob Orr.",
         "to meet two bakers: Tom Lee and Bob Orr"),
        ("Ann Roy asked Lee to revive that unit soon, leaving few happy.",
         "Lee to revive that unit soon"),
        ("When Ann Roy spoke about the plan in Nice, the chair took pains to listen.",
         "the plan in Nice"),
        ("Ann Roy said the dogs looked hungry and found some bread.",
         "the dogs looked hungry and found some bread"),
        ("Ann Roy claimed Lee stole bread and then she shot a dog.",
         "Lee stole bread and then she shot a dog"),
        ("Ann Roy said the dogs looked hungry and told Lee it rained.", "the dogs looked hungry"),
        ("Ann Roy rejected claims that Lee had threatened or tried to harm the dogs.",
         "claims that Lee had threatened or tried to harm the dogs"),
        ("Ann Roy said the firms will keep a shop in – what she calls – a wild market.",
         "the firms will keep a shop in – what she calls – a wild market"),
        ("Ann Roy said that she expected another storm - a big one or a small one - before noon.",
         "that she expected another storm - a big one or a small one - before noon"),
        ("Ann Roy said that her threats to shut mills — two of them, so far — are no jest.",
         "that her threats to shut mills — two of them, so far — are no jest"),
        ("Ann Roy called for a vote on it – a rare one – while Lee has called it a sham.",
         "a vote on it"),
        ("Ann Roy said there was talk of it in the club, one that few will like.",
         "there was talk of it in the club"),
        ("Ann Roy said the mills of old were dead, a view held by most bakers.",
         "the mills of old were dead"),
        ("Ann Roy slammed the old mayor of Nice during a rally.", "the old mayor of Nice"),
        ("Ann Roy denounced the new law of the town as bakers left the hall.",
         "the new law of the town"),
        ("Ann Roy expects the mayor to go, given the loss, they say he will stay in Nice.",
         "the mayor to go, given the loss"),
        ("Ann Roy said the court has granted time for the plea, in which, he said, it errs.",
         "the court has granted time for the plea"),
        ("Ann Roy said the mill was shut, the mayor is said to have left.", "the mill was shut"),
        ("Ann Roy said that the “old law,” as the town calls it, would go on to be broken.",
         "that the “old law,” as the town calls it, would go on to be broken"),
        ("Ann Roy said that at about 9 p.m., while she was asleep, she heard a bang.",
         "that at about 9 p.m., while she was asleep, she heard a bang"),
        ("Ann Roy said details of the plan would come in weeks – including who pays for it.",
         "details of the plan would come in weeks – including who pays for it"),
        ("Ann Roy said the town was close to a storm - and that men are to blame.",
         "the town was close to a storm - and that men are to blame"),
        ("Ann Roy denied stealing bread on Monday, and the trial is coming to an end.",
         "stealing bread on Monday"),
        ("Ann Roy said the dam broke on Monday, flooding the town of Nice.",
         "the dam broke on Monday, flooding the town of Nice"),
        ("Ann Roy said the dam broke on Monday, prompting calls for a vote.",
         "the dam broke on Monday"),
        ("Ann Roy said the mill would close, because few ate bread.",
         "the mill would close, because few ate bread"),
        ("Ann Roy said the mill lost bread, as well as milk.",
         "the mill lost bread, as well as milk"),
        ("Ann Roy said deals are ended by bakers, usually as a result of debts.",
         "deals are ended by bakers, usually as a result of debts"),
        ("Ann Roy said they not only left the mill but also warned the baker.",
         "they not only left the mill but also warned the baker"),
        ("Ann Roy rejected the vote, calling it a sham hours before the count began.",
         "it a sham"),
        ("Ann Roy called the bridge a disgrace on Tuesday.", "the bridge a disgrace"),
        ("Ann Roy said men wearing hats and other guards of Nice attacked them.",
         "men wearing hats and other guards of Nice attacked them"),
        ("Ann Roy called the mayor a liar.", "the mayor a liar"),
        ("Ann Roy called it the worst storm in years.", "it the worst storm in years"),
        ("Ann Roy said it was hot, as the mayor left the hall.", "it was hot"),
        ("Ann Roy said the bridge of Nice would stand on Friday.",
         "the bridge of Nice would stand on Friday"),
    ],
)  # fmt: skip
def test_content_ends_where_the_reporter_goes_on(text: str, means: str) -> None:
    assert reported(text)[0] == (means, "Ann Roy")


def test_what_another_says_while_he_does_is_his() -> None:
    text = "Ann Roy said it was “the end” while Thomas Lee, a miller, said “a new dawn” was near."
    assert spoken(text) == [("“the end”", "Ann Roy"), ("“a new dawn”", "Thomas Lee")]


def test_what_another_promises_meanwhile_is_his() -> None:
    text = "Ann Roy vowed that “nobody will be left”, while Thomas Lee promised “a new dawn”."
    assert spoken(text) == [("“nobody will be left”", "Ann Roy"), ("“a new dawn”", "Thomas Lee")]


def test_another_who_speaks_behind_a_colon_has_his_own_words() -> None:
    text = "Ann Roy refused to act: the mayor, Tom Lee, said it was late."
    assert [words for words, _ in reported(text)] == ["to act", "it was late"]


def test_what_he_is_saying_behind_a_comma_is_a_report_of_its_own() -> None:
    text = "Ann Roy reiterated that approach in her letter, saying Lee had shut the mill."
    assert reported(text) == [
        ("that approach in her letter", "Ann Roy"),
        ("Lee had shut the mill", "Ann Roy"),
    ]
