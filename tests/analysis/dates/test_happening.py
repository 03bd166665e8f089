"""What happened: the clause of a date, without the date and without who said so."""

import pytest

from reader.analysis import analyze
from reader.analysis.dates.happening.clause_starts import MOST
from reader.loading import article_from_text
from tests.analysis.stories import WEDNESDAY, told


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("The ferry sank on Monday.", "Monday", "The ferry sank"),
        ("On Monday, the ferry sank off Mirel.", "Monday", "the ferry sank off Mirel"),
        ("In early June the ferry sank off Mirel.", "early June", "the ferry sank off Mirel"),
        ("The ferry sails on Friday, its owner said.", "Friday", "The ferry sails"),
        ("The couple divorced in May 2020.", "May 2020", "The couple divorced"),
        ("But the ferry sank on Monday.", "Monday", "the ferry sank"),
        ("Profit fell 12% on Monday.", "Monday", "Profit fell 12%"),
        ("2 June 2024: The ferry sank off Mirel.", "2 June 2024", "The ferry sank off Mirel"),
        # what an age, an address or an inserted "she noted" stands in keeps its subject
        (
            "Tom Lee, 34, of Mill Lane, Mirel, pleaded guilty at Holm court on Monday to theft.",
            "Monday",
            "Tom Lee, 34, of Mill Lane, Mirel, pleaded guilty at Holm court on Monday to theft",
        ),
        ("The wave, she noted, sank it in May.", "May", "The wave, she noted, sank it"),
        ("The ferry, its owner said on Monday, sank.", "Monday",
         "The ferry, its owner said on Monday, sank"),
        (
            "She married Tom Lee, a banker, in 1958; he died in 1999.",
            "1958",
            "She married Tom Lee, a banker",
        ),
        (
            "Her first novel, The Gale, appeared in May 1964 and sold 300 copies.",
            "May 1964",
            "Her first novel, The Gale, appeared in May 1964 and sold 300 copies",
        ),
        (
            "The sale, which was announced in July, should close in August.",
            "August",
            "The sale … should close",
        ),
        (
            "In 1990, when the old mill burned, Orr left Mirel for good.",
            "1990",
            "Orr left Mirel for good",
        ),
        ("In 1990, after the mill burned, Orr left Mirel.", "1990", "Orr left Mirel"),
        # what somebody says of a time is told by itself, not who said it at another
        (
            "Orr stood down in January, claiming the vote last year was unfair.",
            "last year",
            "the vote last year was unfair",
        ),
        (
            "Lund declared that the vote last year was unfair.",
            "last year",
            "the vote last year was unfair",
        ),
        (
            "Lund urged Orr last year not to close the mill.",
            "last year",
            "Lund urged Orr last year not to close the mill",
        ),
        # a date that the words lean on stays
        ("The shares can be sold after June 3.", "June 3", "The shares can be sold after June 3"),
        ("The trial would go on until Friday.", "Friday", "The trial would go on until Friday"),
        ("The crew left before Friday after the talks failed.", "Friday",
         "The crew left before Friday after the talks failed"),
        ("The old rule set in two years ago.", "two years ago", "The old rule set in"),
        ("Orr asked whether the ferry could be sold in May.", "May",
         "Orr asked whether the ferry could be sold"),
        ("They asked the judges of the old grey town to tell them whether any ground existed upon"
         " which the keeper of the ferry could be sent away from Mirel in accordance with the old"
         " law of the land and its judges, in a letter dated 3 May 2020.",
         "3 May 2020", "whether any ground existed upon which the keeper of the ferry could"
         " be sent … in a letter dated 3 May 2020"),
        ("It is all that they are counting on on Monday.", "Monday",
         "It is all that they are counting on"),
        ("The last wave was in May.", "May", "The last wave was in May"),
        ("The notes are due June 3.", "June 3", "The notes are due June 3"),
        ("She spoke of the June 3, 2019, attack on Mirel.", "June 3, 2019",
         "She spoke of the June 3, 2019, attack on Mirel"),
        # what reaches over a comma without its verb is not torn there
        (
            "The mayor said on Monday that Orr, a tall old man of the old grey town of Mirel, the"
            " miller and the keeper had left the old grey town by the sea.",
            "Monday",
            "The mayor said on Monday that Orr, a tall old man of the old grey town of Mirel, the"
            " miller …",
        ),
        (
            "Orr told the court on Monday that he had seen the old grey ferry sink in the bay off"
            " Mirel with all of the men, women and children aboard.",
            "Monday",
            "Orr told the court on Monday that he had seen the old grey ferry sink in the bay off"
            " Mirel …",
        ),
        # a full clause needs nothing that follows the next one
        (
            "The ferry sank off Mirel on Monday, and its owner said that he had lost all he had in"
            " the old grey boat with her many blue sails.",
            "Monday",
            "The ferry sank off Mirel",
        ),
        # who speaks is no part of it
        ("MR ORR: In March. I learned it in June.", "March", ""),
    ],
)  # fmt: skip
def test_a_happening_is_the_clause_of_its_date(sentence: str, words: str, wanted: str) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("The owner said the ferry will sail on Friday.", "Friday", "the ferry will sail"),
        (
            "The owner said on Monday that the ferry will sail on Friday.",
            "Friday",
            "the ferry will sail",
        ),
        (
            "The owner said on Monday that the ferry will sail on Friday.",
            "Monday",
            "The owner said on Monday that the ferry will sail on Friday",
        ),
        ("The study showed that men wrote most of it in 2014.", "2014", "men wrote most of it"),
        # "he said on Monday" is nothing without what he said
        ("The ferry has sunk off Mirel, its owner said on Monday.", "Monday",
         "The ferry has sunk off Mirel, its owner said"),
        ("The ferry has sunk, according to a statement Monday.", "Monday",
         "The ferry has sunk, according to a statement"),
        ("“The ferry has sunk,” Orr told the court on Monday.", "Monday",
         "“The ferry has sunk,” Orr told the court"),
        ("“The ferry has sunk off Mirel,” said Ada Orr, the keeper, on Monday.", "Monday",
         "“The ferry has sunk off Mirel,” said Ada Orr, the keeper"),
        ("Roy said that the ferry was old and asked for another in June.", "June",
         "Roy said that the ferry was old and asked for another"),
        ("As Orr noted on Monday, the ferry has sunk.", "Monday", "the ferry has sunk"),
        ("Orr said in a talk on Monday, “The ferry has sunk off Mirel.”", "Monday",
         "Orr said in a talk on Monday, “The ferry has sunk off Mirel.”"),
    ],
)  # fmt: skip
def test_what_was_said_goes_with_who_said_so(sentence: str, words: str, wanted: str) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        (
            "Orr, a tall old man whose song was sung by all the boatmen of the coast of Mirel and"
            " far beyond it, died on Monday at home.",
            "Monday",
            "Orr … died on Monday at home",
        ),
        (
            "The company bought the old mill of the grey town from the heirs of the last miller,"
            " tore down its two great wheels and plans to open an inn there in July.",
            "July",
            "The company … plans to open an inn there",
        ),
        (
            "The keeper thanked the many men and women of the old grey town by the sea who had"
            " freed the ferry from the sand of the bay, promising to come again in July.",
            "July",
            "The keeper … promising to come again",
        ),
    ],
)
def test_a_subject_far_from_its_verb_is_shown_before_it(
    sentence: str, words: str, wanted: str
) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        # a day that another is counted from is no subject
        ("A notice issued the day after Christmas was lifted on June 3.", "June 3",
         "A notice issued the day after Christmas was lifted"),
        # what is compared with a time keeps it
        ("Fares were up 6 per cent on last summer.", "last summer",
         "Fares were up 6 per cent on last summer"),
        ("Roy lost £22m, against £15m in the same period a year earlier.",
         "the same period a year earlier",
         "Roy lost £22m, against £15m in the same period a year earlier"),
        ("It can be seen in the west for about an hour after sunset until Friday, and in the south"
         " too, said Orr.", "Friday", "It can be seen in the west for about an hour after sunset"
         " until Friday, and in the south too"),
        # a month before a noun, and the rank before a name, belong to them
        ("September numbers will be out on Tuesday.", "September",
         "September numbers will be out on Tuesday"),
        ("Managing director K. Orr, whose term ends on 3 May, sang.", "3 May",
         "Managing director K. Orr, whose term ends on 3 May, sang"),
        ("The plan needs a nod from the board, which is expected in December.", "December",
         "The plan needs a nod from the board, which is expected in December"),
        ("The road has claimed 27 lives since January.", "January",
         "The road has claimed 27 lives since January"),
        # a line of an agency is no part of it
        ("Aug 1 (Mirel News) - The mill had a bad year.", "Aug 1", "The mill had a bad year"),
        ("Repairs to that wall, begun in 2018, were slow.", "2018",
         "Repairs to that wall, begun in 2018, were slow"),
        ("In fiscal 2023, which ended in June, the mill had sales of £4m.", "fiscal 2023",
         "the mill had sales of £4m"),
        ("Orr Foods, a leading maker of milk and cheese for the whole of the east coast, has told"
         " the town of its plan for a new dairy in Holm West that will open by May.",
         "May", "a new dairy in Holm West that will open by May"),
        # a clause that leans on another is shown with it where both are short
        ("The union asked for more pay after it was cut in 2016.", "2016",
         "The union asked for more pay after it was cut"),
        (
            "It was sold to Tom Lee, 58, of Mill Lane, who will stand trial in July.",
            "July",
            "It was sold to Tom Lee, 58, of Mill Lane, who will stand trial",
        ),
        # and with what it leans on where they are not
        (
            "The judges of the high court of the old grey town by the sea asked for the help of"
            " Ada Orr, a clerk of Mirel who had left the town in May 2019.",
            "May 2019",
            "Ada Orr, a clerk of Mirel who had left the town",
        ),
        # an inserted clause is left again
        (
            "The old ferry, which the keeper of the lighthouse had sold to a friend of his, sank"
            " in the bay on Monday.",
            "Monday",
            "The old ferry … sank in the bay",
        ),
    ],
)  # fmt: skip
def test_a_clause_that_leans_on_another_is_not_torn_from_it(
    sentence: str, words: str, wanted: str
) -> None:
    assert told(sentence, words) == wanted


def test_a_happening_is_short_enough_to_read() -> None:
    sentence = "The old grey ferry " + "with all her many blue boats " * 20 + "sank on Monday."
    found = told(sentence, "Monday")
    assert found.endswith(" …")
    assert len(found.split()) <= MOST + 1


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 3 June 2024, 2:30 pm",
        "Date published: 3 June 2024",
        "Copyright © 3 June 2024 Amber Wire, all rights reserved",
        "Monday, 3 June 2024",
    ],
)
def test_what_a_page_says_of_itself_tells_of_nothing(line: str) -> None:
    text = f"The ferry sank off Mirel in May.\n\n{line}\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    assert [found.told(text) for found in dates if found.told(text)] == ["The ferry sank off Mirel"]


def test_a_vague_word_and_a_length_need_no_happening() -> None:
    assert told("The ferry is now closed and full.", "now") == ""
    assert told("The ferry was closed for three weeks.", "three weeks") == ""


def test_a_dateline_tells_of_nothing() -> None:
    text = "Ferry sinks off Mirel\n\nMIREL, June 12 (Amber Wire) - The ferry sank in the bay.\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    assert [(found.span.of(text), found.happening) for found in dates] == [("June 12", None)]


def test_who_has_the_floor_in_an_interview_is_no_part_of_what_happened() -> None:
    assert told("Q. When?\n\nA. The ferry sank on Monday.", "Monday") == "The ferry sank"
    assert told("Q: Has a ferry sunk in May?\n\nA: Yes.", "May") == ("Has a ferry sunk in May?")


def test_the_initial_of_a_name_is_a_part_of_what_happened() -> None:
    assert told("A. Philip Orr left Mirel on Monday.", "Monday") == "A. Philip Orr left Mirel"
