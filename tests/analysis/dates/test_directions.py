"""Which way a time points where the first verb to the left does not say it.

All sentences are read as published on Tuesday 22 March 2016.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

TUESDAY = date(2016, 3, 22)

CASES = {
    "whoever has something on a day has yet to go there": [
        ("So I said, play like people who have training on Friday.", {"Friday": "2016-03-25"}),
        ("He has a meeting with the board on Thursday.", {"Thursday": "2016-03-24"}),
        ("They had a meeting with the board on Thursday.", {"Thursday": "2016-03-17"}),
        ("The club has trained on Friday.", {"Friday": "2016-03-18"}),
        ("He has no game to show for Friday.", {"Friday": "2016-03-18"}),
    ],
    "who is back in action on a day plays then": [
        ("Mirel are back in action on Friday as they take on Holm.", {"Friday": "2016-03-25"}),
        ("Mirel were back in action on Friday as they took on Holm.", {"Friday": "2016-03-18"}),
    ],
    "what had been expected by a month is not reckoned from one to come": [
        ("A ruling had been expected by March.", {"March": "2016-03"}),
        ("A ruling had been expected by February.", {"February": "2016-02"}),
    ],
    "votes that are counted are no verb, what is pencilled in is ahead": [
        ("It passed by 211 votes to 188 on Monday and goes on.", {"Monday": "2016-03-21"}),
        ("It passed, with a talk pencilled in for early June.", {"early June": "2016-06"}),
    ],
    "what will have a time, or has to have one, is ahead": [
        ("She has no other chance, and will have none until the fair in the fall.",
         {"the fall": "2016-FA"}),
        ("He needs to have a chance of winning in November.", {"November": "2016-11"}),
        ("They spoke of all who are eligible to vote in November.", {"November": "2016-11"}),
    ],
    "a month before a noun is the nearest, unless what it names is scheduled": [
        ("They must file their February reports.", {"February": "2016-02"}),
        ("They will wait for the release of the January figures.", {"January": "2016-01"}),
        ("He was seen as weak ahead of the July 25 convention.", {"July 25": "2016-07-25"}),
        ("He spoke of the shock of the July 25 attack.", {"July 25": "2015-07-25"}),
    ],
    "later Monday is today or was yesterday": [
        ("He may face doubts when he speaks later Monday.", {"later Monday": "2016-03-21"}),
        ("He will face doubts when he speaks later Tuesday.", {"later Tuesday": "2016-03-22"}),
    ],
    "may is no month where it is a verb": [
        ("The leak may matter in November.", {"November": "2016-11"}),
        ("He left in May.", {"May": "2015-05"}),
    ],
    "what somebody would not say is past, what she would not do is ahead": [
        ("Orr wouldn't say Monday how she will vote.", {"Monday": "2016-03-21"}),
        ("Orr would not comment Monday on the plan.", {"Monday": "2016-03-21"}),
        ("Orr said he wouldn't come on Monday.", {"Monday": "2016-03-28"}),
    ],
    "a new clause has a verb of its own": [
        ("The shop is dropping its plan, and on Monday, Orr said he was sorry.",
         {"Monday": "2016-03-21"}),
        ("The roof fell in, but this weekend it must be mended.",
         {"this weekend": "2016-W12-WE"}),
    ],
    "a past verb right behind a day is said of it, unless another governs it": [
        ("Kovel continues to block trade, however, and the mayor on Monday called for calm.",
         {"Monday": "2016-03-21"}),
        ("The witness who will speak on Monday called for calm.", {"Monday": "2016-03-28"}),
    ],
    "what is due on a day is told in the present": [
        ("Voters go to the polls on Sunday.", {"Sunday": "2016-03-27"}),
        ("Polls close at noon, and nominations close on Sunday.", {"Sunday": "2016-03-27",
         "noon": "2016-03-22T12:00"}),
        ("Shares close lower on Sunday.", {"Sunday": "2016-03-20"}),
        ("The ferry leaves on Sunday.", {"Sunday": "2016-03-27"}),
        ("On Sunday the law takes effect.", {"Sunday": "2016-03-27"}),
        ("The law comes into force on Sunday.", {"Sunday": "2016-03-27"}),
        ("The law came into force on Sunday.", {"Sunday": "2016-03-20"}),
        ("They were asked on leaving the polls Sunday.", {"Sunday": "2016-03-20"}),
        ("The law takes effect Friday.", {"Friday": "2016-03-25"}),
        ("We do not expect rain before Friday.", {"Friday": "2016-03-25"}),
        ("We did not expect rain on Friday.", {"Friday": "2016-03-18"}),
        ("The law did not take effect Friday.", {"Friday": "2016-03-18"}),
        ("Tickets go on sale Friday.", {"Friday": "2016-03-25"}),
        ("Tickets went on sale Friday.", {"Friday": "2016-03-18"}),
        ("Rain is likely on Sunday.", {"Sunday": "2016-03-27"}),
        ("The bill goes to the council on Friday.", {"Friday": "2016-03-25"}),
        ("Schools reopen Monday.", {"Monday": "2016-03-28"}),
        ("Schools did not reopen Monday.", {"Monday": "2016-03-21"}),
    ],
    "what will have happened by a day is ahead, what could have is not": [
        ("The mill will have shut by Christmas.", {"Christmas": "2016-12-25"}),
        ("The mill could have shut on Friday.", {"Friday": "2016-03-18"}),
    ],
    "what is moved to a day is moved to the nearest": [
        ("The game was moved to Thursday.", {"Thursday": "2016-03-24"}),
        ("The game was moved to Monday, and lost.", {"Monday": "2016-03-21"}),
    ],
    "the day of what somebody asserted is past": [
        ("He cannot bear her claim Monday that he lied.", {"Monday": "2016-03-21"}),
    ],
    "what happens because of something is not on the same day": [
        ("They will leave because of the fire on Friday.", {"Friday": "2016-03-18"}),
        ("They will leave on Friday.", {"Friday": "2016-03-25"}),
    ],
    "a name is no verb": [
        ("He spoke on Meet the Town on Sunday.", {"Sunday": "2016-03-20"}),
        ("They meet the town on Sunday.", {"Sunday": "2016-03-27"}),
    ],
    "only an event that is over has a meaning": [
        ("Read on to grasp the meaning of Thursday’s debate.", {"Thursday": "2016-03-17"}),
        ("They are still gaping at Orr’s victory in Thursday’s debate.",
         {"Thursday": "2016-03-17"}),
        ("Orr will build on a victory in Thursday’s debate.", {"Thursday": "2016-03-24"}),
        ("They want to shine in Thursday’s debate.", {"Thursday": "2016-03-24"}),
    ],
    "what was to happen is on the nearest such day": [
        ("It fell days before it was to report on Thursday.", {"Thursday": "2016-03-24"}),
        ("He was to arrive on Monday for a visit.", {"Monday": "2016-03-21"}),
        ("He spoke only days before the vote on Thursday.", {"Thursday": "2016-03-24"}),
        ("He spoke days before the vote on Monday.", {"Monday": "2016-03-21"}),
    ],
    "what is at stake in a vote is to come": [
        ("Orr, whose seat is at stake in the vote on Friday, fell silent.",
         {"Friday": "2016-03-25"}),
    ],
    "come November is this November, plans for Friday are for the next": [
        ("Those who win come November were silent.", {"November": "2016-11"}),
        ("The plans for Friday were dropped.", {"Friday": "2016-03-25"}),
    ],
    "what ended until a month lasted until then, what was put off lasts": [
        ("He had paid the rent until May.", {"May": "2015-05"}),
        ("He lived here until May.", {"May": "2015-05"}),
        ("They said he didn’t need to leave until May.", {"May": "2016-05"}),
        ("The sale was put off until May.", {"May": "2016-05"}),
    ],
    "what befell in a month is over, what was announced need not be": [
        ("Orr took office in May.", {"May": "2015-05"}),
        ("They announced a merger in May.", {"May": "2016-05"}),
        ("It will end when the case is heard in May.", {"May": "2016-05"}),
        ("It came out when it was revealed in May.", {"May": "2015-05"}),
    ],
    "a poll shows what will be, and is over itself": [
        ("A poll in February shows that Orr will win.", {"February": "2016-02"}),
    ],
    "what is done is not what was done": [
        ("He is lost if Orr is elected in November.", {"November": "2016-11"}),
        ("He was lost when Orr was elected in November.", {"November": "2015-11"}),
        ("It is over if Orr is the nominee on Thursday.", {"Thursday": "2016-03-24"}),
        ("If Thursday’s debate bored many, Friday’s was worse.",
         {"Thursday": "2016-03-17", "Friday": "2016-03-18"}),
    ],
    "a participle beside an article is no verb": [
        ("That would set the stage for a contested convention in July.", {"July": "2016-07"}),
    ],
    "what is demanded by a day, is ahead": [
        ("The mayor demanded that the owner appear before the court by Friday.",
         {"Friday": "2016-03-25"}),
    ],
    "a line of a list is ahead like a headline": [
        ("The wind blew.\n\n- Schools to stay closed on Friday\n\nIt rained.",
         {"Friday": "2016-03-25"}),
    ],
    "what was forecast up to a day is ahead, what goes on sale at nine too": [
        ("The office forecast more rain through Friday.", {"Friday": "2016-03-25"}),
        ("The office forecast rain on Friday.", {"Friday": "2016-03-18"}),
        ("Tickets for the cup go on sale at 9am on Monday.",
         {"9am on Monday": "2016-03-28T09:00"}),
    ],
    "a day that the verb right before it tells as past is over": [
        ("Queen Ada visited on May 13.", {"May 13": "2015-05-13"}),
        ("A vote will be held on May 13, Orr said.", {"May 13": "2016-05-13"}),
        ("By May 13 the hole in the wall had been closed.", {"May 13": "2015-05-13"}),
    ],
    "accounts that are told as past have ended": [
        ("In fiscal 2015, which ended on 30 June, it earned more.",
         {"fiscal 2015": "2015", "30 June": "2015-06-30"}),
        ("The results for the half year to May 31 were good.",
         {"May 31": "2015-05-31"}),
        ("The bank expects growth in its year to May 31.", {"May 31": "2016-05-31"}),
    ],
    "a weekday tells the year of a story of long ago": [
        ("On February 1, 1957 the wall broke. On Thursday, January 31 it had rained.",
         {"February 1, 1957": "1957-02-01", "Thursday, January 31": "1957-01-31"}),
    ],
    "what is told of is later than what has been since": [
        ("They lost on Monday. They have not won since Christmas. Roy had left eight days earlier.",
         {"Monday": "2016-03-21", "Christmas": "2015-12-25", "eight days earlier": "2016-03-13"}),
    ],
    "seventy years ago tonight is a day": [
        ("Seventy years ago tonight, the wall broke.",
         {"Seventy years ago tonight": "1946-03-22"}),
    ],
    "a cut is no past verb": [
        ("He said he expected a further cut in January.", {"January": "2017-01"}),
        ("The firm cut jobs in January.", {"January": "2016-01"}),
    ],
    "since a feast is since the last one": [
        ("Prices have doubled since Christmas.", {"Christmas": "2015-12-25"}),
        ("Prices have doubled since Ramadan.", {"Ramadan": "2015-06-18/2015-07-17"}),
    ],
    "that November is of the year that was named": [
        ("They met in 1968, and he lost that November.",
         {"1968": "1968", "that November": "1968-11"}),
        ("He lost that November.", {"that November": "XXXX-11"}),
    ],
    "a year ago is a year before now, whatever year was named": [
        ("She lost in 2008. It began a year ago.", {"2008": "2008", "a year ago": "2015"}),
    ],
    "the date that a length ends with is not what a year earlier is counted from": [
        ("In the first quarter it fell. In the six months to June 30 it made 31 million, up from 22"
         " million a year earlier.",
         {"the first quarter": "2016-Q1", "the six months": "P6M", "June 30": "2015-06-30",
          "a year earlier": "2015"}),
        ("He was fined for a 2012 car crash.", {"2012": "2012"}),
    ],
    "what comes before the weekend is before the next one": [
        ("Shares fell ahead of the weekend.", {"the weekend": "2016-W12-WE"}),
        ("Shares fell over the weekend.", {"the weekend": "2016-W11-WE"}),
    ],
    "what could be is ahead, what could not be is past": [
        ("The share could be higher on Saturday.", {"Saturday": "2016-03-26"}),
        ("She could not be reached Saturday.", {"Saturday": "2016-03-19"}),
        ("The count could last until the Nov. 8 election.", {"Nov. 8": "2016-11-08"}),
        ("She may struggle, despite winning in February.", {"February": "2016-02"}),
    ],
    "days of a week that was just named are in that week": [
        ("They met twice last week, on Monday and Thursday.",
         {"last week": "2016-W11", "Monday": "2016-03-14", "Thursday": "2016-03-17"}),
        ("She won last week's vote and Saturday's.",
         {"last week": "2016-W11", "Saturday": "2016-03-19"}),
    ],
    "a verb behind to is no past": [
        ("The storm is expected to hit late Sunday.", {"late Sunday": "2016-03-27"}),
        ("He turns 80 on Saturday.", {"Saturday": "2016-03-26"}),
        ("It left at 0800 hours on Monday.", {"0800 hours on Monday": "2016-03-21T08:00"}),
    ],
    "over the summer and in the fall are seasons before a verb too": [
        ("A report issued over the summer by the bank was bleak.", {"the summer": "2015-SU"}),
        ("A ferry to sail in the fall must have its crew.", {"the fall": "2016-FA"}),
        ("He spoke of the fall of the town.", {}),
    ],
    "this summer is the nearest one": [
        ("They pledged to join the protests this summer.", {"this summer": "2016-SU"}),
        ("They were shut this fall.", {"this fall": "2015-FA"}),
    ],
    "a decision to meet may be past": [
        ("Her decision to meet him at the end of February was wrong.",
         {"the end of February": "2016-02"}),
    ],
    "an invitation to something says nothing of its day, one to do something does": [
        ("Orr invited Lund to a regatta in September.", {"September": "2015-09"}),
        ("Orr has invited Lund to a regatta in September.", {"September": "2016-09"}),
        ("Orr invited Lund to sail in September.", {"September": "2016-09"}),
        ("Lund agreed to a long walk on Monday.", {"Monday": "2016-03-21"}),
    ],
    "what was declared in a month was declared then, what was called for one is to come": [
        ("The fever was declared over in May.", {"May": "2015-05"}),
        ("A vote was called for May.", {"May": "2016-05"}),
    ],
    "of who and which the own verb decides": [
        ("A largely forgotten mill, which by December is expected to reopen, burned.",
         {"December": "2016-12"}),
        ("Lund, who takes up the same post in June, said no.", {"June": "2016-06"}),
        ("Sailing on Monday off Mirel, where a fair is set to open on Friday, Orr attacked Lund.",
         {"Monday": "2016-03-21", "Friday": "2016-03-25"}),
        ("The county holds its caucuses on Saturday, and a poll shows a tie.",
         {"Saturday": "2016-03-26"}),
        ("They travel to Mirel on Sunday.", {"Sunday": "2016-03-27"}),
    ],
    "there is a page that she read on a day that is over": [
        ("There is a page that she read out on Friday.", {"Friday": "2016-03-18"}),
        ("There is a fair on Friday.", {"Friday": "2016-03-25"}),
    ],
    "the month that follows what nobody named is not to come where that happened": [
        ("He was moved the following May and left that June.",
         {"the following May": "XXXX-05", "that June": "XXXX-06"}),
        ("He will be moved the following May.", {"the following May": "2016-05"}),
    ],
    "a year ago is no half year of one to come": [
        ("An issue may come in the first half of next year. It paid 5 crowns a year ago.",
         {"the first half of next year": "2017-H1", "a year ago": "2015"}),
    ],
    "to this day is until now": [
        ("It stands to this day and is checked every fiscal year.",
         {"this day": "PRESENT_REF", "every fiscal year": "P1Y"}),
    ],
    "that night leans on an event where no day was named": [
        ("All was quiet that night.", {"that night": "XXXX-XX-XXTNI"}),
        ("He had left the day before at noon.",
         {"the day before": "2016-03-21", "noon": "2016-03-21T12:00"}),
    ],
    "a week of an event is that of the event": [
        ("In the week of the vote he hid.", {"the week": "XXXX-WXX"}),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [case for cases in CASES.values() for case in cases],
    ids=[f"{title}: {case[0]}" for title, cases in CASES.items() for case in cases],
)
def test_a_time_points_where_its_clause_says(sentence: str, wanted: dict[str, str]) -> None:
    text = f"A story.\n\n{sentence}\n"
    found = analyze(article_from_text(text, TUESDAY)).dates
    assert {date.span.of(text): date.value for date in found} == wanted


def test_a_year_ago_is_a_quarter_only_where_one_was_named_shortly_before() -> None:
    told = "He walked on and on. " * 60
    text = f"A story.\n\nIt fell in the first quarter. On Monday {told}It began a year ago.\n"
    near = "A story.\n\nIt fell in the first quarter from 5 million on Monday a year ago.\n"
    assert [d.value for d in analyze(article_from_text(text, TUESDAY)).dates][-1] == "2015"
    assert [d.value for d in analyze(article_from_text(near, TUESDAY)).dates][-1] == "2015-Q1"


def test_the_past_week_is_the_seven_days_up_to_now_and_last_week_is_not() -> None:
    text = "A story.\n\nIt rained over the past week, more than last week, and in the last month.\n"
    past, last, month = analyze(article_from_text(text, TUESDAY)).dates
    assert (past.kind, past.first, past.last) == ("date", date(2016, 3, 15), TUESDAY)
    assert (month.kind, month.first, month.last) == ("date", date(2016, 2, 22), TUESDAY)
    assert last.value == "2016-W11"


def test_the_past_decade_is_the_ten_years_up_to_now_and_last_decade_is_not() -> None:
    text = "A story.\n\nIt grew over the past decade, more than last decade.\n"
    running, last = analyze(article_from_text(text, TUESDAY)).dates
    assert (running.value, running.first, running.last) == ("P10Y", date(2006, 3, 22), TUESDAY)
    assert (last.value, last.first) == ("200", date(2000, 1, 1))


@pytest.mark.parametrize(
    ("story", "words", "value"),
    [
        ("the evening of 3 March. At two", "two in the morning", "2016-03-04T02:00"),
        ("the evening of 3 March. At seven", "seven in the morning", "2016-03-03T07:00"),
        (f"the night of 3 March. {'It rained. ' * 20}At two", "two in the morning",
         "2016-03-04T02:00"),
        (f"the night of 3 March. It ended on 5 March. {'It rained. ' * 20}At two",
         "two in the morning", "2016-03-05T02:00"),
    ],
)  # fmt: skip
def test_the_small_hours_behind_an_evening_are_of_the_next_day(
    story: str, words: str, value: str
) -> None:
    article = article_from_text(f"It began on {story} in the morning it fell.", TUESDAY)
    values = {d.span.of(article.text): d.value for d in analyze(article).dates}
    assert values[words] == value
