"""The mistakes that others make with actors, each with a story in which it is tempting."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.findings import Actor
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD


def found_in(text: str) -> list[Actor]:
    return list(find_actors(read_story(article_from_text(LEAD + text))))


def forms_in(text: str) -> dict[str, list[str]]:
    """{actor: the words of its mentions}"""
    return {a.name: [span.of(LEAD + text) for span in a.mentions] for a in found_in(text)}


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        (
            "Hamad bin Zumbo bin Ali Al Orla met Zumbo bin Ali Al Orla. Sheikh Zumbo left.",
            "Zumbo bin Ali Al Orla",
            ["Zumbo bin Ali Al Orla", "Zumbo"],
        ),
        (
            "Zumbo.com fell. Zumbo left, and Zumbo.com Inc. paid.",
            "Zumbo.com Inc.",
            ["Zumbo.com", "Zumbo", "Zumbo.com Inc."],
        ),
        (
            "Musa Zumbo Orla was held. The clerk met Musa Zumbo Orla Belmo.",
            "Musa Zumbo Orla Belmo",
            ["Musa Zumbo Orla", "Musa Zumbo Orla Belmo"],
        ),
        (
            "The residents left. The mayor encouraged residents to stay.",
            "residents",
            ["residents", "residents"],
        ),
        ("Maria Zumbo came. Zumbo left.", "Maria Zumbo", ["Maria Zumbo", "Zumbo"]),
        (
            "The Kovel Waste Authority, KOWATHO, has gone.",
            "Kovel Waste Authority",
            ["Kovel Waste Authority", "KOWATHO"],
        ),
        (
            "Zumbo Sports Club won. Then Zumbo SC left.",
            "Zumbo Sports Club",
            ["Zumbo Sports Club", "Zumbo SC"],
        ),
        (
            "The Golkor Party won. The firm met Golkor lawmakers, and Golkor's board left.",
            "Golkor Party",
            ["Golkor Party", "Golkor", "Golkor"],
        ),
        ("N. Korea sang. Then North Korea left.", "North Korea", ["N. Korea", "North Korea"]),
        ("MARIA Zumbo came. Then Maria left.", "Maria Zumbo", ["MARIA Zumbo", "Maria"]),
        (
            "Shares of Zumbo's Laboratories rose. The company sells soap.",
            "Zumbo's Laboratories",
            ["Zumbo's Laboratories", "company"],
        ),
        (
            "The fishery company Perum Zumbo fell. It is on the Zumbo website.",
            "Perum Zumbo",
            ["Perum Zumbo", "Zumbo"],
        ),
        (
            "The Fish Ministry met. The Ministry of Fish left.",
            "Ministry of Fish",
            ["Fish Ministry", "Ministry of Fish"],
        ),
        (
            "The US Department of Rivers met. The US Rivers Department left.",
            "US Department of Rivers",
            ["US Department of Rivers", "US Rivers Department"],
        ),
        (
            "The Court of Appeal met. The Appeal Court said no.",
            "Court of Appeal",
            ["Court of Appeal", "Appeal Court"],
        ),
        (
            "They met Zumbo Sun-il. It was for Zumbo's dog. Then Zumbo Ge-sung came.",
            "Zumbo Sun-il",
            ["Zumbo Sun-il", "Zumbo"],
        ),
        ("It was the 30th African Union (AU) Summit.", "African Union", ["African Union", "AU"]),
        (
            "Kovel Road is shut. The Kovel Road Headquarters is open.",
            "Kovel Road",
            ["Kovel Road", "Kovel Road"],
        ),
        (
            "Zumbel Orla Belmi Kovek came. Zumbel Orla said no.",
            "Zumbel Orla Belmi Kovek",
            ["Zumbel Orla Belmi Kovek", "Zumbel Orla"],
        ),
        (
            "They met R Maria Zumbo. Maria Zumbo left.",
            "R Maria Zumbo",
            ["R Maria Zumbo", "Maria Zumbo"],
        ),
        (
            "They sued Savannah Orla Insurance. Savannah Orla was licensed in May.",
            "Savannah Orla Insurance",
            ["Savannah Orla Insurance", "Savannah Orla"],
        ),
        (
            "She left the Betty Orla Center in May. She went to Betty Orla again.",
            "Betty Orla Center",
            ["Betty Orla Center", "Betty Orla"],
        ),
        (
            "It bid for Cie. de Zumbo Mixte. Then Zumbo Mixte shares fell.",
            "Cie. de Zumbo Mixte",
            ["Cie. de Zumbo Mixte", "Zumbo Mixte"],
        ),
        (
            "They met Maria White. She thanked White and left with White, a baker.",
            "Maria White",
            ["Maria White", "White", "White"],
        ),
        (
            "They met Maria Singer. Singer and a boy left. The Singer stayed.",
            "Maria Singer",
            ["Maria Singer", "Singer"],
        ),
        (
            "They met Mark Cuban. Cuban said no in Cuban Spanish.",
            "Mark Cuban",
            ["Mark Cuban", "Cuban"],
        ),
        ("They met Bob Blacks. Mr. Blacks left.", "Bob Blacks", ["Bob Blacks", "Blacks"]),
        (
            "Eva Orla met Bill Orla. Mrs. Orla left, and Mr. Orla stayed.",
            "Eva Orla",
            ["Eva Orla", "Orla"],
        ),
        (
            "Bob Orla, the mayor of Kovel, met Eva Orla, a lawyer. Mayor Orla left.",
            "Bob Orla",
            ["Bob Orla", "Orla"],
        ),
        (
            "Judge Eva Orla came. Sergeant Bob Orla said no. Judge Orla left.",
            "Eva Orla",
            ["Eva Orla", "Orla"],
        ),
        (
            "Donald Orla spoke. Orla left early. His wife, Melania Orla, stayed.",
            "Donald Orla",
            ["Donald Orla", "Orla"],
        ),
        (
            "The Kovel River Authority (KRA) met. The KRA left.",
            "Kovel River Authority",
            ["Kovel River Authority", "KRA", "KRA"],
        ),
        (
            "The Kovel River Authority met. The KRA left.",
            "Kovel River Authority",
            ["Kovel River Authority", "KRA"],
        ),
        (
            "Bob Zumbo wept as Judge Ann Zumbo read. Judge Zumbo said no.",
            "Ann Zumbo",
            ["Ann Zumbo", "Zumbo"],
        ),
        (
            "They beat Athletic Zumbo on Friday. Zumbo had led.",
            "Athletic Zumbo",
            ["Athletic Zumbo", "Zumbo"],
        ),
        (
            "Oriva Motors Inc. rose. Oriva Motors paid. Oriva fell.",
            "Oriva Motors Inc.",
            ["Oriva Motors Inc.", "Oriva Motors", "Oriva"],
        ),
        (
            "Oriva Motors Inc. rose. Oriva Ships Inc. fell. Oriva Inc. paid, and Oriva left.",
            "Oriva Inc.",
            ["Oriva Inc.", "Oriva"],
        ),
        (
            "Oriva Corp. International rose. Then Oriva Corp. fell.",
            "Oriva Corp. International",
            ["Oriva Corp. International", "Oriva Corp."],
        ),
        (
            "They met Ann Marie White. White said no. White painters came.",
            "Ann Marie White",
            ["Ann Marie White", "White"],
        ),
        (
            "The US said no. The U.S. paid. America and the United States are one.",
            "United States",
            ["US", "U.S.", "America", "United States"],
        ),
        (
            "Britain said no. The UK paid. The United Kingdom left.",
            "United Kingdom",
            ["Britain", "UK", "United Kingdom"],
        ),
        (
            "President Ann Lee came. Bob Orla met the president there.",
            "Ann Lee",
            ["Ann Lee", "president"],
        ),
        (
            "They met Abdul-Rahman Zumbo. Abdul Rahman Zumbo left.",
            "Abdul Rahman Zumbo",
            ["Abdul-Rahman Zumbo", "Abdul Rahman Zumbo"],
        ),
        (
            "The NY Zumbo Post wrote. The New York Zumbo Post left. The Zumbo Post fell.",
            "New York Zumbo Post",
            ["NY Zumbo Post", "New York Zumbo Post", "Zumbo Post"],
        ),
        (
            "The head of the KRX (Danish River Authority) left. The KRX met.",
            "Danish River Authority",
            ["KRX", "Danish River Authority", "KRX"],
        ),
        (
            "Little Maria Zumbo met her aunt Ana Zumbo. Maria sang. Maria ran. Zumbo left.",
            "Ana Zumbo",
            ["Ana Zumbo", "Zumbo"],
        ),
        (
            "They mourned Karim Zumbo. His sister Maria Zumbo spoke, and Zumbo was buried.",
            "Karim Zumbo",
            ["Karim Zumbo", "Zumbo"],
        ),
        (
            "Ana Zumbo Karimo had a third. Opposition candidate Ana Zumbo has claimed victory.",
            "Ana Zumbo Karimo",
            ["Ana Zumbo Karimo", "Ana Zumbo"],
        ),
        (
            "Ana Zumbo died in May, her son, the film director Max Zumbo, said. Zumbo sang.",
            "Ana Zumbo",
            ["Ana Zumbo", "Zumbo"],
        ),
        (
            "Ana Zumbo, daughter of the tycoon Max Zumbo, was banned after Zumbo spoke.",
            "Ana Zumbo",
            ["Ana Zumbo", "Zumbo"],
        ),
        (
            "Wang Lei, only son of Chinese tycoon Wang Min, was banned. Wang said it was odd.",
            "Wang Lei",
            ["Wang Lei", "Wang"],
        ),
        (
            "President Ann Orla met Russian President Tom Zumbo. The president denounced it.",
            "Ann Orla",
            ["Ann Orla", "president"],
        ),
        (
            "It named Tamil Front fighters. The company asked Tamil Front supporters.",
            "Tamil Front",
            ["Tamil Front", "Tamil Front"],
        ),
        (
            "The Zumbo app fell. Zumbo users left. Zumbo users say Orla fighters wrote it. "
            "The company knows Orla supporters.",
            "Orla",
            ["Orla", "Orla"],
        ),
        (
            "President Bush spoke. A Bush aide met the Bush clan. Bush left on Monday.",
            "Bush",
            ["Bush", "Bush", "Bush", "Bush"],
        ),
        ("He came from Zumbo, Ga., by bus.", "Zumbo", ["Zumbo"]),
        ("They said Zumbo, Ontario, was calm.", "Zumbo", ["Zumbo"]),
        (
            "It praised David and Eva Zumbo. David Orla left. Zumbo sang.",
            "David Zumbo",
            ["David"],
        ),
        (
            "They met Maria Orla. Maria and Bob Zumbo sang.",
            "Maria Orla",
            ["Maria Orla", "Maria"],
        ),
        (
            "It bid for Milton Zumbo Corp. on Monday. Milton Zumbo shares rose to a high.",
            "Milton Zumbo Corp.",
            ["Milton Zumbo Corp.", "Milton Zumbo"],
        ),
        (
            "Memphis Steel Corp. fell. The shares of Memphis fell. Memphis shares rose.",
            "Memphis Steel Corp.",
            ["Memphis Steel Corp.", "Memphis", "Memphis"],
        ),
        (
            "The Zumbo Daily News wrote of it. Zumbo shares fell.",
            "Zumbo Daily News",
            ["Zumbo Daily News"],
        ),
        (
            "The Zumbo Echo wrote of a flood in Zumbo.",
            "Zumbo Echo",
            ["Zumbo Echo"],
        ),
        (
            "The United Steelmakers met. Later the Steelmakers said no.",
            "United Steelmakers",
            ["United Steelmakers", "Steelmakers"],
        ),
        (
            "It bid for Di Zumbo Corp. on Monday. Di Zumbo said no.",
            "Di Zumbo Corp.",
            ["Di Zumbo Corp.", "Di Zumbo"],
        ),
        (
            "Zumbo Orla Corp. fell. ZO said no.",
            "Zumbo Orla Corp.",
            ["Zumbo Orla Corp.", "ZO"],
        ),
        (
            "He lives in Darwin. It was heard on ABC Radio Darwin.",
            "ABC Radio Darwin",
            ["ABC Radio Darwin"],
        ),
        (
            "The U.S. Zumbo River Agency met. The ZRA left.",
            "U.S. Zumbo River Agency",
            ["U.S. Zumbo River Agency", "ZRA"],
        ),
        (
            "The Republic of Kenya paid. Kenya and the State of Israel are friends.",
            "Kenya",
            ["Republic of Kenya", "Kenya"],
        ),
        (
            "Bernie Johnson came. Young Johnson sang. Johnson left.",
            "Bernie Johnson",
            ["Bernie Johnson", "Johnson", "Johnson"],
        ),
        (
            "The Clinton Foundation met Bob Clinton and Eva Clinton. Clinton left.",
            "Clinton Foundation",
            ["Clinton Foundation"],
        ),
        (
            "Zumbo-Orla Inc. rose. Zumbo fell.",
            "Zumbo-Orla Inc.",
            ["Zumbo-Orla Inc.", "Zumbo"],
        ),
        ("Eva Roy of Florida and Jeb Zumbo sang.", "Florida", ["Florida"]),
        (
            "They met José Zumbo. Then Jose Zumbo left.",
            "José Zumbo",
            ["José Zumbo", "Jose Zumbo"],
        ),
        (
            "They met Bashar al-Zumbo. Then Zumbo left.",
            "Bashar al-Zumbo",
            ["Bashar al-Zumbo", "Zumbo"],
        ),
        (
            "The Danish Air Force came. The Air Force left.",
            "Danish Air Force",
            ["Danish Air Force", "Air Force"],
        ),
        ("Xi Zumbo came. Xi left.", "Xi Zumbo", ["Xi Zumbo", "Xi"]),
        (
            "They met Ann Brand. It came from Brand. It was in the Brand years, of Brand again.",
            "Ann Brand",
            ["Ann Brand", "Brand", "Brand", "Brand"],
        ),
        ("They met Ann Jordan. Then Jordan said no.", "Ann Jordan", ["Ann Jordan", "Jordan"]),
        (
            "They joined the Alliance of Villages (ZOO). The ZOO won.",
            "Alliance of Villages",
            ["Alliance of Villages", "ZOO", "ZOO"],
        ),
        (
            "Ann and Bob Kovel left. Mrs Kovel said so. Mr Kovel stayed.",
            "Ann Kovel",
            ["Ann", "Kovel"],
        ),
        ("Park Geun-hye left. Park said so.", "Park Geun-hye", ["Park Geun-hye", "Park"]),
        (
            "Moon Jae-in left. The moon rose, but Mr. Moon slept. It was Moon's plan.",
            "Moon Jae-in",
            ["Moon Jae-in", "Moon", "Moon"],
        ),
        ("Ban Ki-moon left. The ban is on.", "Ban Ki-moon", ["Ban Ki-moon"]),
        (
            "St Luke's Hospital fell. Staff at St Luke's left.",
            "St Luke's Hospital",
            ["St Luke's Hospital", "St Luke"],
        ),
        (
            "They joined the Kurdistan Workers' Party (PKK). The PKK won.",
            "Kurdistan Workers' Party",
            ["Kurdistan Workers' Party", "PKK", "PKK"],
        ),
        (
            "They met Rodolfo Murillo Orla. Then Rodolfo Murillo left.",
            "Rodolfo Murillo Orla",
            ["Rodolfo Murillo Orla", "Rodolfo Murillo"],
        ),
        (
            "Aston Villa lost. Later Villa fans sang.",
            "Aston Villa",
            ["Aston Villa", "Villa"],
        ),
        (
            "Bank of Orva Corp. paid. Bank of Orva shares fell.",
            "Bank of Orva Corp.",
            ["Bank of Orva Corp.", "Bank of Orva"],
        ),
        (
            "The Orva Bank & Trust paid. Then Orva fell.",
            "Orva Bank & Trust",
            ["Orva Bank & Trust", "Orva"],
        ),
        (
            "They met Lydia Zumbuchtel. Ms Zumbochtell left.",
            "Lydia Zumbuchtel",
            ["Lydia Zumbuchtel", "Zumbochtell"],
        ),
        (
            "The Italian High Court of Wills met. Then the High Court said no.",
            "Italian High Court of Wills",
            ["Italian High Court of Wills", "High Court"],
        ),
        (
            "They met Ann Lee, a doctor at a clinic in the district. The district is poor. "
            "The doctor left.",
            "Ann Lee",
            ["Ann Lee", "doctor"],
        ),
    ],
)
def test_one_actor_has_all_its_mentions(text: str, name: str, forms: list[str]) -> None:
    assert forms_in(text)[name] == forms


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("They saw U.S. Navy ships. The U.N. met there.", ["U.N.", "U.S. Navy"]),
        ("They told The Straits Times. The ST paid.", ["The Straits Times"]),
        (
            "The Betty Orla Center fell. She told Betty Orla, and Betty Orla wept.",
            ["Betty Orla", "Betty Orla Center"],
        ),
        (
            "The Senate Banking Committee met. Then the Senate voted.",
            ["Senate", "Senate Banking Committee"],
        ),
        (
            "They met Ann Lee. Later on Lee ran the Office of Village Affairs Lee had led.",
            ["Ann Lee", "Office of Village Affairs"],
        ),
        (
            "They met Ann Lee, and Lee spoke. Outside a Wisconsin Lee rally they sang.",
            ["Ann Lee", "Wisconsin"],
        ),
        ("They asked Congress for Kenya and for Chad.", ["Chad", "Congress", "Kenya"]),
        ("Maria Zumbo met Bob Zumbo. Zumbo left.", ["Maria Zumbo", "Bob Zumbo", "Zumbo"]),
        ("Zumbo Orla called Kovel Lee a fool.", ["Zumbo Orla", "Kovel Lee"]),
        ("Ann Orla dubbed Bob Lee a fool. Ann Orla, called Bob Lee.", ["Ann Orla", "Bob Lee"]),
        ("Ann Orla, dubbed Kenya's hero, left Kenya.", ["Ann Orla", "Kenya"]),
        ("The Ford Falcon sells well. Ford paid. Ford fell.", ["Ford"]),
        ("They met Maria Bloomberg. Bloomberg shares fell.", ["Maria Bloomberg", "Bloomberg"]),
        ("They met Ann Jordan in Jordan. Jordan said no.", ["Ann Jordan", "Jordan"]),
        ("They met Maria Ford. Ford Motor fell, and Ford said no.", ["Maria Ford", "Ford Motor"]),
        (
            "They met George H. W. Zumbo. Later George W. Zumbo left.",
            ["George H. W. Zumbo", "George W. Zumbo"],
        ),
        ("King Zumbo met Bob Zumbo. Zumbo left.", ["King Zumbo", "Bob Zumbo"]),
        ("Oriva CEO Ann Lee met Oriva staff.", ["Oriva", "Ann Lee"]),
        ("The Bank of Kovel fell. Kovel is a town.", ["Bank of Kovel", "Kovel"]),
        (
            "The Kovel People's Front won. Kovel's second town is Orla.",
            ["Kovel People's Front", "Kovel"],
        ),
        ("The Texas Rangers Club met. Texas is big.", ["Texas Rangers Club", "Texas"]),
        ("North Korea met South Korea.", ["North Korea", "South Korea"]),
        (
            "Ivo Zumbo came. Zumbo met Ivo Zumbo Jr. there. Zumbo Jr. left, and Zumbo stayed.",
            ["Ivo Zumbo", "Ivo Zumbo Jr."],
        ),
        ("Aung San Suu Kyi spoke of Aung San.", ["Aung San Suu Kyi", "Aung San"]),
        (
            "Ana Zumbo Filho met Ana Zumbo Neto. Ivo Orla Jr. met Ivo Orla Sr.",
            ["Ana Zumbo Filho", "Ana Zumbo Neto", "Ivo Orla Jr.", "Ivo Orla Sr."],
        ),
        ("Oriva Ltd rose. Oriva Kenya Ltd fell.", ["Oriva Ltd", "Oriva Kenya Ltd"]),
        ("It rained in Belmu. The Belmu Rescue Agency left.", ["Belmu", "Belmu Rescue Agency"]),
        (
            "The United Nations met. The United Nations Mission left.",
            ["United Nations", "United Nations Mission"],
        ),
        (
            "The United Nations met. The United Nations Mission in Kenya left.",
            ["United Nations", "United Nations Mission in Kenya"],
        ),
        ("The ZQX met. The ZQX Standing Committee left.", ["ZQX", "ZQX Standing Committee"]),
    ],
)
def test_two_actors_stay_two(text: str, apart: list[str]) -> None:
    assert set(apart) <= set(forms_in(text))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They asked General Motors. General Motors paid.", "General Motors", "organization"),
        ("The Kovel Rovers won. Rovers fans sang.", "Kovel Rovers", "organization"),
        ("They live in Zumbo. The city of Zumbo is old.", "Zumbo", "place"),
        ("They live in Orla River country by the Orla River.", "Orla River", "place"),
        ("Zumbo Kori, 51, said no. They met Zumbo Kori in Paris.", "Zumbo Kori", "person"),
        ("Le Ministère de la Justice paid.", "Ministère de la Justice", "organization"),
        ("The Partido Orla Nueva lost.", "Partido Orla Nueva", "organization"),
        ("The company Zumbo Kori sold shares.", "Zumbo Kori", "organization"),
        ("They crossed Lake Zumbo by boat.", "Lake Zumbo", "place"),
    ],
)
def test_an_actor_has_one_kind(text: str, name: str, kind: str) -> None:
    assert next(actor.kind for actor in found_in(text) if actor.name == name) == kind


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("He said no. She said yes. Then they left, and It ended.", {"He", "She", "It", "Then"}),
        ("The French met Danish farmers and Muslims.", {"French", "Danish", "Muslims"}),
        ("On Monday in March, after Easter, they met.", {"Monday", "March", "Easter"}),
        ("They wrote it on Twitter, in a Facebook post.", {"Twitter", "Facebook"}),
        ("The Oscars and the World Cup came.", {"World Cup"}),
        ("Unlike others, Ann Lee left. After that, Bob Orla came.", {"Unlike", "After"}),
        ("Ministers met. The Minister left. President of nothing.", {"Ministers", "Minister"}),
        ("The Orlas came with Ann Orla.", {"Ann"}),
    ],
)
def test_no_junk_becomes_an_actor(text: str, never: set[str]) -> None:
    assert not never & set(forms_in(text))


def test_a_family_is_a_group() -> None:
    kinds = {actor.name: actor.kind for actor in found_in("The Orlas came. Ann Orla sang.")}
    assert kinds == {"Orlas": "group", "Ann Orla": "person"}


def test_the_reasons_are_words_that_a_person_can_read() -> None:
    (actor,) = found_in(
        "Fighting broke out in Zumbo, and they fled from Zumbo. In Zumbo it rained."
    )
    assert actor.kind == "place"
    assert "“in” twice" in actor.evidence


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        (
            "The Army Corps of Engineers came. They asked the Corps again.",
            {"Army Corps of Engineers": ["Army Corps of Engineers", "Corps"]},
        ),
        (
            "They live in Oak Bend. It was told to the Oak Bend Courier.",
            {"Oak Bend": ["Oak Bend", "Oak Bend"], "Oak Bend Courier": ["Oak Bend Courier"]},
        ),
        (
            "The Maldivian Democratic Party (MDP) left. They asked the MDP.",
            {"Maldivian Democratic Party": ["Maldivian Democratic Party", "MDP", "MDP"]},
        ),
        (
            "They asked the Energy and Petroleum Authority. It paid QR 1.1 billion.",
            {"Energy and Petroleum Authority": ["Energy and Petroleum Authority"]},
        ),
        (
            'They met Orla MP Ivo "Gypsy" Zumbo there.',
            {'Ivo "Gypsy" Zumbo': ['Ivo "Gypsy" Zumbo'], "Orla": ["Orla"]},
        ),
        (
            "They asked Friends of the Sea, and Friends of the Sea paid.",
            {"Friends of the Sea": ["Friends of the Sea", "Friends of the Sea"]},
        ),
        (
            "Brothers Ann and Zumbo Orla founded it. They met sisters Grace and Hope Belmo.",
            {
                "Ann Orla": ["Ann"],
                "Zumbo Orla": ["Zumbo Orla"],
                "Grace Belmo": ["Grace"],
                "Hope Belmo": ["Hope Belmo"],
            },
        ),
        (
            "Mark and Ann Zumbo drowned.",
            {"Mark Zumbo": ["Mark"], "Ann Zumbo": ["Ann Zumbo"]},
        ),
        ("It rained in Zumbo and Kerala States.", {"Zumbo": ["Zumbo"], "Kerala": ["Kerala"]}),
        (
            "They asked the aid group Zumbo Relief. The company has appealed.",
            {"Zumbo Relief": ["Zumbo Relief"]},
        ),
        (
            "A note said: “Ann Orla Joins Growing List of Grumbling Farmers.” It met Ann Orla.",
            {"Ann Orla": ["Ann Orla", "Ann Orla"]},
        ),
        (
            "They asked Harbour Safety and Research, a consultancy in the hills.",
            {"Harbour Safety and Research": ["Harbour Safety and Research"]},
        ),
    ],
)
def test_a_name_ends_where_it_ends(text: str, forms: dict[str, list[str]]) -> None:
    assert forms_in(text) == forms


def test_a_group_is_neither_its_own_nor_ends_in_what_only_describes() -> None:
    text = "They met his own army of Orla boosters. The army said no. The army said so again."
    assert "army" in forms_in(text)


def test_what_an_organization_does_is_a_role_where_it_tells_its_office() -> None:
    text = "They met the Zumbo Project, which tracks such bees, and Orla Ltd, which runs ferries."
    assert {a.name: a.role for a in found_in(text)} == {
        "Zumbo Project": None,
        "Orla Ltd": "runs ferries",
    }
