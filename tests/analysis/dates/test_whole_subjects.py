"""What happened is told of the one it happened to, however the sentence begins.

All sentences are read as published on Monday 8 July 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

MONDAY = date(2024, 7, 8)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        # What was heard is of the one who was found, not of the inquest.
        ("The inquest on Monday, June 9 heard that Ann Orr, who lived alone, was found on the floor"
         " of her kitchen by her daughter Joan Lee, from Holm, on November 2 last year.",
         "November 2 last year",
         "Ann Orr … was found on the floor of her kitchen by her daughter Joan Lee, from Holm"),
        # The new line is to open, and not the budget.
        ("The budget, which takes effect on July 1, includes nine million to replace 84 old ferry"
         " boats ordered from Holm in 2022 and three million for the new line, scheduled to open in"
         " May 2027.", "May 2027",
         "The budget … to replace 84 old ferry boats ordered from Holm in 2022 and three million"
         " for the new line, scheduled to open"),
        # Three towns send one team; behind a comma at the start two of them act.
        ("Ministers from Holm, Orsk and Mirel met on May 3.", "May 3",
         "Ministers from Holm, Orsk and Mirel met"),
        ("On a visit to Holm, Orsk and Mirel agreed on May 3 to meet.", "May 3",
         "Orsk and Mirel agreed on May 3 to meet"),
        # Of all who quit, and of the club itself.
        ("A bench of Justice Ann Roy and Justice Lee Moss passed an interim order on petitions"
         " moved by the former mayor Tom Orr and 10 others, who had quit the council on May 3.",
         "May 3", "the former mayor Tom Orr and 10 others, who had quit the council"),
        ("Lee, a former keeper of the old light at Holm, will leave in the autumn with his wife and"
         " both dogs to take charge of the Holm Rovers, who lost their coach in May.", "May",
         "the Holm Rovers, who lost their coach"),
        # A firm with its letters and its short name; men from far away.
        ("Orla Mills, Inc. (Nasdaq: ORLM) (“Orla” or the “Company”), a maker of sails, sold the"
         " mill on May 3.", "May 3", "Orla Mills, Inc. … sold the mill"),
        ("Boats from as far away as Mirel came on May 3.", "May 3",
         "Boats from as far away as Mirel came"),
        # To serve as keeper is one thing.
        ("Her licence to serve as keeper ran out on May 3.", "May 3",
         "Her licence to serve as keeper ran out"),
        ("She worked as rain fell on May 3.", "May 3", "She worked as rain fell"),
        # A list of days leads in the same words for each of them.
        ("On 3, 4 and 5 May 2023 an inquest was held in Mirel.", "3",
         "an inquest was held in Mirel"),
        ("On 3, 4 and 5 May 2023 an inquest was held in Mirel.", "4",
         "an inquest was held in Mirel"),
        ("In 1990, 1994 and 1998, the town chose Roy.", "1994", "the town chose Roy"),
        ("Earnings before interest, taxes and fees (EBITDA) rose in March.", "March",
         "Earnings before interest, taxes and fees (EBITDA) rose"),
        # Both of two subjects, the first with its short name
        ("Mirel Salt Works (MSW) and the old mill must close on May 3.", "May 3",
         "Mirel Salt Works (MSW) and the old mill must close"),
        ("The final word on whether the mill will close on May 3 will be said by the mayor.",
         "May 3",
         "The final word on whether the mill will close on May 3 will be said by the mayor"),
        ("Mirel public and private lower and upper schools will have no classes on May 3.", "May 3",
         "Mirel public and private lower and upper schools will have no classes"),
        ("A team of harbour guards, police and sailors freed the keeper on May 3.", "May 3",
         "A team of harbour guards, police and sailors freed the keeper"),
        ("Prize-winning farmers left Mirel on May 3.", "May 3", "Prize-winning farmers left Mirel"),
        ("Orr was mayor of Sto. Brig town from 2007 to 2010.", "2007",
         "Orr was mayor of Sto. Brig town from 2007 to 2010"),
        ("The mayor of Mirel has ordered the closing of schools, which include those of the bay,"
         " after a meeting in Holm on Monday.", "Monday", "The mayor of Mirel has ordered the"
         " closing of schools, which include those of the bay, after a meeting in Holm"),
        # A long clause is cut before what was filed.
        ("The high court on Monday put off its ruling on a batch of public harbour toll pleas filed"
         " seeking word of old Mirel harbour light keepers of the bay.", "Monday",
         "The high court on Monday put off its ruling on a batch of public harbour toll pleas"
         " …"),
        # The place of a firm, and its legal form
        ("The Holm, Mirel-based firm's profit fell to 3 million in May.", "May",
         "The Holm, Mirel-based firm's profit fell to 3 million"),
        ("Orr & Sons, Inc. (ORX) is closing two mills in May.", "May",
         "Orr & Sons, Inc. (ORX) is closing two mills"),
        ("Shares of Orr & Sons, Inc. (ORX) fell 8% in May.", "May",
         "Shares of Orr & Sons, Inc. (ORX) fell 8%"),
        # What stands in brackets behind a day
        ("Police looked into the crash and on Monday (8 July 2024) a summons was sent out.",
         "Monday", "a summons was sent out"),
        ("So far this year, more than 15 cows and nearly 50 sheep have been lost, up from two in"
         " May.", "May",
         "more than 15 cows and nearly 50 sheep have been lost, up from two in May"),
        # An aim belongs to the noun before it.
        ("Orr said they have not given up all talks, as well in the light of the long planned visit"
         " of the keeper to the old town of Mirel to sign the deal on May 3.", "May 3",
         "they have not given up all talks … to the old town of Mirel to sign the deal on May 3"),
        # "Until" leads in what stands before it.
        ("Orr will extend the cut until June 17 after keepers backed it on Monday.", "June 17",
         "Orr will extend the cut until June 17 after keepers backed it on Monday"),
        ("Nothing will be settled until after the talks conclude on June 17 and all is weighed.",
         "June 17", "the talks conclude"),
        ("Two years after the fire, which killed ten on 14 June 2017, keepers said it was a sin.",
         "14 June 2017", "the fire, which killed ten"),
        ("Ann Orr, 39, from Mill Lane, Mirel was charged on May 3 with theft.", "May 3",
         "Ann Orr, 39, from Mill Lane, Mirel was charged on May 3 with theft"),
        ("The mill got its start in 1928, and with those first coins, Orr bought a boat.", "1928",
         "The mill got its start"),
        ("But that is how the mill got its start in 1928.", "1928",
         "that is how the mill got its start"),
        # A list is not cut; a score begins nothing; a title is of who said so.
        ("Oil rose on May 3 after Mirel, Holm and Amber backed a cut.", "May 3",
         "Oil rose on May 3 after Mirel, Holm and Amber backed a cut"),
        ("Orr's 7-5, 6-4 win on May 3 moved him into the final.", "May 3",
         "Orr's 7-5, 6-4 win on May 3 moved him into the final"),
        ("Two men died on May 3 in a fire in Mirel, deputy mayor, Ann Orr, said.", "May 3",
         "Two men died on May 3 in a fire in Mirel"),
        ("They will settle it in June/July.", "July", "They will settle it in June"),
        # No name is cut in two.
        ("The mayor's plan to put up homes on the land south of the old light in the bay of Holm"
         " was passed by Mirel District Council's (MDC) clerks on Monday.", "Monday",
         "The mayor's plan to put up homes on the land south of the old light in the bay of Holm"
         " was passed …"),
        # What hangs on is told with its verb or not at all.
        ("A singer took a strong lead in early returns on Monday for the seat in the town of Mirel,"
         " where huge crowds and wide anger over the toll helped oust the mayor.", "Monday",
         "A singer took a strong lead in early returns on Monday for the seat in the town of"
         " Mirel"),
        ("Talks resumed on Monday, after the rebels and the mayor refused to attend.", "Monday",
         "Talks resumed on Monday, after the rebels and the mayor refused to attend"),
        ("Clerks in the town hall of Mirel said on Monday that while they do not foresee a quick"
         " end to the row, the latest words of both sides are a sign.", "Monday",
         "Clerks in the town hall of Mirel said on Monday that while they do not foresee a quick"
         " end …"),
        ("The keeper announced the release of all men held by the rebels on Monday.", "Monday",
         "The keeper announced the release of all men held by the rebels"),
        ("The first visit to Mirel after a long break is a sign for June 17.", "June 17",
         "The first visit to Mirel after a long break is a sign for June 17"),
        # A lead without a comma
        ("After war broke out he served as cook in 1942.", "1942", "he served as cook"),
        ("Orr hailed it, noting that the cost of borrowing between banks was cut on May 3.",
         "May 3", "the cost of borrowing between banks was cut"),
        ("Salt Works reported 7 percent adjusted growth in a bay hit by a storm that broke on May"
         " 3.", "May 3", "Salt Works reported 7 percent adjusted growth in a bay hit by a storm"
         " that broke on May 3"),
        ("Among the oldest is the Salt Works in Mirel, which burned on May 3.", "May 3",
         "the Salt Works in Mirel, which burned on May 3"),
        ("This was after the mayor and the keeper of the old light in the bay of Mirel had made a"
         " choice to charge the clerk in court on May 3 over a boat.", "May 3",
         "the mayor and the keeper of the old light in the bay of Mirel had made a choice to charge"
         " the clerk in court …"),
        ("At least two men died and 30 were hurt in a storm over the bay of Mirel, an official in"
         " the mayor's office, Ann Orr, said on May 3 in a post on the Gull messaging app.",
         "May 3", "At least two men died and 30 were hurt in a storm over the bay of Mirel"),
        ("Orr came on May 3 on a tour of planned and new parks in the bay.", "May 3",
         "Orr came on May 3 on a tour of planned and new parks in the bay"),
        ("The fight ended at 5am.", "5am", "The fight ended"),
        ("Orr was freed on a sh. 50,000 bail on May 3.", "May 3",
         "Orr was freed on a sh. 50,000 bail"),
        # A participle that leads in a long sentence is of the subject behind it.
        ("Using words like those that led to the war of May 3, 1991, a clerk in the bay of Mirel"
         " said the whole coast and all of the old salt works belong to the town.", "May 3, 1991",
         "a clerk in the bay of Mirel … using words like those that led to the war of May 3, 1991"),
        # A name between commas belongs to what stands before, even where one is left out.
        ("The trial of the keeper of Holm (ZQX), Ann Orr has been put off since May 3.", "May 3",
         "The trial of the keeper of Holm (ZQX), Ann Orr has been put off since May 3"),
        ("The brother of the keeper of Holm, he died on May 3.", "May 3", "he died"),
        # What stands in an aside behind a name is not what does what follows.
        ("The firm, founded in 2010 to compete for a prize that ran out in 2018, plans a third boat"
         " with a keeper in 2027.", "2027",
         "The firm … plans a third boat with a keeper"),
        ("The ferry will not run on December 25 or 26, nor on January 1.", "January 1",
         "The ferry will not run on December 25 or 26, nor on January 1"),
        ("It sank in a storm that nobody had heard of on Sunday.", "Sunday",
         "It sank in a storm that nobody had heard of"),
    ],
)  # fmt: skip
def test_a_happening_has_its_own_subject(sentence: str, words: str, wanted: str) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, MONDAY)).dates
    assert {one.span.of(text): one.told(text) for one in dates}[words] == wanted
