"""A row of the timeline is understood by whoever has not read the article.

All sentences are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("All banks in Nice will stay shut tomorrow and on Friday, the mayor has said.", "Friday",
         "All banks in Nice will stay shut tomorrow and on Friday"),
        # A list of years is told whole, for each of them.
        ("Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand.", "1990",
         "Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand"),
        ("Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand.", "1998",
         "Orr voted to shut the ferry in 1990, 1994 and 1998 as the bay filled with sand"),
        # A date before a noun is no end.
        ("“The door is open,” Orr wrote in a June 10, 2009 email.", "June 10, 2009",
         "“The door is open,” Orr wrote in a June 10, 2009 email"),
        # Where the time is what somebody thinks of, it stays.
        ("Nobody in Mirel forgets the winter of 1990.", "the winter of 1990",
         "Nobody in Mirel forgets the winter of 1990"),
        ("“It was hard,” Orr recalled last week.", "last week", "“It was hard,” Orr recalled"),
        ("The yard expects a better 2025.", "2025", "The yard expects a better 2025"),
        # What is compared keeps its day.
        ("The mill is likely to earn 47 million francs, up from 33 million last year.", "last year",
         "The mill is likely to earn 47 million francs, up from 33 million last year"),
        ("The line lost 23 million, compared with a profit of 33 million in 2010.", "2010",
         "The line lost 23 million, compared with a profit of 33 million in 2010"),
        ("The clerk rang, from Mirel on Monday.", "Monday", "The clerk rang, from Mirel"),
        ("Its fees fell to 281 million in 2014 from 303 million in 2011.", "2011",
         "Its fees fell to 281 million in 2014 from 303 million in 2011"),
        # A councillor with a point ends no sentence.
        ("At a fair held on 28 April Cllr. Roy said that the town had bought the mill.",
         "28 April", "At a fair held on 28 April Cllr. Roy said that the town had bought the mill"),
        # What is said between dashes of how many ends nothing.
        ("The vote on Tuesday ended most — but not all — quarrels about this year's race.",
         "Tuesday",
         "The vote on Tuesday ended most — but not all — quarrels about this year's race"),
        # Who was told not to, and whose words they are
        ("Orr has no idea if he would have told Ann Roy not to use the old pier on Monday.",
         "Monday", "Orr has no idea if he would have told Ann Roy not to use the old pier"),
        ("As a clerk who has written about mills, Ann Roy's words today make me wary.", "today",
         "Ann Roy's words today make me wary"),
        ("This year's checks found more boats ‘sound’ and fewer ‘fair’ and ‘weak’.", "This year",
         "This year's checks found more boats ‘sound’ and fewer ‘fair’ and ‘weak’"),
        ("The firm may break even in May.", "May", "The firm may break even"),
        # The whole of a stretch of years, or none of it
        ("Orr was for many years the keeper of the old light of the bay of Mirel and its islands"
         " and rocks, a post she held with honour from 1993 to 2001 under three mayors and their"
         " clerks.",
         "1993",
         "Orr was … a post she held with honour from 1993 to 2001 under three mayors …"),
        # What is cut off behind its measure takes that with it.
        ("The concert will be in Mirel on June 20, just a handful of days after Orr and Roy were"
         " named the second and the third keeper of the old light of the bay.", "June 20",
         "The concert will be in Mirel"),
        # Somebody is the second to fall; nobody "is to fall".
        ("The team from the village at the foot of the mountain have brought down the body of the"
         " second climber to fall to his death in the Mirel park over the weekend.", "the weekend",
         "The team from the village at the foot of the mountain have brought down the body of the"
         " second climber …"),
        # What only tells how it was is not told for it.
        ("Ann Roy was found guilty of beating Bob Orr, 32, and Tom Lee, 11, in October 2011 as she"
         " ran from the mill.", "October 2011",
         "Ann Roy was found guilty of beating Bob Orr, 32, and Tom Lee, 11, in October 2011 as she"
         " ran from the mill"),
        ("He ruled until 1910 when Lund came in.", "1910", "Lund came in"),
        # A firm, and what is told of it between commas
        ("In London, Roy & Orr, a firm founded in 2014 by two keepers, is selling its mill.",
         "2014", "Roy & Orr, a firm founded in 2014 by two keepers"),
        ("In May the mill shut, a man died in June, said Roy.", "June", "a man died"),
        # What somebody added is another thing.
        ("Orr said the gap between this year and 2012 is “big,” and added that it “will close.”",
         "2012", "Orr said the gap between this year and 2012 is “big,”"),
        # A subject goes as far as its verb.
        ("Talks have gone on, but the first attempts to branch out beyond the staff and their aides"
         " came on Sunday.", "Sunday",
         "the first attempts to branch out beyond the staff and their aides came"),
        # What is told of the letters stands with them.
        ("“Of the more than 30,000 letters that the mayor sent to the court last year, more than 90"
         " percent came from Mirel,” he said.", "last year",
         "more than 30,000 letters that the mayor sent to the court"),
        ("Last week she asked both the Orr and Roy campaigns to explain how they would change it.",
         "Last week",
         "she asked both the Orr and Roy campaigns to explain how they would change it"),
        # The lead of a sentence has verbs of its own.
        ("In places like Mirel where many voters, in particular, firmly support the mayor, Ann Roy"
         " devotes much of her speech to praising Orr after the 2008 crash.", "2008",
         "Ann Roy devotes much of her speech to praising Orr after the 2008 crash"),
        # "But when" leads in what follows.
        ("Orr is tall, but when she walks to the board room Tuesday, her steps will be heard.",
         "Tuesday", "she walks to the board room"),
        ("It made 18 million, compared with a loss of 9 million, or 74 pence a share, a year"
         " earlier.", "a year earlier", "It made 18 million, compared with a loss of 9 million, or"
         " 74 pence a share, a year earlier"),
        ("Holm Air had a net loss of 2.3 million, or 14 Orland cents a share, a year earlier.",
         "a year earlier", "Holm Air had a net loss of 2.3 million, or 14 Orland cents a share"),
        ("Orr last week bought shares of a Mirel Hills, Calif.-based maker of lamps.", "last week",
         "Orr last week bought shares of a Mirel Hills, Calif.-based maker of lamps"),
        # What stands between dashes may part a subject from its verb.
        ("Orr met her aides last Thursday, saying the council – and not the mayor – is in charge.",
         "last Thursday",
         "Orr met her aides last Thursday, saying the council – and not the mayor – is in charge"),
        # What Orland took, with its name
        ("The town plans to make the Holm Shoal, a rock Orland took four years ago, into a fort.",
         "four years ago", "the Holm Shoal, a rock Orland took"),
        ("Though Roy has opposed the tax, in 2009, as mayor of Mirel, she signed a bill for it.",
         "2009", "she signed a bill for it"),
        # An issue is no quarter.
        ("Readers ask how many new users it won in the last quarter, an issue with which it has"
         " struggled since 2013.", "2013", "an issue with which it has struggled since 2013"),
        ("It stepped up its watch in June, and again after the Holm attacks in July, but men came.",
         "July", "It stepped up its watch in June, and again after the Holm attacks"),
        ("The mayor is planning no more dear fairs and balls by the old harbour of Mirel that raise"
         " money for the party, her aide, Bob Lee, told us on Monday.", "Monday",
         "The mayor is planning no more dear fairs and balls by the old harbour of Mirel that raise"
         " money for the party"),
        # Tax is no clause, and a firm goes on behind its "Plc.".
        ("Underlying profit before tax fell 16 percent to 21 million pounds from 25 million pounds"
         " last year.", "last year", "Underlying profit before tax fell 16 percent to 21 million"
         " pounds from 25 million pounds last year"),
        ("Holm Mills Plc. (HMR) said it sold its mill on Monday.", "Monday",
         "Holm Mills Plc. (HMR) said it sold its mill"),
        ("Holm Mills kept its dividend in line with last year despite its trading profit falling by"
         " 34 percent to 19 million in the six months ended December.", "December",
         "Holm Mills kept its dividend in line … despite its trading profit falling by 34 percent"
         " to 19 million in the six months ended December"),
        ("He ran a building and plumbing firm with his father and younger brother Robert, who also"
         " served as mayor in 2002, until he retired in 1999.", "1999", "he retired"),
        # What a thing is called is no verb of it; points are none either.
        ("The group launched a television and radio ad in Mirel on Saturday titled, “It Rains.”",
         "Saturday",
         "The group launched a television and radio ad in Mirel on Saturday titled, “It Rains.”"),
        ("Roy now holds a lead of 8 percentage points over Orr, according to a poll taken in May.",
         "May", "Roy now holds a lead of 8 percentage points over Orr, according to a poll taken in"
         " May"),
        # A list of those who sent it, and a subject with a day of its own
        ("A report sent in May by the Academies of Holm, Mirel and Amber said that men had left.",
         "May",
         "A report sent in May by the Academies of Holm, Mirel and Amber said that men had left"),
        ("Orr's odd speech just days before Saturday's vote has sunk his hopes.", "Saturday",
         "Orr's odd speech just days before Saturday's vote has sunk his hopes"),
        # "When" tells what happened then.
        ("The long row between the mayor of Mirel and the council over the old mill took a new turn"
         " Tuesday when Roy called her a liar and left.", "Tuesday",
         "The long row between the mayor of Mirel and the council over the old mill took a new turn"
         " Tuesday when Roy called her …"),
        # Somebody's age with one comma, and what they decided to do
        ("Orr, 32 began his career with Holm in August 1996.", "August 1996",
         "Orr, 32 began his career with Holm"),
        ("Rather than hold its vote on a plan to mend it, the board last week instead decided to"
         " further study it.", "last week",
         "the board last week instead decided to further study it"),
        ("The mayors expressed hope a new pact would be ready by June 15.", "June 15",
         "The mayors expressed hope a new pact would be ready by June 15"),
        ("He said that notification will be issued on Saturday.", "Saturday",
         "notification will be issued"),
        ("The school will not be done in time for the scheduled start of Aug. 27.",
         "start of Aug. 27",
         "The school will not be done in time for the scheduled start of Aug. 27"),
        # What opens or ends a sentence loosely is left out.
        ("However, the firm is waiting for a word from the council, the mayor said on Sunday.",
         "Sunday", "the firm is waiting for a word from the council, the mayor said"),
        ("Ferries were set to sail on June 3, however, the mayor put that off.", "June 3",
         "Ferries were set to sail"),
        ("It brings to 12 the dead of this year, six more than at this stage in 2023.", "2023",
         "It brings to 12 the dead of this year, six more than at this stage in 2023"),
        ("Orr, who was an old man, and his wife, who came from Mirel and was a baker there, died in"
         " the crash, bringing the number of those who died on the roads on Wednesday to five.",
         "Wednesday", "bringing the number of those who died on the roads on Wednesday to five"),
        # A day that the lead only comes to
        ("On a tour this month before the primary in Holm on June 4, she said he would run it.",
         "June 4",
         "On a tour this month before the primary in Holm on June 4, she said he would run it"),
        # What leads in a long sentence is told of the subject behind it.
        ("Rescued on May 25 by two fishermen off the coast, Ann Roy has become the subject of a row"
         " in the courts that has split the town and the bay in two for weeks.", "May 25",
         "Ann Roy … rescued on May 25 by two fishermen off the coast"),
        ("Asked about the sale of the mill last week, the mayor blamed the old council for a row"
         " over who should run the town and the bay.", "last week",
         "the mayor … asked about the sale of the mill"),
        ("The mayor came to a village that her party is counting on come Tuesday.", "Tuesday",
         "The mayor came to a village that her party is counting on"),
        # Who spoke is the subject of what he did with it, not one inside his words.
        ("“We have lost the mill, and I miss it,” Orr said, recalling the fire in 2019.", "2019",
         "Orr said, recalling the fire"),
        ("“We have lost the mill,” Orr said, recalling the fire in 2019.", "2019",
         "“We have lost the mill,” Orr said, recalling the fire"),
        # A subject may stand behind its verb.
        ("Among his first jobs was a tour of the bay in the summer of 1952, and then he left.",
         "the summer of 1952", "Among his first jobs was a tour of the bay"),
        # "Fighting spirit" is no deed.
        ("The old coach of the Mirel Gulls lauded his young team’s determination and fighting"
         " spirit following their narrow win over the old champions Athletic Holm at the harbour"
         " ground in Sunday’s derby.", "Sunday",
         "The old coach of the Mirel Gulls lauded his young team’s determination and fighting"
         " spirit … at the harbour ground in Sunday’s derby"),
        # "Whatever he does" is a subject.
        ("Orr says whatever the mayor does can be undone if Roy is elected in November.",
         "November", "Orr says whatever the mayor does can be undone if Roy is elected"),
        # What somebody says of a thing stands with the thing.
        ("The mayor welcomed a strike that the firm said would end in July.", "July",
         "The mayor welcomed a strike that the firm said would end"),
        ("The luxury airline, 98%-owned by Bob Orr and his Holm Corp., earlier this month put up"
         " the mill for sale.", "earlier this month",
         "The luxury airline, 98%-owned by Bob Orr and his Holm Corp., earlier this month put up"
         " the mill for sale"),
    ],
)  # fmt: skip
def test_a_row_says_who_did_what(sentence: str, words: str, wanted: str) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, THURSDAY)).dates
    assert {one.span.of(text): one.told(text) for one in dates}[words] == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("We will see what it looks like a week from tonight.", "a week from tonight",
         "2024-06-20"),
        ("They vote two weeks from tomorrow.", "two weeks from tomorrow", "2024-06-28"),
        ("The ferry is shut for two weeks from today.", "today", "2024-06-13"),
        ("Two ferries leave on Monday and Tuesday nights.", "Monday", "XXXX-WXX-1TNI"),
        ("The ferry left on Monday and Tuesday.", "Monday", "2024-06-10"),
        # What was supposed to be did not come of it, or is still to come.
        ("The bridge was supposed to open in January.", "January", "2024-01"),
        ("The bridge is supposed to open in January.", "January", "2025-01"),
        ("They were supposed to meet on Tuesday.", "Tuesday", "2024-06-11"),
        ("They were supposed to meet on Friday.", "Friday", "2024-06-14"),
        # Nor did what was put off.
        ("The vote scheduled for January was postponed to March.", "January", "2024-01"),
        ("The vote scheduled for January will not be held.", "January", "2025-01"),
        # The game is ahead, whatever the other has won.
        ("Roy will meet Orr, who knocked out the holder, in the final on Sunday.", "Sunday",
         "2024-06-16"),
        ("Roy will meet Orr, who knocked out the holder in the final on Sunday.", "Sunday",
         "2024-06-09"),
        ("The letter to invite Orr to Monday's debate was a joke.", "Monday", "2024-06-17"),
        # Who is told of between dashes has the verb behind them.
        ("On Saturday, Orr — who had sold the mill — will open a fair in Holm.", "Saturday",
         "2024-06-15"),
        ("On Saturday, Orr — who will sell the mill — opened a fair in Holm.", "Saturday",
         "2024-06-08"),
        # What was decided at a meeting is over, and what an appeal or a game is for is not.
        ("The board approved a plan to build it at a meeting on Tuesday.", "Tuesday",
         "2024-06-11"),
        ("The board agreed to discuss the plan at a meeting on Tuesday.", "Tuesday", "2024-06-18"),
        ("The plan was turned down, but is heading for an appeal in October.", "October",
         "2024-10"),
        ("Orr appeared to confirm his fitness for Sunday's game.", "Sunday", "2024-06-16"),
        ("Orr has been booked to appear at court on Saturday.", "Saturday", "2024-06-15"),
        ("The agency gave traders up to December to leave.", "December", "2024-12"),
        ("Profit fell from 25 million last year. Sales fell from 30 million in the previous year.",
         "the previous year", "2023"),
        ("Profit fell in 2021. Sales had fallen in the previous year.", "the previous year",
         "2020"),
        # What waits for something to be done is ahead, and so is that.
        ("The board will choose her after the votes have been counted in July.", "July",
         "2024-07"),
        ("The board chose her after the votes had been counted in July.", "July", "2023-07"),
        # Nothing that was said is still to come.
        ("They voted on it on Tuesday. Orr said so the following week.", "the following week",
         "XXXX-WXX"),
        # "The first half" is one of a year where firms are told of.
        ("Holm Steel lost 40 million, after a profit posted in the first half.", "the first half",
         "2024-H1"),
        # Behind a season "the previous week" is none of these days.
        ("Last autumn they sold the mill. In the previous week they had kept it.",
         "the previous week", "XXXX-WXX"),
        ("On May 3 they sold the mill. In the previous week they had kept it.",
         "the previous week", "2024-W17"),
    ],
)  # fmt: skip
def test_a_row_stands_on_its_day(sentence: str, words: str, value: str) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, THURSDAY)).dates
    assert {one.span.of(text): one.value for one in dates}[words] == value


@pytest.mark.parametrize(
    "sentence",
    [
        "Holm led in the first half.",
        "He slept in the first half.",
        "On “Holm News Sunday,” the mayor said he would leave.",
        "Of the keepers 10,500 were found and 1442 are missing.",
        "He told the Sunday Times that it was over.",
        "He told the Mirel Sunday Herald that it was over.",
        "The makers of the town's tomorrow must be young.",
        "It was made under section 20 of the Harbour Act No. 9 of 1994.",
    ],
)
def test_what_only_looks_like_a_time_is_none(sentence: str) -> None:
    assert not analyze(article_from_text(f"A story\n\n{sentence}\n", THURSDAY)).dates
