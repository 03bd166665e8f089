"""Capitals that name no actor."""

from collections.abc import Callable

import pytest

from reader.analysis.names.others import REASONS
from reader.analysis.names.others.reasons import Reason

NamesIn = Callable[[str], list[str]]


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.why)
def test_the_example_of_a_reason_names_nobody(reason: Reason, names_in: NamesIn) -> None:
    inside = reason.example[reason.example.index("[") + 1 : reason.example.index("]")]
    assert inside not in names_in(reason.example.replace("[", "").replace("]", ""))


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("French carmaker Oriva met Spanish workers.", ["Oriva"]),
        ("They met Christian Orla there.", ["Christian Orla"]),
        ("They read the Justice for All Act and the Bank of Kenya Bill.", []),
        ("They bought Zelda-maker Orla, and Zumbo computers.", ["Orla"]),
        ("The Zumbo Reform, Salt and Harbours Act passed.", []),
        ("They asked Zumbo Reform, Salt and Kenya.", ["Zumbo Reform", "Salt", "Kenya"]),
        ("They feared Radical Islamic Terrorism and White Nationalism.", []),
        ("They flew the Space Shuttle Zumbo and the shuttle Orla, which left.", []),
        ("She is a Virginian, and they met Yazidis.", []),
        ("They met General Raoul Salan, and Salan left.", ["Raoul Salan", "Salan"]),
        ("They met dozens of Zumbers. Zumbers left.", []),
        ("They met most of Zumbers and many Clintons.", ["Zumbers", "Clintons"]),
        ("They saw RTÉ's “Morning Zumbo.”", ["RTÉ"]),
        ("They cited Orla v. Zumbo. They cited Belmo v. Kenya.", ["Kenya"]),
        (
            "They asked Orla, who won Orla v. Kenya and left Orla.",
            ["Orla", "Orla", "Kenya", "Orla"],
        ),
        ("They met at Orla and Lee Streets.", ["Lee Streets"]),
        ("It blew when Hurricane Zelda came. Zelda was strong.", []),
        ("Hurricane Zelda came. Zelda was strong.", []),
        ("Severe Tropical Storm Zelda came. Zelda was strong.", []),
        ("Tropical Depression Zelda (local name: Orla) came. Orla was strong.", []),
        ("They fled from super typhoon Zelda in May. Zelda was strong.", []),
        ("Typhoon Zelda, known locally as Orla, came. Orla hit the town.", []),
        ("The storm and its gusts were the worst since Orla in 2017.", []),
        ("It was the best match since Orla in 2017.", ["Orla"]),
        ("After the storm Zelda Orla came back.", ["Zelda Orla"]),
        ("Forecasters spoke of another storm, Zelda. Then Zelda left.", []),
        ("Zelda dumped a lot of rain, forecasters said. The storm killed two.", []),
        ("Zelda, which battered the coast, had strong winds, forecasters said.", []),
        ("The ferry left. The Lady Zelda took on water, and the Pelmo Star capsized.", []),
        (
            "The ferry left. Ann Zelda sank. The Kenya Zelda Bank ran a mill.",
            ["Ann Zelda", "Kenya Zelda Bank"],
        ),
        ("The striker left. The Pelmo Star sank.", ["Pelmo Star"]),
        ("It was told at the International Conference on Pelmo Learning.", []),
        ("It was told at the Pelmo World Congress.", []),
        ("Zelda came ashore with winds, forecasters said.", []),
        ("Her heir had joined from Visa again.", ["Visa"]),
        ("Her heir had got the Visa again.", []),
        ("Zelda battered the coach. She brought rain.", ["Zelda"]),
        ("Kenya, which flooded, had strong winds, forecasters said.", ["Kenya"]),
        ("The Clean Rivers Act (CRA) passed. The CRA is a law.", []),
        ("A New York Democrat came.", ["New York"]),
        ("They sailed the Caribbean, and met Caribbean farmers.", ["Caribbean"]),
        (
            "The Amber Pelmo Congress (APC) won. It was the APC again.",
            ["Amber Pelmo Congress", "APC", "APC"],
        ),
        ("The soldiers left the APC there. Its crew (APC) left.", []),
        ("They breached a Prohibition Notice and two Royal Decrees.", []),
        ("They asked the UN Office and Kovel Software.", ["UN Office", "Kovel Software"]),
        ("They hit a Ford Falcon van, and her Vauxhall Zumbo crashed.", []),
        ("They asked the Ford Motor Company again.", ["Ford Motor Company"]),
        ("Opposition MPs left. Government senators came.", []),
        ("They saw 2I/Borisov, and the Ann Orla rover left.", []),
        ("Bakers whose Movement for Social Justice left.", ["Movement for Social Justice"]),
        ("They met the Oscar-winning baker Ann Lee.", ["Ann Lee"]),
        ("They fled from the Zumbo Fire, which burned for days.", []),
        ("They met Gen Z leaders and Gen Zers there. Gen Zumbo left.", ["Zumbo"]),
        (
            "It burned for days. They asked the Zumbo Fire chief and Orla Fire again.",
            ["Zumbo Fire", "Orla Fire"],
        ),
        ("They read the Kenya City Council Spending Review.", ["Kenya City Council"]),
        ("They read the Security Council Resolution.", ["Security Council"]),
        ("They spoke Amharic and Tigrinya.", []),
        ("Labour won, and the Republicans lost.", ["Labour", "Republicans"]),
        ("They asked Sen. Ann Lee, R-Wis., again.", ["Ann Lee"]),
        ("The plant is in Zumbo, Conn., by the sea.", ["Zumbo"]),
        ("The Libyan World Court and the Jewish West Bank.", ["World Court", "West Bank"]),
        ("Presumptive Democratic nominee Ann Lee left.", ["Ann Lee"]),
        ("They asked Congress's Joint Committee on Tax.", ["Congress", "Joint Committee on Tax"]),
        (
            "They asked Northern Vale Trains and Southern Water.",
            ["Northern Vale Trains", "Southern Water"],
        ),
        ("They fled Northern Kenya again.", ["Kenya"]),
        ("They met the Minister of State for Food Security there.", []),
        ("She led the Mass in Kovel on the Bank Holiday.", ["Kovel"]),
        ("They sat before the Collectorate all day.", []),
        ("They asked Zumbo Gold (ASX: ZQG) again.", ["Zumbo Gold"]),
        (
            "They met Zumbo Orla (PH-Kuala Belmo) and Eva Orla (Belmo-DAP).",
            ["Zumbo Orla", "Eva Orla"],
        ),
        ("They left the Fifth Session and the First Meeting.", []),
        ("They met Sri Lankan's captain Fatima Orla.", ["Fatima Orla"]),
        ("They joined the Danish Army in May.", ["Danish Army"]),
        ("A MUM-OF-THREE met the ZQX.", ["ZQX"]),
        ("They asked the Danish Academy of Language.", ["Danish Academy of Language"]),
        ("The Lok Sabha MPs left.", ["Lok Sabha"]),
        ("He wore a NASA T-shirt again.", ["NASA"]),
        ("She wrote ''Quiet Harbours,'' and later ``Loud Rivers''.", []),
        ("They met Middle Eastern farmers and a VP of Oriva.", ["Oriva"]),
        ("They kept Oriva Danish-owned again.", ["Oriva"]),
        ("They asked the director of Kovel Rivers.", ["Kovel Rivers"]),
        ("They met Rep. Ann Lee (Tex.) and Bob Orla, OBE, there.", ["Ann Lee", "Bob Orla"]),
        ("The US Geological Survey met the Zumbo Forum.", ["US Geological Survey", "Zumbo Forum"]),
        ("Two Arizonans met three New Yorkers and the New Yorker.", ["New Yorker"]),
        ("He bought a cruiser, the Miss Zumbo, in May.", []),
        ("They sailed in the Lady Maud, and Lady Maud Orla left.", ["Maud Orla"]),
        ("He saw a ship, the Zumbo Navy said.", ["Zumbo Navy"]),
        ("He met them at 12 E. 52nd St. in May.", []),
        ("They live in Queens, and the Queens reigned.", ["Queens"]),
        ("It stood off U.S. 41, and the Salt Clause was void.", []),
        ("They met Justice Ann Marsh there.", ["Ann Marsh"]),
        ("EU Member States agreed on it, the Danish Member States too.", ["EU"]),
        ("They met Baltic Zumbo, and Baltic Zumbo paid.", ["Baltic Zumbo", "Baltic Zumbo"]),
        ("She told BBC's Maria Zumbo that Listeria and Ebola spread.", ["BBC", "Maria Zumbo"]),
        ("It sold the iPhone and the iZumbo there.", []),
        ('They read the newspaper "Kovel Post" and wrote "Quiet Harbours" there.', ["Kovel Post"]),
        ("It rained in the April-June quarter, and the NSE Nifty fell.", []),
        ("They asked Zumbo's Laboratories again.", ["Zumbo's Laboratories"]),
        ("They met the South Korean Park Zeun-hye and N. Korean farmers.", ["Park Zeun-hye"]),
        ("They met the Minister of Foreign Affairs again.", []),
        ("It was late. Vice president Ann Orla left, Vice said.", ["Ann Orla", "Vice"]),
        ("They read Foreign Affairs, and the Dow closed lower.", ["Foreign Affairs"]),
        ("They saw Apollo 11, the Mona Lisa and the Tour de France.", []),
        ("They saw it on CCTV, and CCTV said so.", ["CCTV"]),
    ],
)
def test_what_is_near_a_name_is_told_from_it(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names
