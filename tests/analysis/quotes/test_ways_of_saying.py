"""Ways of attributing words, one by one: who is shown as the speaker, and of what."""

import pytest

from tests.analysis.stories import in_words, quotes_of

CASES = {
    "a lead without a comma": (
        "In a statement Roy said: “The mill is shut.”",
        [("Roy", "“The mill is shut.”")],
    ),
    "somebody who is described behind the verb": (
        "“Go home,” said a man dressed as a bear. “Go on,” read a poster taped to the door.\n"
        "“Go out,” said a man known as Bob.",
        [("a man", "“Go home,”"), ("a poster", "“Go on,”"), ("a man", "“Go out,”")],
    ),
    "a lead of two parts without a comma": (
        "In a letter to the council Ann Roy wrote: “The mill is shut.”",
        [("Ann Roy", "“The mill is shut.”")],
    ),
    "a lead before what is reported": (
        "At the end of the match Roy said it rained. In reply Mr Lee said it did not.",
        [("Roy", "it rained"), ("Lee", "it did not")],
    ),
    "a noun that looks like a verb": (
        "Ann Roy, who leads the union, says pay is too low.",
        [("Ann Roy", "pay is too low")],
    ),
    "somebody's father, of whom he speaks": (
        "Bob Orr’s father wept as he said: “He made it up.” Bob Orr’s lawyer said it fell. “He "
        "made it up,” he said.",
        [
            ("Bob Orr’s father", "“He made it up.”"),
            ("Bob Orr’s lawyer", "it fell"),
            ("Bob Orr’s lawyer", "“He made it up,”"),
        ],
    ),
    "the father of somebody": (
        "The father of Bob Orr said it fell. “He made it up,” he added.",
        [("The father of Bob Orr", "it fell"), ("The father of Bob Orr", "“He made it up,”")],
    ),
    "whoever is only spoken of in front of him": (
        "Tom Lee saw his side win. When asked about Bob Orr’s future, he said: “He is old.”\n"
        "Tom Lee saw his side win. Before meeting Bob Orr, he said it rained.\n"
        "Tom Lee saw his side win. After Bob Orr’s goal, he said, it rained.\n"
        "Tom Lee saw his side win. As for Bob Orr, he said that it rained.",
        [
            ("Tom Lee", "“He is old.”"),
            ("Tom Lee", "it rained"),
            ("Tom Lee", "it rained"),
            ("Bob Orr", "that it rained"),
        ],
    ),
    "a reply, a message and a verdict behind the words": (
        "“We are open,” was Ann Roy’s reply. “We are shut” was the message from Tom Lee.\n"
        "“We are old” was the answer.",
        [("Ann Roy", "“We are open,”"), ("Tom Lee", "“We are shut”"), (None, "“We are old”")],
    ),
    "a motto and a reaction in front of the words": (
        "Ann Roy’s motto is “run more than anybody else”. The reaction from Tom Lee was: “No.”",
        [("Ann Roy", "“run more than anybody else”"), ("Tom Lee", "“No.”")],
    ),
    "in whose words, and for whom the answer is simple": (
        "In Ann Roy’s words, the vote was “a shambles from start to end”.\nFor Tom Lee, the answer "
        "is simple: “Open the gates and let us in.”\nIn other words, it was “a shambles for all”.",
        [
            ("Ann Roy", "“a shambles from start to end”"),
            ("Tom Lee", "“Open the gates and let us in.”"),
            (None, "“a shambles for all”"),
        ],
    ),
    "an answer that nobody is said to give": (
        "The answer is simple: “Open the gates and let us in.”",
        [(None, "“Open the gates and let us in.”")],
    ),
    "heard and filmed saying": (
        "“We are open,” Roy was overheard saying. In a clip, Ann Lee can be heard telling the man: "
        "“Get out.”",
        [("Roy", "“We are open,”"), ("Ann Lee", "“Get out.”")],
    ),
    "the reporter who asks": (
        "“Is it good?” I ask. “It is,” she says.",
        [("I", "“Is it good?”"), ("she", "“It is,”")],
    ),
    "asked somewhere, and said of somebody": (
        "Ann Roy asked in the hall if it rained. Tom Lee said of Roy that she was old.",
        [("Ann Roy", "if it rained"), ("Tom Lee", "that she was old")],
    ),
    "straight single marks over two paragraphs": (
        "Ann Roy said: 'I was at Joe's mill when the workers' bell rang.\n'My son had left.'",
        [
            ("Ann Roy", "'I was at Joe's mill when the workers' bell rang."),
            ("Ann Roy", "'My son had left.'"),
        ],
    ),
    "whoever is named behind words that go on": (
        "Tom Lee spoke first. “It rains,” he said.\n“Bread is dear and old.\n“It is dear,” Ann Roy "
        "said.",
        [
            ("Tom Lee", "“It rains,”"),
            ("Ann Roy", "“Bread is dear and old."),
            ("Ann Roy", "“It is dear,”"),
        ],
    ),
    "initials that look like a title": (
        "MS Roy hailed the bakers of the town. “Bread was dear in the war,” he added.",
        [("MS Roy", "the bakers of the town"), ("MS Roy", "“Bread was dear in the war,”")],
    ),
    "where somebody agreed, which is not what he said": (
        "In his reply to the note, Ann Roy agreed, but said it rained.",
        [("Ann Roy", "it rained")],
    ),
    "three who speak together": (
        "Ann Roy, Tom Lee and Bob Orr said it rained. In Kovel, Ann Roy and Tom Lee said so.",
        [("Ann Roy, Tom Lee and Bob Orr", "it rained")],
    ),
    "whom others say something about": (
        "Roy is a baker who officials said had left the town. Lee, who police say is armed, fled.",
        [("officials", "had left the town"), ("police", "is armed")],
    ),
    "what the main clause goes on with": (
        "The rules, which officials said will change in May, will not be old.",
        [("officials", "will change in May")],
    ),
    "what a sign bears": (
        "Holding a placard that read “no more lies”, Ann Roy wept. Lee wore a shirt saying “no "
        "more bread”. A sign saying “no more rain” hung from the gate.",
        [
            ("a placard", "“no more lies”"),
            ("a shirt", "“no more bread”"),
            ("A sign", "“no more rain”"),
        ],
    ),
    "dubbed and hailed by somebody": (
        "Dubbed “a ruin with a roof” by Ann Roy, the mill is shut. The pier, described as “a barn "
        "in the sea” by Tom Lee, is not.",
        [("Ann Roy", "“a ruin with a roof”"), ("Tom Lee", "“a barn in the sea”")],
    ),
    "the next sentence tells whose": (
        "“It was a shambles.” That was how Ann Roy put it.\n“It was a barn.” Those were the words "
        "of Tom Lee.\n“It was a ruin.” So said Bob Orr, who runs it.",
        [
            ("Ann Roy", "“It was a shambles.”"),
            ("Tom Lee", "“It was a barn.”"),
            ("Bob Orr", "“It was a ruin.”"),
        ],
    ),
    "somebody fond of saying it": (
        "“I was born angry,” Roy was fond of saying.",
        [("Roy", "“I was born angry,”")],
    ),
    "a pause between dashes": (
        "“If they come to us” – and he looked at the gate – “we shall be here,” said Roy.",
        [("Roy", "“If they come to us”"), ("Roy", "“we shall be here,”")],
    ),
    "a pal who claims": (
        "“She was sure that they lied,” pal claims",
        [("pal", "“She was sure that they lied,”")],
    ),
    "whose remarks he speaks about": (
        "Tom Lee rose. About the remarks of Bob Orr on bread, he said it was odd. “There should be "
        "courage,” he said.",
        [("Tom Lee", "it was odd"), ("Tom Lee", "“There should be courage,”")],
    ),
    "said as far as, and said adding that": (
        "Ann Roy said as far as the mill was concerned, nobody left. “We cannot do it,” Tom Lee "
        "said adding that there were men who talk.",
        [
            ("Ann Roy", "as far as the mill was concerned, nobody left"),
            ("Tom Lee", "“We cannot do it,”"),
            ("Tom Lee", "that there were men who talk"),
        ],
    ),
    "a superintendent of police": (
        "Head of the Kovel division, Superintendent of Police Bob Orr, who saw it, said it rained.",
        [("Bob Orr", "it rained")],
    ),
    "what he had where somebody said it": (
        "At a mill where Tom Lee said there were no loaves, he had a plan.",
        [("Tom Lee", "there were no loaves")],
    ),
    "a crime-fighter who bemoans it": (
        "“We are open,” a former crime-fighter told the Star, as he bemoaned the fires in it. "
        "Tom Lee left.",
        [
            ("a former crime-fighter", "“We are open,”"),
            ("a former crime-fighter", "the fires in it"),
        ],
    ),
    "asked when, and wondered where": (
        "Ann Roy thanked them and asked when it would end. Tom Lee wondered where the mill was.",
        [("Ann Roy", "when it would end"), ("Tom Lee", "where the mill was")],
    ),
    "somebody who nods": (
        "“I never sleep,” says Tom Roy.\nHis mother nods. “He never slept at all.”",
        [("Tom Roy", "“I never sleep,”"), ("His mother", "“He never slept at all.”")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_every_way_of_saying_has_its_speaker(case: str) -> None:
    text, means = CASES[case]
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [(name, words) for _, words, _, name in found] == means


def test_who_admits_a_defeat_said_it_and_not_the_side_of_the_label() -> None:
    text = 'Nice 0-2 Lyon: "We were second best" admits boss Ann Roy after the match'
    (quote,) = quotes_of(text, headline=True)
    assert quote.speaker is not None and quote.speaker.name == "Ann Roy"


def test_who_reacts_to_a_headline_said_it_and_not_its_label() -> None:
    text = "TOWN: ‘It was odd’ – Ann Roy reacts after the vote"
    (quote,) = quotes_of(text, headline=True)
    assert quote.speaker is not None and quote.speaker.name == "Ann Roy"


@pytest.mark.parametrize(("agent", "certain"), [("Bob Orr", False), ("Ann Orr", True)])
def test_whoever_is_hailed_by_another_man_spoke_perhaps(agent: str, certain: bool) -> None:
    (quote,) = quotes_of(f"Tom Lee was praised by {agent}. “It has been a good year,” he said.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.certain) == ("Tom Lee", certain)
