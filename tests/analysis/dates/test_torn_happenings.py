"""What happened is told in one piece: a clause is found behind what stands inside it."""

import pytest

from tests.analysis.stories import told

CLERK = (
    "A former harbour clerk who stole $4.1 million to pay for kites, a trotter and a row of old"
    " bathing huts was sent to prison on Monday."
)
FILM = (
    'Ada Orr\'s "The Salt Year," a quiet tale of two brothers running a roadside mill in Mirel'
    " during the 1982 war, won the Golden Gull for best film at the Holm festival on Monday."
)
RAIDERS = (
    "The raiders who crossed the Holm at dawn on June 3, seizing two bridges and a mill before the"
    " guard had fired once, controlled almost all of Mirel by Monday."
)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("He told us in Mirel, the old capital, that the men were loyal to a captain whom the army"
         " said it had wounded in December.", "December",
         "the men were loyal to a captain whom the army said it had wounded"),
        ("Ann Orr, botanist, born 3 May 1934; married 1958 Tom Lee (two sons); died 9 June 2024",
         "3 May 1934", "Ann Orr, botanist, born 3 May 1934"),
        ("Ann Orr, botanist, born 3 May 1934; married 1958 Tom Lee (two sons); died 9 June 2024",
         "1958", "Ann Orr … married 1958 Tom Lee (two sons)"),
        ("Ann Orr, botanist, born 3 May 1934; married 1958 Tom Lee (two sons); died 9 June 2024",
         "9 June 2024", "Ann Orr … died 9 June 2024"),
        ("Income of the old Holm Mills fell to $12 million, or $1.08 a share, in the quarter of the"
         " great floods, from $59 million, or $4.31 a share, a year earlier.",
         "a year earlier",
         "Income of the old Holm Mills fell to $12 million … from $59 million, or $4.31 a share, a"
         " year earlier"),
        ("The maker of brass clocks and barometers now sees sales of 41 million crowns for the year"
         " as a whole, down from the 52 million it foresaw in May.", "May",
         "The maker of brass clocks and barometers now sees sales of 41 million crowns … down from"
         " the 52 million it foresaw in May"),
        ("The monks asked for one exception: the winter of 1932, in which a novice wrote of soup.",
         "the winter of 1932",
         "The monks asked for one exception: the winter of 1932, in which a novice wrote of"
         " soup"),
        ("Orr leads in towns such as Holm and Mirel that will vote on Sunday.", "Sunday",
         "Orr leads in towns such as Holm and Mirel that will vote"),
        ("Her hold on the town is so weak that he moved to Mirel this week.", "this week",
         "Her hold on the town is so weak that he moved to Mirel"),
        ("The judge rejected that claim in a ruling released on Monday.", "Monday",
         "The judge rejected that claim in a ruling released"),
        ("Orr proclaimed victory in a talk aired on 1 April, when the gates opened.", "1 April",
         "Orr proclaimed victory in a talk aired on 1 April, when the gates opened"),
        ("He heads for Mirel, for example, where the mill will open on Friday.", "Friday",
         "Mirel, for example, where the mill will open"),
        ("Ann Orr praised the Liberal mayoral candidate's songs in a film, which was shown on"
         " Monday.", "Monday",
         "Ann Orr praised the Liberal mayoral candidate's songs in a film, which was shown on"
         " Monday"),
        ("The post of mayor, founded in 1789, carries no powers.", "1789",
         "The post of mayor, founded in 1789, carries no powers"),
        ("The talks in Mirel collapsed early on Monday.", "Monday", "The talks in Mirel collapsed"),
        ("The film of it was taken down on Monday.", "Monday", "The film of it was taken down"),
        ("The Gulls, who have until Friday to find another man, since he can be had at any hour of"
         " the day, are talking to Tom Lee, freed by Holm last summer.", "last summer",
         "The Gulls … are talking to Tom Lee, freed by Holm"),
        ("Until now the mark was held by a reed in Holm, found in 2022 to be very old.", "2022",
         "Until now the mark was held by a reed in Holm, found in 2022 to be very old"),
        ("They have until 4 June to mend it; the last of them were mended without a fee in 2021.",
         "2021", "the last of them were mended without a fee"),
        ("She came back in May last year, only for Orr to break a foot in Holm two days before he"
         " was to fly to the old town on the coast.", "May last year",
         "She came back in May last year, only for Orr to break a foot in Holm"),
        ("Yesterday, Orr said, a box without a sender came to the hall.", "Yesterday",
         "a box without a sender came to the hall"),
        ("“We had no coal, no lamp and no idea,” her friend and keeper, the singer Tom Lee,"
         " recalled in an interview on Monday.", "Monday",
         "“We had no coal, no lamp and no idea,” her friend and keeper, the singer Tom Lee,"
         " recalled in an interview"),
        ("It was the last wave since Yvonne, which struck on 3 May 2011, and the first in 23 towns"
         " since 1973.", "1973",
         "It was the last wave since Yvonne, which struck on 3 May 2011, and the first in 23 towns"
         " since 1973"),
        ("There is a roll of 1575 that lists the boats, and Ann Orr, the keeper who found it there"
         " eleven years ago, believes that it was old.", "eleven years ago",
         "Ann Orr, the keeper who found it there"),
        ("The keepers of the old lamp struggled on Monday to explain why the town had ignored"
         " their demand for oil even as the mayor of Mirel railed against the mill.", "Monday",
         "The keepers of the old lamp struggled on Monday to explain why the town had ignored their"
         " demand for oil"),
        ("The league struck in December, when men were sent home, and for a day in January.",
         "January", "The league struck in December, when men were sent home, and for a day"),
        ("Court stays razing of the mill till Monday.", "Monday",
         "Court stays razing of the mill till Monday"),
        ("By Easter the school in Mirel had a plan, and on 9 May, the day after Ann Orr's feast,"
         " the mayor rang.", "Easter", "the school in Mirel had a plan"),
        ("A man whose boat was found in an old mill outside Mirel on 3 May 1979 has been named, 46"
         " years after he was lost at sea with his two sons.", "3 May 1979",
         "A man whose boat was found in an old mill outside Mirel on 3 May 1979 has been named"),
        (CLERK, "Monday", "A former harbour clerk … was sent to prison"),
        (FILM, "Monday", "Ada Orr's \"The Salt Year,\" … won the Golden Gull for best film at the"
         " Holm festival"),
        (FILM, "1982", "Ada Orr's \"The Salt Year,\" a quiet tale of two brothers running a"
         " roadside mill in Mirel during the 1982 war …"),
        (RAIDERS, "dawn on June 3", "The raiders who crossed the Holm"),
        (RAIDERS, "Monday", "The raiders … controlled almost all of Mirel by Monday"),
        (
            "The 5p cut that Tom Orr announced in May as a passing measure will stay until at least"
            " September 2026.",
            "September 2026",
            "The 5p cut … will stay until at least September 2026",
        ),
        (
            "The Mirel Gulls, who had not lost at home since Roy left in May 2019, face a heavy"
            " defeat after collapsing to 88 for seven on Monday.",
            "Monday",
            "The Mirel Gulls … face a heavy defeat after collapsing to 88 for seven",
        ),
        (
            "The old hall where generations of Mirel families held their weddings, wakes and town"
            " meetings burned to the ground on Monday in a fire.",
            "Monday",
            "The old hall … burned to the ground on Monday in a fire",
        ),
        (
            "A woman who poured brine into her brother's tea over six weeks because she wanted to"
            " marry a man she had met on a boat was found guilty of theft on Monday.",
            "Monday",
            "A woman … was found guilty of theft",
        ),
        (
            "Thirty-one members of the crews that won the East and Central Holm Senior Rowing Cup"
            " in 1981, 1982 and 1983 will be honoured at Mirel on June 14.",
            "1982",
            "Thirty-one members of the crews that won the East and Central Holm Senior Rowing Cup"
            " in 1981, 1982 and 1983 …",
        ),
        (
            "The timetable, which ends on June 14, will not change, and pupils who are late on"
            " Monday will be given more time.",
            "June 14",
            "The timetable, which ends on June 14",
        ),
    ],
)  # fmt: skip
def test_a_clause_goes_on_behind_a_long_relative(sentence: str, words: str, wanted: str) -> None:
    assert told(sentence, words) == wanted


def test_what_a_clause_within_a_clause_says_stays_with_its_own_subject() -> None:
    sentence = "Tom Orr, who leaves after the race that begins on 14 June, came in second."
    assert told(sentence, "14 June") == "Tom Orr, who leaves after the race that begins on 14 June"


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        (
            '"She held that a town without boats was a town without a door," said Tom Orr, who'
            " worked under her from 1971 to 1979.",
            "1971",
            "Tom Orr, who worked under her from 1971 to 1979",
        ),
        (
            '"Tea got a thermos," said Ada Orr, of the old mill, who founded it in 2020 with Roy.',
            "2020",
            "Ada Orr, of the old mill, who founded it in 2020 with Roy",
        ),
        (
            '"It is the last bill," said Ada Orr, who took over in May after the court had charged'
            " the old keeper with fraud and who has promised to cut 40 jobs by July.",
            "July",
            "Ada Orr … has promised to cut 40 jobs by July",
        ),
        (
            "They warned on Monday that heavy rain would fall until Friday.",
            "Friday",
            "heavy rain would fall until Friday",
        ),
        (
            '"It was dry," said Tom Orr, whose family bought the farm, the Weald, in 1921.',
            "1921",
            "Tom Orr, whose family bought the farm, the Weald",
        ),
        (
            '"You may blame the miller, and we shall come to him," said Mr Orr, adding that town'
            " members would visit the mill next week.",
            "next week",
            "town members would visit the mill",
        ),
        (
            '"Nobody wants this in May," Mr Orr, who took over after the retirement of the last'
            " keeper of the old grey mill at Holm, said yesterday.",
            "yesterday",
            "Nobody wants this in May",
        ),
        (
            "Orr, who ruled out a new mill at the last vote of the town, told the keepers on Monday"
            " that the old one had lost its roof.",
            "Monday",
            "Orr … told the keepers on Monday that the old one had lost its roof",
        ),
    ],
)  # fmt: skip
def test_what_is_said_of_a_speaker_is_no_part_of_what_he_said(
    sentence: str, words: str, wanted: str
) -> None:
    assert told(sentence, words) == wanted


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("The Gulls play Holm on Friday, while Mirel travel to Amber on Sunday.", "Sunday",
         "Mirel travel to Amber"),
        ("No boats ran between May 2 and May 9, while work on the mill went on until June 3.",
         "May 9", "No boats ran between May 2 and May 9"),
        ("The flood came a month after fires killed six men in May and a year after the"
         " June 3, 2023, wave that left nine men dead.", "May", "fires killed six men"),
        ("The flood came a month after fires killed six men in May and a year after the"
         " June 3, 2023, wave that left nine men dead.", "June 3, 2023",
         "the June 3, 2023, wave that left nine men dead"),
        ("Envoys of Mirel's newly elected mayor and the millers' guild began talks on Monday.",
         "Monday", "Envoys of Mirel's newly elected mayor and the millers' guild began talks"),
        ("The Bakers, Millers and Grain Porters union began a strike on Monday.", "Monday",
         "The Bakers, Millers and Grain Porters union began a strike"),
        ("Orr, 66, replaces Tom Lee, who turns 75 in January.", "January",
         "Orr, 66, replaces Tom Lee, who turns 75"),
        ("The first will ripen in May, and the last will do so in July.", "July",
         "the last will do so"),
        ("Tom Orr, who as mayor had brought in a law in 2021, came back.", "2021",
         "Tom Orr, who as mayor had brought in a law"),
        ("Ann Roy, who won the vote in May, said she was glad.", "May",
         "Ann Roy, who won the vote"),
        ("Mr Orr, who joined in 2004 to fend off a bid, has been rebuilding the mill.", "2004",
         "Mr Orr, who joined in 2004 to fend off a bid"),
        ("He leaves it with two boats until at least the middle of next year.",
         "the middle of next year",
         "He leaves it with two boats until at least the middle of next year"),
        ("Tom Orr, who kept the old mill at the foot of the tower of Holm, overtook Lee on Monday.",
         "Monday", "Tom Orr … overtook Lee"),
        ("The scene in which she finds the house where a man has kept her box since 1974, is the"
         " finest of all.", "1974", "the house where a man has kept her box since 1974"),
        ("Farmers in Mirel, who lost two thirds of the crop in May, were told to wait.", "May",
         "Farmers in Mirel, who lost two thirds of the crop"),
        ("The flight was put off twice: in May, after a valve leaked, and on June 3, when"
         " lightning struck the mast.", "June 3", "The flight was put off twice: in May, after a"
         " valve leaked, and on June 3, when lightning struck the mast"),
        ("The keeper told the Mirel forum that £1.2m had been spent on June 3 but that claims,"
         " which closed on 9 June, were still being checked.", "9 June",
         "claims, which closed on 9 June"),
        ("The price, which stood at two pounds when the rains failed a year ago, reached four on"
         " Monday, according to Tom Orr.", "a year ago", "the rains failed"),
        ("Orr warned that heavy rain would fall until Friday and that rivers could burst their"
         " banks.", "Friday", "heavy rain would fall until Friday"),
        ("Orr told them that money had been found on June 3 but that claims would close in July.",
         "July", "claims would close"),
        ("Monday's wreck marked the end of that.", "Monday",
         "Monday's wreck marked the end of that"),
        ("The firm posted a strong second quarter.", "second quarter",
         "The firm posted a strong second quarter"),
        ("Ada Lee, a friend of Orr who left the town in May, in a talk before the vote.", "May",
         "Ada Lee, a friend of Orr who left the town"),
        ("Lamps were sold beginning on Monday.", "Monday", "Lamps were sold beginning on Monday"),
        ("The talks ran past midnight.", "midnight", "The talks ran past midnight"),
        ("Sept. 29: A fire in the harbour of Mirel.", "Sept. 29", "A fire in the harbour of Mirel"),
        ("The boat left Mirel at 6:12 a.m. and the keeper called it at 6:40 on May 3.",
         "6:40 on May 3", "The boat left Mirel at 6:12 a.m. and the keeper called it"),
        ("The town was poorer than in 2023, when more than 80 boats sank over three days in April.",
         "April", "more than 80 boats sank over three days"),
        ("The mill, while profitable, was hurt by its debts last June.", "last June",
         "The mill, while profitable, was hurt by its debts"),
        ("The fact that the mill was without gas and the fire broke out at night makes the"
         " June 3 blaze odd.", "June 3", "The fact … makes the June 3 blaze odd"),
        ("He was held at Holm prison, where he wrote his first songs in 1952.", "1952",
         "He was held at Holm prison, where he wrote his first songs"),
        ("By Monday more than 400 people had been moved to schools and inns in the town of Holm,"
         " where the river broke through a dyke late on Tuesday.", "Tuesday",
         "the town of Holm, where the river broke through a dyke"),
        ("It is the worst flood since November 2010, when 54 people died, and comes less than a"
         " week after the old town of Mirel was shaken by an earthquake.", "November 2010",
         "It is the worst flood since November 2010, when 54 people died"),
        ("By the late 1980s it carried twice the traffic it was built for.", "the late 1980s",
         "it carried twice the traffic it was built for"),
        ("Over 17 million children under the age of five in 13 districts of Mirel and 16 districts"
         " of Holm will be vaccinated on May 3.", "May 3",
         "Over 17 million children under the age of five in 13 districts of Mirel and 16 districts"
         " of Holm will be vaccinated"),
        ("At noon on Monday, the storm was moving north, and is expected to reach Mirel on"
         " Saturday.", "Saturday", "the storm … is expected to reach Mirel"),
        ("As of May 3, the storm was moving north.", "May 3", "the storm was moving north"),
        ("The council took a vote on June 3 calling for an 'immediate truce,' but it has failed.",
         "June 3", "The council took a vote on June 3 calling for an 'immediate truce,'"),
        ("Ministers had promised a vote before the recess, which begins on 18 July, but rebels say"
         " it will not come until the autumn.", "the autumn",
         "rebels say it will not come until the autumn"),
        ("Speaking on Monday, the chairman of the union, Roy Orr, said there had been no word from"
         " the town despite repeated warnings that the old mill and the harbour risked collapse.",
         "Monday",
         "the chairman of the union, Roy Orr, said there had been no word from the town despite"
         " repeated warnings that the old mill …"),
        ("The vote, which took place late on Monday, saw 195 members cast a ballot.", "Monday",
         "The vote, which took place late on Monday, saw 195 members cast a ballot"),
        ("Orr, 29, and long-time girlfriend Ann Lee married last year.", "last year",
         "Orr, 29, and long-time girlfriend Ann Lee married"),
        ("Drivers at three depots walked out at dawn for the fifth time this spring in a long row"
         " over rosters, and will do so again on Friday.", "Friday",
         "Drivers at three depots … will do so again"),
        ("The deal will keep Orr, who joined Mirel last September, at the club until the summer of"
         " 2027, the champions said in a statement.", "the summer of 2027",
         "The deal will keep Orr, who joined Mirel last September, at the club until the summer of"
         " 2027"),
        ("Old union members working for Holm Rail and 13 bus firms voted on May 24 to strike.",
         "May 24",
         "Old union members working for Holm Rail and 13 bus firms voted on May 24 to strike"),
        ("In the summer of 2003, the town rebuilt its mill.", "the summer of 2003",
         "the town rebuilt its mill"),
        ("They have been inseparable since, friends say, and expect a child around Christmas.",
         "Christmas",
         "They have been inseparable since, friends say, and expect a child around Christmas"),
        ("The bank meets next on June 20, and traders see a good chance of a cut then or in"
         " August.", "August", "traders see a good chance of a cut then or in August"),
        ("Orr studied in Holm in the late 1960s, joined the Post in 1971 and edited it from 1988.",
         "1971", "Orr … joined the Post"),
        ("The strike at the port, now in its third week, has cost traders 90 crowns a day since it"
         " began, the chamber of trade said in a report out on Monday.", "Monday",
         "The strike at the port, now in its third week, has cost traders 90 crowns a day since it"
         " began"),
        ("She has led the town since November 2022, when her predecessor quit over the harbour, and"
         " had said in January that she would leave.", "January",
         "She has led the town since November 2022, when her predecessor quit over the harbour, and"
         " had said in January that she would leave"),
        ("A cargo plane hauling parcels that crashed last week has been found.", "last week",
         "A cargo plane hauling parcels that crashed last week has been found"),
        ("It made a profit of 5 cents a share before special items for the quarter ended on"
         " May 31.", "May 31",
         "It made a profit of 5 cents a share before special items for the quarter ended on May"
         " 31"),
    ],
)  # fmt: skip
def test_one_clause_is_not_taken_for_the_next(sentence: str, words: str, wanted: str) -> None:
    assert told(sentence, words) == wanted


def test_the_end_of_a_long_sentence_is_told_with_its_subject() -> None:
    sentence = (
        "Orr scored late as the Mirel Gulls edged Athletic Holm and all its stars 2-1 at the old"
        " ground by the mill on Monday night to go top of the table for the first time since 2011."
    )
    assert told(sentence, "2011") == (
        "the Mirel Gulls edged Athletic Holm … to go top of the table for the first time since 2011"
    )
