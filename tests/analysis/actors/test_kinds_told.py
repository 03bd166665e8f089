"""What a name is, where its own form or the words beside it tell."""

import pytest

from tests.analysis.stories import LEAD, actors_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Eva Kiefer of Kiefer, Lund & Roth.", "Kiefer, Lund & Roth"),
        ("Brown, Hollis and Partners kept the books.", "Brown, Hollis and Partners"),
        ("They bought it from Bayo and Sons in May.", "Bayo and Sons"),
        ("They asked Owen Gwyn plc about it.", "Owen Gwyn plc"),
        ("They asked Zumbo Orla QPSC about it.", "Zumbo Orla QPSC"),
    ],
)
def test_partners_and_legal_endings_make_a_firm(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


@pytest.mark.parametrize(
    "noun",
    ["transport association", "choir", "clinic", "trade body", "museum", "shipyard", "bakery",
     "auction house", "cruise line", "care home", "police force", "search engine", "rebel army",
     "oil major"],
)  # fmt: skip
def test_what_stands_before_it_makes_a_name_a_body(noun: str) -> None:
    text = f"It rained on Monday. The {noun} Zumbel said that it would wait for a while."
    assert actors_in(text)["Zumbel"].kind == "organization"


def test_a_body_is_introduced_by_where_it_is() -> None:
    found = actors_in("They sold it to a company in Oslo, Zumbel Bio. It rained on Zumbel Bio.")
    assert found["Zumbel Bio"].kind == "organization"
    assert actors_in("They met a baker in Oslo, Zumbel Bio, who sang.")["Zumbel Bio"].role


@pytest.mark.parametrize(
    "told",
    ["grew into a Category 3 hurricane", "rapidly weakened to a tropical depression",
     "had maximum sustained winds of 120 mph", "made landfall", "was a Category 4 hurricane",
     ", a powerful typhoon, killed six people"],
)  # fmt: skip
def test_a_storm_is_nobody_though_only_its_name_is_told(told: str) -> None:
    assert set(actors_in(f"Odette {told}. Later Odette crossed Haiti, said Ann Lee.")) == {
        "Haiti", "Ann Lee",
    }  # fmt: skip


def test_who_is_only_compared_with_a_storm_is_somebody() -> None:
    text = "Odette has turned to a storm of letters. Odette had three sons, said Ann Lee."
    assert "Odette" in actors_in(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He met Zumbo Orabel, Kano State; Ali Lee, Yobe.", "Zumbo Orabel", "person"),
        ("The Caribbean was warm. Royal Caribbean sent two ships.", "Caribbean", "place"),
        ("Her pupils at St Orla's Primary sang.", "St Orla's Primary", "organization"),
        ("They asked the Kenya Mead and Perry Makers Association.",
         "Kenya Mead and Perry Makers Association", "organization"),
        ("A sign hangs at Zumbel Grove Primary again.", "Zumbel Grove Primary", "organization"),
        ("A sign hangs at Bruce Grove Primary again.", "Bruce Grove Primary", "organization"),
        ("Then they saw Mount Elder again.", "Mount Elder", "place"),
        ("It fell to Hereditary chief Petra A'Huille again.", "Petra A'Huille", "person"),
        ("She sold it to ZQX Builders, between wars.", "ZQX Builders", "organization"),
        ("They spoke of former Ana del Zumbel governor Bob Lee.", "Ana del Zumbel", "place"),
        ("She told the Al-Zumbel television channel.", "Al-Zumbel", "organization"),
        ("The premier of B.C. said no. B.C.'s minister left.", "B.C.", "place"),
        ("They left the FCT by bus.", "FCT", "place"),
        ("The heads of Kenya and Chad, Zumbo Orabel and Ann Lee, met.", "Zumbo Orabel", "person"),
        ("La Zumbel is about 70 miles east of Mombasa.", "La Zumbel", "place"),
        ("They left Orvel (Prefecture of Zumbo) by bus.", "Prefecture of Zumbo", "place"),
        ("They left Zumbogo. She is the Member of Parliament for Zumbogo.", "Zumbogo", "place"),
        ("They met heads of states such as Zumbo Orabel of Kenya.", "Zumbo Orabel", "person"),
        ("They left Metro Mombasa by bus.", "Metro Mombasa", "place"),
        ("They had a front company called Norte Zumbo.", "Norte Zumbo", "organization"),
        ("A group called Save Our Pool said no.", "Save Our Pool", "organization"),
        ("The clerks Ravi Orla and Zumbo Ganeshan attended.", "Zumbo Ganeshan", "person"),
        ("Then El-Zumbel Wane, United Nations envoy to Kenya, left.", "El-Zumbel Wane", "person"),
        ("They met WWF-Kenya in the hills.", "WWF-Kenya", "organization"),
        ("They met Sabah Umno in the hills.", "Sabah Umno", "organization"),
        ("They spoke to Zumbel Yachts on Monday. Zumbel Yachts fell.", "Zumbel Yachts",
         "organization"),
        ("She spoke to Zumbel on Monday.", "Zumbel", "organization"),
        ("Lawyers for the Movement for Green Change came.", "Movement for Green Change",
         "organization"),
        ("Zumbel Korta employs 300 people.", "Zumbel Korta", "organization"),
        ("Pelmokor declined to comment.", "Pelmokor", "organization"),
        ("Pelmokor did not immediately respond to a letter.", "Pelmokor", "organization"),
        ("Pelmokor, which left in May, did not respond to a letter.", "Pelmokor", "organization"),
        ("Ann Pelmokor left. Pelmokor declined to comment.", "Ann Pelmokor", "person"),
        ("Zumbel Korta, which makes tyres, fell.", "Zumbel Korta", "organization"),
        ("Zumbel Korta merged with a rival.", "Zumbel Korta", "organization"),
        ("Zumbel Korta went into administration.", "Zumbel Korta", "organization"),
        ("Zumbel Korta recalled 40,000 cars.", "Zumbel Korta", "organization"),
        ("Zumbel Korta recalled his mother.", "Zumbel Korta", "person"),
        ("He sits on the board of Zumbel Korta.", "Zumbel Korta", "organization"),
        ("Workers at Zumbel Korta walked out.", "Zumbel Korta", "organization"),
        ("Workers at Mount Orla walked out.", "Mount Orla", "place"),
        ("Ann Roy filed for divorce.", "Ann Roy", "person"),
        ("Zumbel Korta lies about 40 km from Kovel.", "Zumbel Korta", "place"),
        ("Zumbel is 40 miles south of Kovel.", "Zumbel", "place"),
        ("The Kovel Festival said it was sorry.", "Kovel Festival", "organization"),
        ("The ATM said it was sorry.", "ATM", "organization"),
        ("They went to Zumbel on Monday.", "Zumbel", "place"),
        ("They left Zumbo Constituency II on Monday.", "Zumbo Constituency II", "place"),
        ("The Growers' Union President Ann Orla left.", "Growers' Union", "organization"),
        ("She joined from Danish side Royal Zumbel in May.", "Royal Zumbel", "organization"),
        ("They beat League One side Zumbel in May.", "Zumbel", "organization"),
        ("They left the Zumbo Reformatory for Women.", "Zumbo Reformatory for Women",
         "organization"),
        ("It lay at the National Museums of Kenya.", "National Museums of Kenya", "organization"),
        ("They met Zumbo County Common Pleas Judge Ann Lee.", "Zumbo County Common Pleas",
         "organization"),
        ("They met the treasurer of the Zumbo Little League.", "Zumbo Little League",
         "organization"),
        ("A Zumbel woman ran the Zumbel Little League.", "Zumbel", "place"),
        ("A Zumbel barn fell. They met a Zumbel County clerk.", "Zumbel", "place"),
        ("Zumbel said no. She is a Zumbel County clerk.", "Zumbel", "person"),
        ("Barns fell in County Clare. They warned Clare again.", "Clare", "place"),
        ("They met Clerk Ann West there.", "Ann West", "person"),
        ("They met Principal Ann Hill there.", "Ann Hill", "person"),
        ("They met Speaker Alex ole Zumbel there.", "Alex ole Zumbel", "person"),
        ("Zumbel, a country of six million, has never had a coup.", "Zumbel", "place"),
        ("Zumbel, an island nation in the Pacific, rejected it.", "Zumbel", "place"),
        ("Zumbel's President Ann Orla won. Zumbel is a nation of farmers.", "Zumbel", "place"),
        ("Zumbo North-East MP Ann Roy left.", "Zumbo North-East", "place"),
        ("On Monday Zumbel Kenya went up 4.9 percent.", "Zumbel Kenya", "organization"),
        ("They met Orla Fed President Bob Roy.", "Orla Fed", "organization"),
        ("They met Zumbel general manager Fatima Orla.", "Zumbel", "organization"),
        ("It stood on the website “Harbour Wiki” on Monday.", "Harbour Wiki", "organization"),
        ("Belmor (NASDAQ: ZQB) fell on Monday.", "Belmor", "organization"),
        ("Lantern (NYSE: ZQB) fell on Monday.", "Lantern", "organization"),
        ("They met the Zumbo Vivasayi Sangam.", "Zumbo Vivasayi Sangam", "organization"),
        ("A firm called Blue Anchor Wealth paid.", "Blue Anchor Wealth", "organization"),
        ("They slept in a small town known as Maria Orla.", "Maria Orla", "place"),
        ("They met a farmer named Zumbo there.", "Zumbo", "person"),
        ('"No," wrote Ernestine analyst Colin Park in a note.', "Ernestine", "organization"),
        ("Rival Zumbo, which sells tea, declined to comment.", "Zumbo", "organization"),
        ("Brokerage Zumbo Orla cut its rating.", "Zumbo Orla", "organization"),
        ("The captain is in talks with Al Ettifaq again.", "Al Ettifaq", "organization"),
        ("They cut routes to Leeds, Mirel and Carlisle.", "Carlisle", "place"),
        ("It was told to the weekly Oak Hollow Courier.", "Oak Hollow Courier", "organization"),
        ("They joined a group called Mend the Roof.", "Mend the Roof", "organization"),
        ("The Spring Hill Rescue Dept. came.", "Spring Hill Rescue Dept", "organization"),
        ("They looked into the murder of Zumbo there.", "Zumbo", "person"),
        ("It was after the deaths of Ann Lee and Zumbando Castile.", "Zumbando Castile", "person"),
        ("It was the report of Ann Lee and Zumba Castile.", "Zumba Castile", "organization"),
        ("K. Zumbokaran, a baker, left.", "K. Zumbokaran", "person"),
        ("Scorpion Security, which guards it, left.", "Scorpion Security", "organization"),
        ("They left the Mother Teresa School.", "Mother Teresa School", "organization"),
        ("They met Ann Lee, the founder of Zumbo.", "Zumbo", "organization"),
        ("Ann Lee, a lawyer with Zumbo Orla, said no.", "Zumbo Orla", "organization"),
        ("The Anti-Fraud Commission left.", "Anti-Fraud Commission", "organization"),
        ("She is a vendor from Zumbo who led the march.", "Zumbo", "place"),
        ("Police came. She left Zumbo Police Station.", "Zumbo Police Station", "place"),
        ("The soup is sold at Zumbo and by mail.", "Zumbo", "organization"),
        ("The Zumbo Dam closed its gates in May.", "Zumbo Dam", "place"),
        ("In Channel 13's studio she said no.", "Channel 13", "organization"),
        ('"No," said Local 212 president Earl Orla.', "Local 212", "organization"),
        ("Atlantic First Lending Corp. fell.", "Atlantic First Lending Corp.", "organization"),
        ("She lives in the peat of East Anglia.", "East Anglia", "place"),
        ("Ines Dunne posted a loss of two million on Friday.", "Ines Dunne", "organization"),
        ("Shares in Ines Dunne fell after the storm.", "Ines Dunne", "organization"),
        ("The board of Ines Dunne shareholders met.", "Ines Dunne", "organization"),
        ("Ines Dunne posted a picture of the loss.", "Ines Dunne", "person"),
        ("They paid Maria Lumen, a firm owned by the mayor.", "Maria Lumen", "organization"),
        ("They paid Maria Lumen, a company director.", "Maria Lumen", "person"),
        ("Zumbo strengthened its defences.", "Zumbo", "organization"),
        ("They met in Church Avenue. The Church Avenue shops shut.", "Church Avenue", "place"),
        ("They closed the old schools Belmo Orlo and Concetta.", "Belmo Orlo", "organization"),
        ("They like firms such as Maria Pelmo and left.", "Maria Pelmo", "organization"),
        ("They like towns such as Pelmo and left.", "Pelmo", "place"),
        ("The militia group Kataib al-Zumbo left.", "Kataib al-Zumbo", "organization"),
        ("They met the governor of Valle del Cauca.", "Valle del Cauca", "place"),
        ("It is the Orlabank Man of the Match award. Orlabank paid.", "Orlabank",
         "organization"),
        ("Economist Ann Lee at Maria Hunt left.", "Maria Hunt", "organization"),
        ("The Bakery, Confectionery and Grain Millers said no.",
         "Bakery, Confectionery and Grain Millers", "organization"),
        ("They met at Orla Uranium again.", "Orla Uranium", "organization"),
        ("They met at Telekom Orla again.", "Telekom Orla", "organization"),
        ("ZQX called it a bad day.", "ZQX", "organization"),
        ("They told Reuters Nairobi about it.", "Reuters Nairobi", "organization"),
        ("They met Pelmo Fire and Rescue Chief Ann Lee.", "Pelmo Fire and Rescue",
         "organization"),
        ("They came. Bristol's Orla Hall and the Sage will host them.", "Bristol", "place"),
        ("Ines Dunne fell 3 percent in Warsaw.", "Ines Dunne", "organization"),
        ("Ines Dunne fell 3 times on the ice.", "Ines Dunne", "person"),
        ("Analysts at Ines Dunne were upbeat.", "Ines Dunne", "organization"),
        ("They like Ines Dunne, founded by monks in May.", "Ines Dunne", "organization"),
        ("It went to a football club, Ines Stallions.", "Ines Stallions", "organization"),
        ("Tesco, Marks & Spencer and Lidl buy fish.", "Tesco", "organization"),
        ("Environmental group Clean Lochs Now left.", "Clean Lochs Now", "organization"),
        ("The Polish coal producer Zumbokop left.", "Zumbokop", "organization"),
        ("They asked the Zumbo union again.", "Zumbo", "organization"),
        ("They waited for Kenya's ZQX.", "ZQX", "organization"),
        ("Then ORLMiller left.", "ORLMiller", "organization"),
        ("The trial hurt the All Progressives Congress.", "All Progressives Congress",
         "organization"),
    ],
)  # fmt: skip
def test_the_words_beside_a_name_tell_its_kind(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met Justice G M Zumbodin there.", ["G M Zumbodin"]),
        ("They met Justice A K Zumbodin there.", ["A K Zumbodin"]),
        ("They met Jun Watanabe there.", ["Jun Watanabe"]),
        ("They met the convict Arcade Joseph Zumbo there.", ["Arcade Joseph Zumbo"]),
        ("Neither Pennsylvania nor Chad agreed.", ["Pennsylvania", "Chad"]),
        ("They met advocate S Niranjan Zumbo there.", ["S Niranjan Zumbo"]),
        ("They met Dr. Sultan Al Zumbo there.", ["Sultan Al Zumbo"]),
        ("They met Vice Premier He Zumbofeng there.", ["He Zumbofeng"]),
        ("A deputy from Doña Ana County left.", ["Doña Ana County"]),
        ("Kovel Department of Public Safety Sgt. Elliot Orla left.",
         ["Kovel Department of Public Safety", "Elliot Orla"]),
        ("The Kovel National Taxi Council (Kontaco) met. Kontaco left.",
         ["Kovel National Taxi Council"]),
        ("Passenger Rail Agency of Zumbo (Prazo) trains stood. Prazo left.",
         ["Passenger Rail Agency of Zumbo"]),
        ("They met Prof. Baba Mallam Zumbo there.", ["Baba Mallam Zumbo"]),
        ("They met Representatives Ann Lee and Bob Orla.", ["Ann Lee", "Bob Orla"]),
        ("They met Archbishop Jose Cardinal Zumbo there.", ["Jose Cardinal Zumbo"]),
        ("They met the Action and Renewal Party (PAR). The PAR won.", ["Action and Renewal Party"]),
    ],
)  # fmt: skip
def test_no_word_of_a_name_is_lost(text: str, names: list[str]) -> None:
    assert list(actors_in(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "They live on Zumbomani territory. A Zumbomani leader said no.",
        "The maker of Captain Zumbo cereal fell.",
        "She wrote The Salt Zumbo, published by a friend. The Salt Zumbo is long.",
        "The probe left the Zumbofar spacecraft. Zumbofar is far.",
        "She won the Golden Zumbo for best film.",
        "He received the Silver Orla for outstanding bravery.",
        "Her first novel The Salt Zumbo sold well. The Salt Zumbo is long.",
        "He wrote a last novel, The Quiet Zumbo, in May.",
        "He is the star of 'Finding Zumbo,' which ends in May.",
        "They saw the film Hamilton there.",
        "They met the aircraft carrier John F. Zumbo there.",
        "They spoke of Islamophobia, and of Zumbophobia.",
        "They signed the Zelda Convention there.",
    ],
)
def test_peoples_and_prizes_are_no_actors(text: str) -> None:
    assert not actors_in(text)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met in Zumbo, Orla Belmo and Strathkovel.", "Strathkovel", "place"),
        ("It sent a wave through Zum Du and Abernant Orla.", "Zum Du", "place"),
        ("She taught at University College Nairobi.", "University College Nairobi", "organization"),
        ("It stood in Maria K. Boulevard.", "Maria K. Boulevard", "place"),
        ("Residents of Zumbo, Reni and Vylkorla left.", "Vylkorla", "place"),
        ("They lost to Salernitana there.", "Salernitana", "organization"),
        ("They met in Kovel, Zumbo Orla and Kori Belmo said.", "Zumbo Orla", "person"),
        ("All flights out of Shannon have been cancelled.", "Shannon", "place"),
        ("They host champions Zumbo Belmo on Friday.", "Zumbo Belmo", "organization"),
        ("They built the Zumbo II dam.", "Zumbo II", "place"),
        ("They met at the Zumbo Convention Centre again.", "Zumbo Convention Centre", "place"),
        ("They sold Central Park rinks and left.", "Central Park", "place"),
        ("They sang in Old Nairobi.", "Old Nairobi", "place"),
        ("They prayed at St Zumba's Church there.", "St Zumba's Church", "organization"),
        ("They prayed at St Zumba's church there.", "St Zumba's church", "organization"),
        ("They met the vicar of St Zumba's, who left.", "St Zumba's", "place"),
        ("A man of Orla Road, Pelmo, left.", "Pelmo", "place"),
        ("Scores: Kovel 124 (Zumbo Orla 38, Kori Zumbo 21).", "Zumbo Orla", "person"),
    ],
)
def test_rows_of_places_streets_colleges_churches_and_players_in_brackets(
    text: str, name: str, kind: str
) -> None:
    assert actors_in(text)[name].kind == kind


def test_all_that_a_list_knows_is_not_one() -> None:
    found = actors_in("The Kovel Congress met. Congress leader Ann Lee left. Congress lost.")
    assert "Congress" in found


def test_a_heading_inside_a_quote_is_no_name() -> None:
    text = 'She said "The Election Of Ann Lee Was A Threat For Us" was true.'
    assert "Ann Lee" in actors_in(text)


def test_a_team_is_called_by_its_nickname_also_where_a_list_knows_another() -> None:
    found = actors_in("Kovel Amazon Warriors lost. Warriors coach Ann Lee left.")
    assert [len(found["Kovel Amazon Warriors"].mentions), "Warriors" in found] == [2, False]


def test_a_team_called_by_a_plain_word_is_shown_where_it_plays_and_is_named_often() -> None:
    text = "The Chargers won. A Chargers player left. They saw the Chargers. Then Chargers won."
    assert actors_in(text)["Chargers"].kind == "organization"


def test_a_title_tells_that_a_word_of_english_is_a_name_once_is_enough() -> None:
    assert actors_in("Supt Foster moved to the hills.")["Foster"].kind == "person"
    assert actors_in("Deputy Mayor Sally Crown left.")["Sally Crown"].kind == "person"
    assert "Head" not in actors_in("They met the Deputy Head of the mission.")


def test_ranks_of_police_and_cabinet_secretaries_are_titles() -> None:
    text = "Kovel SSP Tariq Zumbo met CS Mutua. Josephine Mutua left."
    found = actors_in(text)
    assert found["Tariq Zumbo"].role == "Kovel SSP"
    assert len(found["Josephine Mutua"].mentions) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She told The Zumbo Guardian so.", "The Zumbo Guardian"),
        ("They read the Zumbo Guardian. The Zumbo Guardian said no.", "Zumbo Guardian"),
        ("They met the NGO Promo-Zumbo.", "Promo-Zumbo"),
        ("An NGO called Zumbo paid.", "Zumbo"),
        ("Clean Rivers Scotland has listed them.", "Clean Rivers Scotland"),
    ],
)
def test_a_body_is_shown_as_it_writes_itself(text: str, name: str) -> None:
    assert name in actors_in(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Zumbo Valley is green. The Valley is long.", {"Zumbo Valley": 2}),
        ("The Hudson Valley is green. The Valley is long.", {"Hudson Valley": 2}),
        ("The Niger Delta is poor. The Delta has oil.", {"Niger Delta": 2}),
        ("The Gulf of Guinea is rough. Pirates roam the Gulf.", {"Gulf of Guinea": 2}),
        ("The English Channel was calm. Two crossed the Channel.", {"English Channel": 2}),
        ("Boats crossed the Channel on Monday. The Channel was calm.", {"Channel": 2}),
        ("They swam the Murray at dawn.", {"Murray": 1}),
        ("A boat sank in the Thames.", {"Thames": 1}),
    ],
)
def test_a_land_or_a_water_is_one_place(text: str, named: dict[str, int]) -> None:
    found = actors_in(text)
    assert {name: len(actor.mentions) for name, actor in found.items()} == named
    assert {actor.kind for actor in found.values()} == {"place"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Procter and Gamble fell. P&G said so.", "Procter and Gamble"),
        ("The law firm Zumbel & Orta fell. Z&O said so.", "Zumbel & Orta"),
    ],
)
def test_initials_with_a_sign_between_them_stand_for_a_name_with_and(text: str, name: str) -> None:
    assert {name: len(actor.mentions) for name, actor in actors_in(text).items()} == {name: 2}


def test_a_firm_is_no_land_that_is_named_beside_it() -> None:
    found = actors_in("Delta Air Lines said that Delta flies to the Niger Delta.")
    assert {name: actor.kind for name, actor in found.items()} == {
        "Delta Air Lines": "organization", "Niger Delta": "place",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Hacienda Zumbel Orta", "place"), ("Kibbutz Zumbel", "place"), ("Lough Zumbel", "place"),
        ("Favela Zumbel", "place"), ("Volcán Zumbel", "place"), ("Qasr Zumbel", "place"),
        ("Museo Zumbel", "organization"), ("Jabatan Zumbel Orta", "organization"),
    ],
)  # fmt: skip
def test_heads_of_other_tongues_come_first(name: str, kind: str) -> None:
    assert actors_in(f"They spoke of {name} on Monday.")[name].kind == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They told us so in the Zumbel years, too.", "Zumbel"),
        ("It was founded by the Quaker grocer Ann Orla.", "Quaker"),
        ("They paid the Order of Police, Lodge 14, more.", "Lodge"),
        ("It sells Old Zumbel cider in May.", "Old Zumbel"),
        ("They walked past an Art Deco theatre.", "Art Deco"),
    ],
)
def test_what_stands_before_such_a_word_is_no_actor(text: str, name: str) -> None:
    assert name not in actors_in(text)


def test_a_family_is_a_group_beside_those_who_are_of_it() -> None:
    found = actors_in("The Wallin family sold it. Lena Wallin said no. The Kiefer brothers wept.")
    assert {name: actor.kind for name, actor in found.items()} == {
        "Wallin family": "group", "Lena Wallin": "person", "Kiefer brothers": "group",
    }  # fmt: skip
    assert len(found["Lena Wallin"].mentions) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It was made by the Wallin family. All but the Wallins left. They met the "
            "Wallin group.",
            {"Wallin family": 3},
        ),
        (
            "It was made by the Wallin family. They fear the Wallin group. Lena Wallin wept.",
            {"Wallin family": 1, "Lena Wallin": 2},
        ),
        ("The Jones family left. Beyond the Joneses, few came.", {"Jones family": 2}),
        ("They took him from the Miami family. It wept.", {"Miami": 1}),
    ],
)
def test_a_family_is_also_meant_by_its_plural_and_by_a_name_that_nobody_has(
    text: str, names: dict[str, int]
) -> None:
    assert {name: len(actor.mentions) for name, actor in actors_in(text).items()} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two coaches of the Zumbo Express overturned in Kovel City.", {"Kovel City"}),
        ("She told the Zumbo Express that the train was late.", {"Zumbo Express"}),
        ("A CARER who stole from a widow has been jailed. Ann Lee wept.", {"Ann Lee"}),
        ("A NASA probe found it. Ann Lee wept.", {"NASA", "Ann Lee"}),
        ("The ZQX would not say whether it was so. The ZQY did not know.", {"ZQX"}),
        ("LOCAL Fine Gael members left. Ann Lee wept.", {"Fine Gael", "Ann Lee"}),
        ("She left the King Edward VI school and Ann Lee hospital in Kovel City.", {"Kovel City"}),
        ("They slept on Zumbel Caye and sold Zumbel Bayou.", {"Zumbel Caye", "Zumbel Bayou"}),
    ],
)
def test_trains_and_capitals_that_open_a_story_are_nobody(text: str, names: set[str]) -> None:
    assert set(actors_in(text)) == names


@pytest.mark.parametrize(
    "text",
    [
        "She won the Golden Leopard at the Kovel Film Festival. The Golden Leopard is heavy.",
        "A small First Nation has won.",
        "It will open on St Andrew's Day in a shop.",
        "He took 31 wickets in three Tests. The Tests are over.",
        "She fainted on the Orla line.",
        "They voted in the Iowa Primary.",
    ],
)
def test_prizes_at_festivals_lines_and_votes_are_nobody(text: str) -> None:
    nobody = {"Golden Leopard", "First Nation", "Orla", "Iowa Primary", "St Andrew", "Tests"}
    assert not nobody & set(actors_in(text))


def test_where_a_school_is_is_nobody_of_that_name() -> None:
    found = actors_in("They burned Kovel High School, Zumbel, in May. A parent, Ann Zumbel, wept.")
    assert (found["Zumbel"].kind, len(found["Ann Zumbel"].mentions)) == ("place", 1)


def test_a_commissioner_is_of_a_land() -> None:
    text = "The data protection commissioner of Hesse, Ann Lee, left."
    assert actors_in(text)["Hesse"].kind == "place"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Her book is published next month by Zumbel.", "Zumbel", "organization"),
        ("The Port of Zumbel today announced a deal.", "Port of Zumbel", "organization"),
        ("They bought it from Zumbel Energy of Kovel, Kenya.", "Zumbel Energy", "organization"),
        ("They owe the Bank of Trinidad and Tobago and Kovel Bank.",
         "Bank of Trinidad and Tobago", "organization"),
        ("She is an officer of NHS Ayrshire and Arran.", "NHS Ayrshire and Arran", "organization"),
        ("She worked at University Hospital Zumbel when she left.",
         "University Hospital Zumbel", "organization"),
        ("She put it in Il Zumbo, the local paper.", "Il Zumbo", "organization"),
        ("Age NI's Ann Lee told the committee so.", "Age NI", "organization"),
        ("She sang at Bruce Zumbel Primary when she was ten.", "Bruce Zumbel Primary",
         "organization"),
        ("They asked the Zumbel Kori, a small First Nation.", "Zumbel Kori", "organization"),
        ("Zumbosland, the first nation to vote, is small.", "Zumbosland", "place"),
        ("The Via Zumbo fills with smoke.", "Zumbo", "place"),
        ("They met Ann Lee of Catholic Charities.", "Catholic Charities", "organization"),
        ("Mr Roy, of Zumbel, told us so.", "Zumbel", "place"),
        ("Framework, the Boston start-up that made it, fell.", "Framework", "organization"),
        ("Its biggest shareholder, Zumbel-NL, has left.", "Zumbel-NL", "organization"),
        ("Ann Lee at Zumbel said no.", "Zumbel", "organization"),
        ("Two boys floated up the Clyde in a bath.", "Clyde", "place"),
        ("It will sell in the Benelux countries.", "Benelux", "place"),
        ("They left with Ann Lee, who is from Zumbel.", "Zumbel", "place"),
        ("A farmer from Zumbel, 84-year-old Ann Lee, wept.", "Zumbel", "place"),
        ("It rained in the Comoros and on Réunion.", "Réunion", "place"),
        ("They ate as in Austria-Hungary again.", "Austria-Hungary", "place"),
        ("It paid the Orlas Rs 40 lakh, Ann Orla said.", "Orlas", "group"),
    ],
)  # fmt: skip
def test_whose_name_goes_on_and_where_it_ends(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


def test_ships_and_books_named_later_are_nobody() -> None:
    text = "The first tug, to be named the Ingrid H., left. Ann Lee is the author of The Long Roy."
    assert set(actors_in(text)) == {"Ann Lee"}


def test_a_town_that_beat_another_is_a_club() -> None:
    text = "The winger and the goalkeeper won the match. Next they meet Bath, who beat Exeter 3-1."
    assert actors_in(text)["Bath"].kind == "organization"


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The union Prosper, which fought the plan, warned of cuts.", ["Prosper"]),
        ("They heard the Dublin band Wet Kettle in May.", ["Wet Kettle"]),
        ("The charity Sands has set up a line.", ["Sands"]),
        ("Rail operator Zumbelis ran it for ten years.", ["Zumbelis"]),
        ("Buyout firms including Lantern and Blue Gull bid for it.", ["Lantern", "Blue Gull"]),
        ("Its lenders include Grey Owl, Lantern and Orla Capital.",
         ["Grey Owl", "Lantern", "Orla Capital"]),
        ("A joint venture of Orvanska, Belmain and Zumbag won.",
         ["Orvanska", "Belmain", "Zumbag"]),
        ("Kenya's Adil Zumbel foundation said it rained.", ["Adil Zumbel"]),
    ],
)  # fmt: skip
def test_bodies_are_told_by_the_noun_before_them(text: str, bodies: list[str]) -> None:
    found = actors_in(f"{LEAD}{text}")
    assert {name: found[name].kind for name in bodies} == dict.fromkeys(bodies, "organization")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The company Roy founded in May fell.", "Roy"),
        ("She left the band Ann Lee fronted.", "Ann Lee"),
        ("Schools including Ann Lee's closed.", "Ann Lee"),
    ],
)
def test_who_founded_the_company_is_no_company(text: str, name: str) -> None:
    assert actors_in(f"{LEAD}{text}")[name].kind == "person"


def test_what_is_called_a_novel_is_nobody() -> None:
    text = "Ann Lee won for The Salt Ledger, a novel set in Kenya. The Salt Ledger sold well."
    assert set(actors_in(f"{LEAD}{text} She met Roy, a novel thinker.")) == {
        "Ann Lee", "Kenya", "Roy",
    }  # fmt: skip
    assert "Bob Roy" in actors_in(f"{LEAD}They met Bob Roy, a film director, in May.")


def test_who_heads_the_committee_is_none() -> None:
    text = "Bob Roy, who heads the State Committee for Salt, left. The committee met in May."
    assert len(actors_in(f"{LEAD}{text}")["Bob Roy"].mentions) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They came to Kovel from Orla Unified in 2022.", "Orla Unified"),
        ("She met Kori Belmo of the ZQXB in May.", "ZQXB"),
        ("They met the State Committee for Salt, the ZQKB, in May.", "ZQKB"),
        ("They met the Council of Regional Organisations of the Pacific.",
         "Council of Regional Organisations of the Pacific"),
        ("They met the Council of Churches of Kenya.", "Council of Churches of Kenya"),
    ],
)  # fmt: skip
def test_boards_letters_and_councils_are_bodies(text: str, name: str) -> None:
    assert actors_in(f"{LEAD}{text}")[name].kind == "organization"


def test_accountants_that_open_a_sentence_are_two_people() -> None:
    found = actors_in(f"{LEAD}Accountants Zumbel Kandor and Belma Orvel left the court.")
    assert {name: actor.role for name, actor in found.items()} == {
        "Zumbel Kandor": "Accountant", "Belma Orvel": "Accountant",
    }  # fmt: skip
    rivers = actors_in(f"{LEAD}Farmers Bank Zumbel and Orla Motors left the town.")
    assert not any(actor.role for actor in rivers.values())


def test_a_board_member_is_of_no_board_that_is_named_later() -> None:
    text = "Board member Ann Lee asked for talks with the Salt Relations Board."
    assert len(actors_in(f"{LEAD}{text}")["Salt Relations Board"].mentions) == 1


def test_a_label_for_the_press_is_nobody() -> None:
    assert set(actors_in(f"{LEAD}Media Contacts: Ann Lee, who left.")) == {"Ann Lee"}


def test_whose_son_sings_is_somebody() -> None:
    found = actors_in(f"{LEAD}Ferus Zumbafov's son Ilmi sang in the old town.")
    assert found["Ferus Zumbafov"].kind == "person"


def test_the_seat_of_a_cardinal_is_a_town_and_what_a_firm_calls_its_own_is_none() -> None:
    found = actors_in(
        f"{LEAD}Boston Cardinal Sean P. Zumbo spoke. Google Cloud grew; some moved to Google Cloud."
    )
    kinds = {name: actor.kind for name, actor in found.items()}
    assert kinds == {"Boston": "place", "Sean P. Zumbo": "person", "Google Cloud": "organization"}
    assert found["Sean P. Zumbo"].role == "Boston Cardinal"
    assert not actors_in(f"{LEAD}They cited a Microsoft Update on Monday.")


def test_who_is_called_by_two_words_in_quotation_marks_is_whose_name_they_are_in() -> None:
    found = actors_in(f"{LEAD}Anton “Big Zumbo” Orla was jailed. Then Big Zumbo led the gang.")
    assert len(found["Anton “Big Zumbo” Orla"].mentions) == 2
    assert "Big Zumbo" not in found


def test_a_listed_name_is_no_part_of_the_partners_behind_it_and_bears_the_article_it_has() -> None:
    found = actors_in(f"{LEAD}Davis Polk Orla & Zumbo sued. Ann Lee of The Intercept wrote of it.")
    assert set(found) == {"Davis Polk Orla & Zumbo", "Ann Lee", "The Intercept"}
    assert found["Ann Lee"].role == "of The Intercept"


def test_a_listed_club_is_the_one_of_its_town_that_the_story_names() -> None:
    found = actors_in(f"{LEAD}The Philly Sixers lost. The Sixers had won.")
    assert [len(actor.mentions) for actor in found.values()] == [2]


def test_a_town_before_its_state_is_no_firm_of_that_name_and_a_state_no_person() -> None:
    found = actors_in(
        f"{LEAD}Zumbo Co., of Gulfport, Miss., and Orla Inc., of Kovel, W. Va., left."
    )
    kinds = {name: actor.kind for name, actor in found.items()}
    assert kinds == {
        "Zumbo Co.": "organization", "Gulfport": "place",
        "Orla Inc.": "organization", "Kovel": "place",
    }  # fmt: skip
    assert not actors_in(f"{LEAD}It raised its May-to-June sums.")


def test_who_has_gathered_a_team_is_nobodys_team() -> None:
    found = actors_in(f"{LEAD}The team Muller assembled is small, but Muller says he knew.")
    assert [actor.kind for actor in found.values()] == ["person"]


def test_a_bank_is_itself_without_the_small_word_in_its_name_and_burkina_is_burkina_faso() -> None:
    found = actors_in(f"{LEAD}Banca Popolare di Zumbo grew. Banca Popolare Zumbo lent.")
    assert [len(actor.mentions) for actor in found.values()] == [2]
    found = actors_in(f"{LEAD}They left Burkina Faso. Burkina fell.")
    assert [len(actor.mentions) for actor in found.values()] == [2]


def test_a_feast_is_no_town_and_i_am_no_initial() -> None:
    text = "They left at the feast of Saint John: a baker, a singer and I. Cirila Zumbo stayed."
    assert set(actors_in(f"{LEAD}{text}")) == {"Cirila Zumbo"}
