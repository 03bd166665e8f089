"""“He” becomes a name where the article says whose, and stays “he” where it does not."""

import pytest

from tests.analysis.stories import quotes_of

CASES = {
    "the subject of the sentence before": (
        'Thomas Lee met the mayor of Nice. "We will win," he said.', "Thomas Lee", True,
    ),
    "a chain of the same pronoun": (
        'Thomas Lee met the mayor. He left early. "We will win," he said.', "Thomas Lee", True,
    ),
    "gender by given name": (
        'Mary Roy met Thomas Lee in Nice. "We will win," he said.', "Thomas Lee", True,
    ),
    "a first name that misleads, where nobody else fits": (
        'Tom Roy met the mayor in Nice. "We will win," she said.', "Tom Roy", False,
    ),
    "another who has no name": (
        'A shopper, Ann Roy, left. Another was angry. "We will win," she said.', "Another", True,
    ),
    "a verb with a capital in front of the name": (
        'The hall filled early. Said Lee: "We will win."', "Lee", True,
    ),
    "a body named beside what it is": (
        'The builder, Gale Mills Ltd, left. In a statement it said: "We will win."',
        "Gale Mills Ltd", False,
    ),
    "gender by title": (
        'Mr Roy and Mrs Lee met in Nice. "We will win," she said.', "Lee", True,
    ),
    "a last name stands for the full one": (
        'Mary Roy met Thomas Lee in Nice. "We will win," Lee said.', "Thomas Lee", True,
    ),
    "names inside the quote are not looked at": (
        'Mary Roy sat down. "Anna Lee lied," she said.', "Mary Roy", True,
    ),
    "a noun and the name beside it": (
        '"We will win," her lawyer, Thomas Lee, said.', "Thomas Lee", True,
    ),
    "the only one in the paragraph above": (
        'Thomas Lee met the mayor of Nice.\n"We will win," he said.', "Thomas Lee", True,
    ),
    "a man named so": ('A man named Thomas Lee left. "We will win," he said.', "Thomas Lee", True),
    "who is told to be called so": (
        'The clerk who left, a quiet woman named Mary Roy, was seen. "We will win," she said.',
        "Mary Roy", True,
    ),
    "who named another": (
        'The mayor named Thomas Lee as envoy. "We will win," he said.', "The mayor", False,
    ),
    "whose mother the paragraph above told of": (
        'Ann Roy was born in Nice. Her mother, Mary Lee, drove her to school.\n'
        '"We will win," she said.', "Ann Roy", True,
    ),
    "whose mother spoke in the paragraph above": (
        'Ann Roy was born in Nice. Her mother, Mary Lee, said it had rained.\n'
        '"We will win," she said.', "Mary Lee", True,
    ),
    "two who fit in the paragraph above": (
        'Thomas Lee met Peter Roy in Nice.\n"We will win," he said.', "Thomas Lee", False,
    ),
    "two who fit, of whom one speaks above": (
        'Thomas Lee told Peter Roy to go.\n"We will win," he said.', "Thomas Lee", True,
    ),
    "an office in the paragraph above": (
        'The mayor of Nice met Thomas Lee.\n"We will win," he said.', "The mayor of Nice", False,
    ),
    "no subject in the paragraph above": (
        'The council of Nice met Thomas Lee.\n"We will win," he said.', "Thomas Lee", False,
    ),
    "nobody is named": ('"We will win," he said.', "he", False),
    "no person is named": ('The council of Nice met. "We will win," he said.', "he", False),
    "nobody fits": ('Mrs Mary Roy met the council. "We will win," he said.', "he", False),
    "a new person without a name": (
        'Thomas Lee left. A senior official stayed behind and said little. "We won," he said.',
        "A senior official", True,
    ),
    "anonymous sources stay anonymous": (
        'Thomas Lee left. "We will win," a person close to the talks said.',
        "a person close to the talks", True,
    ),
    "an office comes before the one it met": (
        'The mayor met Thomas Lee in May, but he said: "We will win."', "The mayor", False,
    ),
    "whom he talks about behind another's words": (
        'Thomas Lee said it rained. Peter Roy was no baker, he said. "We will win," he added.',
        "Thomas Lee", True,
    ),
    "in front of him somebody is asked": (
        'Mary Roy said it rained. When Ann Eze asked Thomas Lee, he said "We will win".',
        "Thomas Lee", True,
    ),
    "two who are the subject together": (
        'Thomas Lee and Peter Roy met Paul Eze. "We will win," he said.', "Paul Eze", False,
    ),
    "she and another": ('"We will win," she and Thomas Lee said.', "she and Thomas Lee", True),
    "moved to say": (
        'Much of the night was so cold that Thomas Lee was moved to say, "We will win."',
        "Thomas Lee", True,
    ),
    "rose to say, in a clause": (
        'Ann Roy waited until May, when Thomas Lee rose to say: "We will win."', "Thomas Lee", True,
    ),
    "what somebody without a name has": (
        'Thomas Lee left. The minister\'s boat was old. "We will win," he said.',
        "Thomas Lee", False,
    ),
    "calling, in the clause before": (
        'The council met after a talk in which Thomas Lee left early, saying, "We will win."',
        "Thomas Lee", True,
    ),
    "a chair and his name, which is a day too": (
        'Mary Roy left. "We will win," the chair of the club, Comrade Sunday Agbo, said.',
        "Sunday Agbo", True,
    ),
    "hear her": (
        'One of the drivers, Mrs. Ada Eze, was glad. Hear her: "We will win and go on."',
        "Ada Eze", True,
    ),
    "according to him, adding": (
        'Thomas Lee left. According to him, nine buses would come, adding: "We will win."',
        "Thomas Lee", True,
    ),
    "a friend and colleague with a name": (
        '"We will win," recalled her friend and fellow author Dame Ann Roy.', "Ann Roy", True,
    ),
    "the last half of a sentence": (
        'Peter Eze called it odd; Thomas Lee liked it. "We will win," he said.', "Thomas Lee", True,
    ),
    "whose backers look to another": (
        'Lee backers on the hill looked to Thomas Roy. "We will win," he said. Peter Lee left.',
        "Thomas Roy", True,
    ),
    "by whom a note is, who said": (
        'Mary Roy spoke of a note by Thomas Lee, who said "We will win".', "Thomas Lee", True,
    ),
    "one of several": (
        'Thomas Lee left. "We will win," one of the drivers said.', "one of the drivers", True,
    ),
    "two trades of one person": (
        '"We will win," said Salt Union President and General Manager Ann Roy.', "Ann Roy", True,
    ),
    "an office in short beside another": (
        '"We will win," said former Avalon Gov. and Salt Union Chairman Ann Roy.', "Ann Roy", True,
    ),
    "who, which can mean no name": (
        'It was a day for the man with a quarrel with Ann Roy who said "We will win".',
        "the man with a quarrel with Ann Roy", True,
    ),
    "an apposition left open behind another comma": (
        'After the vote, Ann Roy, the head of the club said "We will win".', "Ann Roy", True,
    ),
    "who, in brackets": (
        'The crew and Ann Roy (who said "We will win") have left.', "Ann Roy", True,
    ),
    "a doctor from a place, who": (
        'It was Ann Roy, a seismologist from Holm, New Jersey, who said "We will win".',
        "Ann Roy", True,
    ),
    "workers in two places, who": (
        'Ann Roy backed workers in Chicago and Seattle who said "We will win".',
        "workers in Chicago and Seattle", True,
    ),
    "of whom aides speak as of him": (
        'Thomas Lee left. Aides said he had met Peter Roy. "We will win," he said.',
        "Thomas Lee", True,
    ),
    "he who stands before his own name": (
        'Thomas Lee left. When he wrote it, Peter Roy wept. "We will win," he said.',
        "Peter Roy", True,
    ),
    "counsel to somebody, who is named": (
        'Counsel to the defendant, Thomas Lee, urged calm. "We will win," he said.', "Thomas Lee",
        True,
    ),
    "an ambassador to a place, who is named": (
        'The ambassador to Avalon, Ann Roy, said "We will win".', "Ann Roy", True,
    ),
    "the name on a line of its own below": (
        'It rained.\n"We will win. That is all."\n— Ann Roy, mayor of Nice', "Ann Roy", True,
    ),
    "an advocate behind the verb": (
        '"We will win," said another leading Supreme Court advocate, Ann Roy of Nice.', "Ann Roy",
        True,
    ),
    "whoever a reporter asks": (
        'Ann Roy left. "Is it odd?" a reporter asked. "We will win," she said.', "Ann Roy", True,
    ),
    "one of several who is named": (
        'Mary Roy left. "We will win," one of her lawyers, Thomas Lee, said.', "Thomas Lee", True,
    ),
    "one of what cannot speak": (
        'Thomas Lee left. "We will win," one of the walls said.', "one of the walls", False,
    ),
    "a poll with those who made it": (
        '"We will win," a poll by the Roy Institute said.', "a poll by the Roy Institute", True,
    ),
    "figures with those who gave them out": (
        '"We will win it all," according to figures released on Monday by the council.',
        "figures released on Monday by the council", True,
    ),
    "they are several": ('Thomas Lee met Mary Roy. "We will win," they said.', "they", False),
    "the commissioner's name behind his office": (
        '"We will win," the Commissioner for Roads, Mrs Ada Eze, disclosed.', "Ada Eze", True,
    ),
    "a name that ends a seat": (
        '"We will win," MLA from Nice Smt Asha Devi said.', "Asha Devi", True,
    ),
    "once in front of the verb": (
        'Mary Roy left. "We won," the pilot Thomas Lee once wrote.', "Thomas Lee", True,
    ),
    "both are nobody's name": ('Thomas Lee met Mary Roy. "We will win," both said.', "both", False),
    "it takes up a ministry": (
        'In a note, the ministry denied that. "We will win," it said.', "the ministry", False,
    ),
    "it takes up a firm over another it": (
        'The Gulf Institute met Thomas Lee. It denied that. "We will win," it said.',
        "Gulf Institute", False,
    ),
    "it does not take up a person or a thing": (
        'The Gulf Institute met Thomas Lee. Lee left. "We will win," it said.', "it", False,
    ),
    "they take up people": (
        'Two officials met Thomas Lee. "We will win," they said.', "Two officials", False,
    ),
    "a paper whose name is quoted": (
        'It rained. "We will win," the “Nice Matin” daily wrote.', "the “Nice Matin” daily", True,
    ),
    "they take up people over paragraphs": (
        'Two officials met Thomas Lee.\nThey said it rained.\n"We will win," they said.',
        "Two officials", False,
    ),
    "a firm and the name beside it": (
        '"We will win," the operator, Nice Water, said.', "Nice Water", True,
    ),
    "one of them and the name beside it": (
        '"We will win," one of them, Thomas Lee, said.', "Thomas Lee", True,
    ),
    "him, according to whom": (
        'Thomas Lee met the miners. "We will win," according to him.', "Thomas Lee", True,
    ),
    "an age that is told": (
        'Thomas Lee, 22, met Peter Roy, 31, in Nice. "We will win," the 31-year-old said.',
        "Peter Roy", True,
    ),
    "an age that is not told": (
        'Thomas Lee met the mayor. "We will win," the 22-year-old said.', "Thomas Lee", False,
    ),
    "a name beside the subject before": (
        'The chairman, Thomas Lee, faulted Peter Roy. "We will win," he said.',
        "Thomas Lee", True,
    ),
    "two are named": (
        'Thomas Lee and Mary Roy left. "We won," Thomas Lee and Mary Roy said.',
        "Thomas Lee and Mary Roy", True,
    ),
    "whoever is asked answers": (
        'Thomas Lee stood up. When Peter Roy asked Lee if it was true, he said: "We won."',
        "Thomas Lee", True,
    ),
    "a person who is named once behind a role, and speaks": (
        'Thomas Lee left. Two died, said police officer Bako. "We came late," he said.',
        "Bako", True,
    ),
    "an apposition that is not closed": (
        'It rained. Thomas Lee, the mayor of Nice said: "We won."', "Thomas Lee", True,
    ),
    "the reporters below the story": (
        '"It rained," said Mary Roy. "We won." --- Thomas Lee in Nice helped with this.',
        "Mary Roy", True,
    ),
    "a participle behind who speaks": (
        'It rained. A senior officer requesting silence said: "We won."', "A senior officer", True,
    ),
    "initials inside a title": (
        'It rained. Nice director general of police (DP) Thomas Lee said: "We won."',
        "Thomas Lee", True,
    ),
    "an adjective in front of who speaks": (
        '"It rained," said Mary Roy. "We won," disgruntled delegate Thomas Lee said.',
        "Thomas Lee", True,
    ),
    "whoever it is according to goes on": (
        'According to Thomas Lee, Peter Roy left. "We won," he said.', "Thomas Lee", True,
    ),
    "a noun that names nobody goes on": (
        'Thomas Lee left. It is old, the doctor said. "We won," he said.', "the doctor", False,
    ),
    "officials who are not those of a place": (
        'Nice officials met. It rained. "We won," officials said.', "officials", True,
    ),
    "two offices of one": (
        '"We won," said chief and acting Minister Thomas Lee.', "Thomas Lee", True,
    ),
    "he who has met another and goes on": (
        'Thomas Lee spoke of Peter Roy. He met Roy, and he said: "We won."', "Thomas Lee", True,
    ),
    "he who is named in front of himself": (
        'Peter Roy left. When Thomas Lee came, he ate. He sat down and said: "We won."',
        "Thomas Lee", True,
    ),
    "a speaker with a clause of its own": (
        '"We won," said a message that was read to the miners.', "a message", True,
    ),
    "one who highlights": ('"We won", highlights the official.', "the official", True),
    "initials of a body between a noun and its name": (
        'It rained. The head of the league (NL), Thomas Lee, said: "We won."', "Thomas Lee", True,
    ),
    "one who leads up to another": (
        'Thomas Lee left. Mary Roy added that, in Nice, the league had agreed that it was old. '
        '"We won after all of this."', "Mary Roy", True,
    ),
    "whoever it was said in front of": (
        'In her speech before the National League, the old mayor, speaking of it, said: "We won."',
        "the old mayor", True,
    ),
    "the head of one and member of another": (
        'It rained. Head of the mill board and member of the city board Thomas Lee said: "We won."',
        "Thomas Lee", True,
    ),
    "a bare office that is not closed": (
        'It rained. Thomas Lee, president of the mill board stated: "We won."', "Thomas Lee", True,
    ),
    "a stranger’s apposition that is not closed": (
        'It rained. Thomas Lee, a cinema user told the paper: "We won."', "Thomas Lee", True,
    ),
    "several in a row": (
        'Thomas Lee, Mary Roy and others left. "We won," Thomas Lee, Mary Roy and others said.',
        "Thomas Lee, Mary Roy and others", True,
    ),
    "several behind but": (
        'It ended. But Mary Roy and two bakers said: "We won."', "Mary Roy and two bakers", True,
    ),
    "he, behind an ambassador who is named at the end": (
        'The ambassador to Nice Thomas Lee said it rained. "We will win," he said.',
        "Thomas Lee", True,
    ),
    "whom a post quotes": (
        'Thomas Lee wept. A paper quoted him saying: "We will win."', "Thomas Lee", True,
    ),
    "three with their full names": (
        'Mary Roy, Thomas Lee and Sam Orr said: "We won."', "Mary Roy, Thomas Lee and Sam Orr",
        True,
    ),
    "she, who began what the sentence before tells of": (
        "Mary Roy left. A petition started by Ann Lee, a student, grew. \"We can win,\" she said.",
        "Ann Lee", True,
    ),
    "whom a statement quotes, behind his words": (
        'Thomas Lee wept. "We will win," the statement quoted him as saying.', "Thomas Lee", True,
    ),
    "he reports on over a paragraph": (
        'Thomas Lee left. "It was late," he said.\n'
        'The try from Ben Orla was luck, he said.\n"We will win," he added.',
        "Thomas Lee", True,
    ),
    "an office with capitals": (
        'Harbour Minister Mary Roy came to Nice. "We will win," the Minister said.',
        "Mary Roy", True,
    ),
    "an office told by more words, perhaps": (
        'Barrister Mary Roy came to Nice. "We will win," the union barrister said.',
        "Mary Roy", False,
    ),
    "the office of another": (
        'Minister Mary Roy came to Nice. "We will win," the deputy minister said.',
        "the deputy minister", True,
    ),
    "the spokesperson of a body with “of” in its name": (
        'Ministry of Peace spokesperson Mary Roy came. "We will win," the spokesperson said.',
        "Mary Roy", True,
    ),
    "an office in letters and its holder": (
        'The police relations officer (PRO), Mary Roy, came. The PRO, Roy, said: "We will win."',
        "Mary Roy", True,
    ),
    "three trades of one": (
        '"We will win," said chairman, president and owner, Mary Roy, in the release.',
        "Mary Roy", True,
    ),
    "who arrests another may not be the one who speaks": (
        'Constable Thomas Lee arrested Peter Roy in Nice. "We will win," he said.',
        "Thomas Lee", False,
    ),
    "a deputy president in two letters": (
        'Deputy President Ann Roy came. "We will win," DP Roy said.', "Ann Roy", True,
    ),
    "the victim, of whom no name is told": (
        'Thomas Lee met Peter Roy. The victim was taken to Nice. "We will win," he said.',
        "The victim", False,
    ),
    "the victim that others found": (
        'Thomas Lee met Peter Roy. Police found the victim in Nice. "We will win," he said.',
        "the victim", False,
    ),
    "the victim whose name is told": (
        'The mayor met victim Peter Roy. The victim was taken to Nice. "We will win," he said.',
        "Peter Roy", True,
    ),
    "the chief of a body that one presides over": (
        'Harbour Board president Mary Roy came. "We will win," the Harbour Board chief said.',
        "Mary Roy", False,
    ),
    "who bears a byname with a place": (
        'A note came from Thomas Lee, the Beast of Nice, who said: "We won."', "Thomas Lee", True,
    ),
    "who penned a statement that read": (
        'Mary Roy penned a statement that read: "We will win."', "Mary Roy", True,
    ),
    "a firm that is several": (
        'The Harbour Board wrote that it rained. "We will win," they added.',
        "Harbour Board", False,
    ),
    "an office that nobody named holds": (
        'Thomas Lee left. The mayor of Nice failed when he asked: "We will win?"',
        "Thomas Lee", False,
    ),
    "a spokesperson who was called a spokesman": (
        'Harbour spokesman Peter Roy came. "We will win," the Harbour spokesperson said.',
        "Peter Roy", False,
    ),
    "an office without its article": (
        'Thomas Lee left. Harbour board lawyer said that it rained. "We will win," he added.',
        "Harbour board lawyer", False,
    ),
    "an office in letters": (
        'Thomas Lee left. The HMT CJ said that it rained. "We will win," he added.',
        "The HMT CJ", False,
    ),
    "behind a striker who spoke and may be another": (
        'Thomas Lee left. The striker said that it rained. "We will win," he added.',
        "Thomas Lee", False,
    ),
    "whoever spoke last in the paragraph above, alone": (
        'Cheers broke out when Ann Roy said "aye."\n"We will win," she said.', "Ann Roy", True,
    ),
    "whoever did not speak in the paragraph above": (
        'Cheers broke out when Ann Roy came.\n"We will win," she said.', "Ann Roy", False,
    ),
    "the one of a family who is not told as somebody's child": (
        'Bob Orr left. The great-uncle of 6-year-old Tim Orr ducked.\n"We will win," Orr said.',
        "Bob Orr", True,
    ),
    "a trader who identified himself": (
        'A trader, who identified himself as Peter Roy, said: "We will win."', "Peter Roy", True,
    ),
    "the boss who manages it": (
        'Nice Rovers manager Peter Roy came. "We will win," the Rovers boss said.',
        "Peter Roy", False,
    ),
    "whoever insists in the same sentence, which is about a thing": (
        'Victory over Thomas Lee came late and Peter Roy insists on it. "We will win," he said.',
        "Peter Roy", True,
    ),
    "whose office is never closed by a comma": (
        'Thomas Lee, the Minister of Peace and War has appealed to them. "We will win," he said.',
        "Thomas Lee", True,
    ),
    "which, behind what cannot speak": (
        'It led to anger at the Ministry of Health, which said: "We won."',
        "Ministry of Health", True,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_speaker_is_named_by_the_evidence(case: str) -> None:
    text, name, certain = CASES[case]
    speaker = next(
        q.speaker
        for q in quotes_of(text)
        if q.span.of(text).startswith('"We') or q.span.of(text).startswith('"Anna')
    )
    assert speaker is not None
    assert (speaker.name, speaker.certain) == (name, certain)


def test_an_actor_is_the_speaker_where_one_is_named() -> None:
    text = 'Mary Roy sat down. "We will win," she said.'
    (quote,) = (quote for quote in quotes_of(text) if quote.kind == "direct")
    assert quote.speaker is not None and quote.speaker.actor is not None
    assert quote.speaker.actor.name == "Mary Roy"
    assert quote.speaker.span is not None and quote.speaker.span.of(text) == "she"


def test_he_reports_on_and_is_not_whom_he_names() -> None:
    text = "The bridge fell, Thomas Lee said. Peter Roy won the vote, he said."
    *_, quote = quotes_of(text)
    assert quote.speaker is not None and quote.speaker.name == "Thomas Lee"


def test_a_statement_is_not_part_of_who_makes_it() -> None:
    text = "The mayor in a statement signed by an aide said that it rained."
    assert [q.speaker.name for q in quotes_of(text) if q.speaker] == ["The mayor"]


def test_nor_is_what_else_of_its_own_it_says_so_in() -> None:
    text = "The firm was glad. “It is dear,” said the firm in its outlook."
    assert [q.speaker.name for q in quotes_of(text) if q.speaker] == ["the firm"]


def test_the_name_of_a_service_has_no_verb() -> None:
    text = 'One resident, Ann Roy, told the Local Baking Reporting Service: "It is dear."'
    assert [(q.act, q.speaker.name) for q in quotes_of(text) if q.speaker] == [("told", "Ann Roy")]


def test_the_chief_of_a_body_with_a_long_name_is_named_behind_it() -> None:
    text = (
        "The University of Holm’s vice-chancellor, Ann Roy, said it rained. "
        "Bread in Motion’s co-chief, Thomas Lee, said it snowed. "
        "It closed, prompting the mayor Jo Orr to say it was odd."
    )
    speakers = [q.speaker.name for q in quotes_of(text) if q.speaker]
    assert speakers == ["Ann Roy", "Thomas Lee", "Jo Orr"]


def test_letters_between_an_office_and_its_name_name_nobody() -> None:
    text = "The police relations officer, PRO, Ann Roy, said that it rained."
    assert [q.speaker.name for q in quotes_of(text) if q.speaker] == ["Ann Roy"]


def test_an_age_is_not_who_says_it() -> None:
    text = "Mary Roy, 24, who said the bridge was old, left."
    (quote,) = quotes_of(text)
    assert quote.speaker is not None and quote.speaker.name == "Mary Roy"


def test_the_next_speaker_is_not_joined_to_the_one_behind_the_verb() -> None:
    text = "It rained, said Thomas Lee, and Mary Roy said that it was cold."
    assert [q.speaker.name for q in quotes_of(text) if q.speaker] == ["Thomas Lee", "Mary Roy"]


def test_the_verb_at_his_heels_is_not_his_name() -> None:
    (quote,) = quotes_of("He’s said that it rained.")
    assert quote.speaker is not None and quote.speaker.name == "He"


def test_it_reports_on_and_is_not_what_it_names() -> None:
    text = "The mill is old, the agency said. Lee’s research is used in mills, it added."
    *_, quote = quotes_of(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.certain) == ("the agency", False)


def test_what_only_begins_a_sentence_is_no_name() -> None:
    text = "Lawsuits were filed.\n“It was easy for me to arrange all this.”"
    (quote,) = quotes_of(text)
    assert quote.speaker is None


def test_whom_a_report_mends_for_is_not_who_gives_it() -> None:
    text = (
        "Tom Roy has said he sells boats.\n"
        "It was not his job to mend reports that misquoted Pete Lee, he said.\n"
        "“I sell boats to the town,” he said."
    )
    names = [quote.speaker.name for quote in quotes_of(text) if quote.speaker is not None]
    assert names == ["Tom Roy", "Tom Roy", "Tom Roy"]


def test_one_of_her_own_is_somebody_else() -> None:
    text = "Mary Roy sat down. Her mother had asked for no words, she added."
    (quote,) = quotes_of(text)
    assert quote.speaker and quote.speaker.name == "Mary Roy"


def test_who_is_said_to_shout_is_the_speaker_of_the_shout() -> None:
    text = "The Post said on Monday that Ann Roy shouted “Bread is dear” at the mayor."
    assert [q.speaker and q.speaker.name for q in quotes_of(text)][1:] == ["Ann Roy"]


def test_a_speaker_goes_on_in_the_old_way() -> None:
    quotes = quotes_of("“Bread is dear,” went on Ann Roy, “and old.”")
    assert [q.speaker and q.speaker.name for q in quotes] == ["Ann Roy", "Ann Roy"]


def test_his_remarks_are_his() -> None:
    text = "Tom Lee has drawn fire. His remarks comparing the mayor to a baker drew anger."
    (quote,) = quotes_of(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.certain) == ("Tom Lee", False)


def test_a_certified_nursing_assistant_speaks_whole() -> None:
    (quote,) = quotes_of("“Bread is dear,” the certified nursing assistant said.")
    assert quote.speaker is not None
    assert quote.speaker.name == "the certified nursing assistant"


def test_who_beams_chips_in_or_claps_back_speaks() -> None:
    text = "“I won,” beamed Ann Roy. “So did I,” Tom Lee chipped in. “No,” Ann Roy clapped back."
    names = [quote.speaker and quote.speaker.name for quote in quotes_of(text)]
    assert names == ["Ann Roy", "Tom Lee", "Ann Roy"]


def test_people_of_several_towns_keep_all_of_them():
    text = "Nurses from Nice, Lyon and Lille have said it was wet."
    names = [quote.speaker.name for quote in quotes_of(text) if quote.speaker is not None]
    assert names == ["Nurses from Nice, Lyon and Lille"]
