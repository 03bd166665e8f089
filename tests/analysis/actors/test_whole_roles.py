"""A role is said whole, the one that says most is taken, and it is given to nobody else."""

import pytest

from tests.analysis.stories import roles_in


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("In Mirel, Oriva's President Ann Lee said no.", "Oriva's President"),
        ("In Mirel, South Oriva’s former Mayor Ann Lee said no.", "South Oriva’s former Mayor"),
        ("It was Friday's Mayor Ann Lee who came.", "Mayor"),
        ("Today's President Ann Lee came.", "President"),
        ("Kovel's Dr. Ann Lee came.", None),
        ("Retired nurse Ann Lee, 78, said no.", "Retired nurse"),
        ("Shipping Minister Ann Lee left.", "Shipping Minister"),
        ("Hoping Minister Ann Lee had left, they came.", "Minister"),
        ("Zumbo Ltd, whose owner is Ann Lee, fell.", "owner"),
        ("Then Ann Lee was named best director for it.", None),
        ("Ann Lee, a vegetable seller, had waited two hours.", "vegetable seller"),
        ("They met Lt.-Col. Ann Lee there.", "Lt.-Col."),
        ("Outside the Four Courts Mr Roy's daughter, Ann Lee, wept.", "Mr Roy's daughter"),
        ("Its harbour master, Ann Lee, said no.", "harbour master"),
        ("Ann Lee, an analyst with Bear, Zumbo & Co., said no.", "analyst with Bear, Zumbo & Co."),
        ("They saw Trade Minister and party leader Ann Lee.", "Trade Minister and party leader"),
        ("The Mayor and police chief Ann Lee came.", "police chief"),
        ("Trade Minister and Democrat leader Ann Lee left.", "Trade Minister and Democrat leader"),
        ("Trade Minister and Danish leader Ann Lee left.", "Danish leader"),
        ("Ann Lee, the wildly popular singer of Danish descent, left.", "singer of Danish descent"),
        ("Ann Lee, a widely respected baker, left.", "baker"),
        ("Ann Lee, a recently retired baker, left.", "recently retired baker"),
        ("Ann Lee, really a baker, left.", None),
        ("Ann Lee, a Kovel Legal Aid lawyer leading the case, left.", "Kovel Legal Aid lawyer"),
        ("Ann Lee, a student studying law at Kovel, left.", "student"),
        ("Ann Lee, a nurse training manager, left.", "nurse training manager"),
        ("Ann Lee, an aide to Mr. Roy and Bob Orla who had helped to lead it for years, left.",
         "aide to Mr. Roy and Bob Orla"),
        ("Ann Lee, a leader of the Coalition to Stop Hunger and March on the ZQX, left.",
         "leader of the Coalition to Stop Hunger"),
        ("They met Ex-President Ann Lee. President Lee slept.", "Ex-President"),
        ("They met his wife, Danish front-runner Ann Lee.", "Danish front-runner"),
        ("Ann Lee, who owns a repair shop and donated $2,400 to it, left.", "owns a repair shop"),
        ("By ratting out her old boss, Ann Lee has slipped away.", None),
        ("It charges Orla Dairy CEO and investor Ann Lee with it.", "Orla Dairy CEO and investor"),
        ("They met former Fla. Gov. Ann Lee there.", "former Fla. Gov."),
        ("Ann Lee, a Kovel, N.J., lawyer, left.", "Kovel, N.J., lawyer"),
        ("Ann Lee, a Boise, Idaho, baker of buns, left.", "Boise, Idaho, baker of buns"),
        ("All of them, the president, the vice president, Ann Lee, you, were there.", None),
        ("He had it from his lawyers, Ann Lee and Bob Roy, who sang.", "lawyer"),
        ("He saw his rivals, Ann Lee and Bob Roy, who sang.", None),
        ("He saw his lawyers, Ann Lee and Bob Roy had left.", None),
        ("The clerk -- Ann Lee -- left, and rain fell.", "clerk"),
        ("The clerk – Ann Lee was late – left.", None),
        ("It is the boat on which Orla's mother Ann Lee died.", "Orla's mother"),
        ("It fell as polls show Danish rival Ann Lee with a lead.", "Danish rival"),
        ("It rained where Orla's sisters, Ann Lee and Eva Roy, were born.", "Orla's sister"),
        ("He was led by Bob Orla, the Kovel sheriff and a hard-liner, Ann Lee left.", None),
        ("They saw GOP operative Ann Lee there.", "GOP operative"),
        ("They helped elect Orla's current president, Ann Lee, too.", "Orla's current president"),
        ("Ann Lee, spokeswoman for the committee appointed in May, left.",
         "spokeswoman for the committee"),
        ("Ann Lee, the head of the committee appointed him.", "head of the committee"),
        ("They met Orla's top IT staffer Ann Lee there.", "Orla's top IT staffer"),
        ("Ann Lee, the boy's great-uncle and temporary guardian, left.",
         "boy's great-uncle and temporary guardian"),
        ("Ann Lee of the Kovel Water Board said no.", "of the Kovel Water Board"),
        ("Ann Lee, of Kovel University in Ontario, said no.", "of Kovel University"),
        ("Ann Lee, of Kovel Bank fame, said no.", None),
        ("Ann Lee of Kovel said no.", None),
        ("They met Ann Lee of the Kovel Board. The mayor, Ann Lee, left.", "mayor"),
        ("Ann Lee and Bob Roy, attorneys for Mr. Orla, declined.", "attorney for Mr. Orla"),
        ("He told Ann Lee and Bob Roy, and bakers at Kovel left.", None),
        ("Bob Roy, Eva Roy and Ann Lee, both officers of Zumbo Ltd, left.",
         "officer of Zumbo Ltd"),
        ("They are three directors: Mr. Roy, Ann Lee and Eva Orla.", "director"),
        ("Ann Lee, a doctor at a clinic in Kovel city, Orla Valley district, left.",
         "doctor at a clinic in Kovel city"),
        ("Ann Lee, currently vice president finance, left.", "vice president finance"),
        ("“Yes,” said Ann Lee, ZQX Kelly Beach station commander.",
         "ZQX Kelly Beach station commander"),
        ("Ann Lee, an aide to senators such as Bob Roy, left.", "aide to senators"),
        ("Bob Orla fell. “No,” Orla press secretary Ann Lee said.", "Orla press secretary"),
        ("They met Orla’s man-of-many-parts adviser Ann Lee there.",
         "Orla’s man-of-many-parts adviser"),
        ("Before Ann Lee became secretary of state, Mr. Orla had sold it.", "secretary of state"),
        ("Bob Lee and his son Tim Lee left. It helps the elder Mr. Lee. They met Ann Lee.", None),
        ("Six were from Kovel, while Ann Lee – the only woman – was not.", None),
        ("They met Bob and Ann Lee, the father-and-daughter party donors who left.",
         "party donor"),
        ("Now that she is the presumptive nominee, Ann Lee has left.", "presumptive nominee"),
        ("Now that he is the presumptive nominee, Ann Lee has left.", None),
        ("When she was the mayor, Ann Lee said, it fell.", None),
        ("Ann Lee, of the Zumbel-Kern team, said no.", None),
        ("They met Ann Lee of the Kovel Bank team. It rained.", "of the Kovel Bank team"),
        ("The three Kenyan ministers — Ann Lee, Bob Roy and Eva Orr — left.", "Kenyan minister"),
        ("The ministers met — Ann Lee, Bob Roy and Eva Orr — and left.", None),
        ("His great-uncle, Ann Lee, left.", "great-uncle"),
        ("Ann Lee, a great-great-aunt and a baker, left.", "great-great-aunt"),
    ],
)  # fmt: skip
def test_a_role_is_said_whole(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("It bought the stake of its partner, Zumbo Ltd, in May.", "partner"),
        ("They asked Zumbo Ltd, the largest provider of ice here.", "largest provider of ice here"),
        ("They asked Zumbo Ltd, a seller of hats, caps and other goods, too.",
         "seller of hats, caps and other goods"),
        ("They asked Zumbo Ltd, a Palo Alto, Calif., boat maker, too.",
         "Palo Alto, Calif., boat maker"),
        ("They told a partner, and Zumbo Ltd knew.", None),
        ("They asked the advocacy group the Zumbo Ltd, too.", "advocacy group"),
        ("They were hired to lobby the Zumbo Ltd, too.", None),
        ("It champions Zumbo Ltd as nobody does.", None),
    ],
)  # fmt: skip
def test_what_a_firm_is_to_another_is_its_role(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Zumbo Ltd"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The party's chairwoman, Representative Ann Lee of Orla, left.", "party's chairwoman"),
        ("Sen. Ann Lee, the majority leader, left.", "majority leader"),
        ("Sen. Ann Lee, a former minister, left.", "Sen."),
        ("Sen. Ann Lee, a candidate for president, left.", "Sen."),
        ("Local official Ann Lee left. Ms Lee, the commissioner of Zumbo county, spoke.",
         "commissioner of Zumbo county"),
        ("Senior party official and Orla critic Ann Lee left. Ms Lee, a baker, spoke.",
         "Senior party official and Orla critic"),
    ],
)  # fmt: skip
def test_an_office_says_more_than_a_seat(sentence: str, role: str) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Campaign to Stop Killer Drones met.", {"Campaign to Stop Killer Drones"}),
        ("It went from the Committee to President Ann Lee.", {"Ann Lee"}),
        ("They passed the Savings Reform, Recovery and Enforcement Act.", set()),
        ("They came in the holy month of Kalash Zumbo.", set()),
        ("They met at the Orla Democratic presidential debate.", {"Orla"}),
        (
            "The home of his great-uncle, Bob Orla, was full. Tim Roy Orla left; Orla said so. "
            "“It is over,” said Eva Orla.",
            {"Bob Orla", "Tim Roy Orla", "Eva Orla"},
        ),
        ("They met investor Karen B. Orla.", {"Karen B. Orla"}),
        ("The Wave Council of Bakers met. The Wave Council left.", {"Wave Council of Bakers"}),
        ("They came during the Orla administration.", {"Orla"}),
    ],
)
def test_what_wants_something_is_a_body_what_is_held_is_none_and_a_name_is_whole(
    sentence: str, names: set[str]
) -> None:
    assert roles_in(sentence).keys() == names


def test_who_leads_a_body_is_somebody_with_a_role_and_no_body() -> None:
    roles = roles_in("The country manager of the airline, Zumbo Orlabe, left.")
    assert roles["Zumbo Orlabe"] == "country manager of the airline"
    roles = roles_in("The Comptroller-General of Customs, Zumbo Orlabe, left.")
    assert roles["Zumbo Orlabe"] == "Comptroller-General of Customs"


def test_letters_in_brackets_end_no_role() -> None:
    roles = roles_in("Ann Lee, the Kovel Water Agency (KWA) administrator in May, left.")
    assert roles["Ann Lee"] == "Kovel Water Agency (KWA) administrator"
    assert roles_in("Ann Lee, the Kovel Water Agency (KWA), and Bob Orla left.")["Ann Lee"] is None


def test_an_office_tells_more_than_whom_somebody_supports_and_a_body_supports_nobody() -> None:
    text = (
        "Zumbo Orla, representing them, left. Zumbo Orla became a baker and supporter of the guild."
    )
    assert roles_in(text)["Zumbo Orla"] == "baker and supporter of the guild"
    text = "The candidate for the Salt Guild, a longtime supporter of Ann Lee, left."
    assert roles_in(text)["Salt Guild"] is None


def test_two_offices_behind_a_comma_are_of_one() -> None:
    roles = roles_in("They will grow if it comes, Chairman and CEO Ann Lee said.")
    assert roles["Ann Lee"] == "Chairman and CEO"
