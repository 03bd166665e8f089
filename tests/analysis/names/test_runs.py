"""How far a name goes."""

from collections.abc import Callable

import pytest

from reader.analysis.names.runs.links import WAYS_ON, WayOn, ways_over

NamesIn = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They met George W. Zumbo there.", ["George W. Zumbo"]),
        ("They met Golden Spade-winner Ann Zumbo.", ["Ann Zumbo"]),
        (
            "They met the ambassador of the State of Kenya Zumbel bin Zumbo.",
            ["State of Kenya", "Zumbel bin Zumbo"],
        ),
        ("They left eZumbini by bus.", ["eZumbini"]),
        (
            "They met Deputy Prime Ministers Zumbo Orlabe and Musa Lee.",
            ["Zumbo Orlabe", "Musa Lee"],
        ),
        ("They met Minister of Salt and Water Do Zumbo Orlabe.", ["Do Zumbo Orlabe"]),
        ("They met Kenya Prime minister Ann Zumbo.", ["Kenya", "Ann Zumbo"]),
        ("They met Inspector Ann Zumbel, and ZQX Zumbel left.", ["Ann Zumbel", "Zumbel"]),
        (
            "They met Deputy Secretary of the Mombasa Party Committee Zumbo Orlabe.",
            ["Mombasa Party Committee", "Zumbo Orlabe"],
        ),
        ("Visiting Mombasa in May, Ann Zumbo left.", ["Mombasa", "Ann Zumbo"]),
        ("They met Minister Irrigation Musa Zumbo there.", ["Musa Zumbo"]),
        ("They asked the Ministry of Salt of Kenya.", ["Ministry of Salt of Kenya"]),
        (
            "They asked the Ministry of Salt of the Republic of Kenya.",
            ["Ministry of Salt of the Republic of Kenya"],
        ),
        (
            "They asked the Bureau of Heads of State and Government.",
            ["Bureau of Heads of State and Government"],
        ),
        ("They met Court of Appeal Judge Musa Zumbo.", ["Court of Appeal", "Musa Zumbo"]),
        ("They asked Congress’ Rivers Committee there.", ["Congress", "Rivers Committee"]),
        ("They asked the Rivers Committee on the Kenya crop.", ["Rivers Committee", "Kenya"]),
        ("They left May Pen by bus.", ["May Pen"]),
        (
            "They asked the Blue Dawn of the Isles (BDI) and the Blue Dawn of the Hills (KX).",
            ["Blue Dawn of the Isles", "BDI", "Blue Dawn", "Hills", "KX"],
        ),
        ("They met Finance Minister Sri Zumbo Orlabe.", ["Sri Zumbo Orlabe"]),
        ("They met Tan Sri Zumbo Orlabe and Datuk Sri Musa Orla.", ["Zumbo Orlabe", "Musa Orla"]),
        ("They met Danny March and Dawn Fall there.", ["Danny March", "Dawn Fall"]),
        ("They met Danny March. March, 34, left in March.", ["Danny March", "March"]),
        (
            "It rained.\n\nThey met Danny March.\n\nA march began. They told March so.",
            ["Danny March", "March"],
        ),
        ("They saw Kovel United on Boxing Day.", ["Kovel United"]),
        (
            "They met CNN's Anderson Cooper and Fox News' Musa Orla.",
            ["CNN", "Anderson Cooper", "Fox News", "Musa Orla"],
        ),
        ("They asked the Zumbo Co. On Monday Zumbo Co. fell.", ["Zumbo Co.", "Zumbo Co."]),
        ("They asked the Department of State on Pfizer.", ["Department of State", "Pfizer"]),
        (
            "They met Zumbo Mills Head trader and Zumbo Hill Head.",
            ["Zumbo Mills", "Zumbo Hill Head"],
        ),
        ("They asked Our Mill Zumbo. Our Mill Zumbo said no.", ["Our Mill Zumbo"] * 2),
        ("They asked our Mill Zumbo. Our Mill Zumbo said no.", ["Mill Zumbo", "Mill Zumbo"]),
        (
            "They asked Kovel Pelmo no Orva, and said Kovel no more.",
            ["Kovel Pelmo no Orva", "Kovel"],
        ),
        ("They saw Kovel United on New Year's Day.", ["Kovel United"]),
        ("They asked Zumbo Re and Kovel RE. Re the letter, they left.", ["Zumbo Re", "Kovel RE"]),
        (
            "They asked the United States Salt and Boats Services there.",
            ["United States Salt and Boats Services"],
        ),
        ("They asked the Movement Toward Bread there.", ["Movement Toward Bread"]),
        ("They drove Toward Kovel and Orla.", ["Kovel", "Orla"]),
        ("They met prosecutor Zumbo Orlabe Shaikh.", ["Zumbo Orlabe Shaikh"]),
        (
            "Business Kenya, the state agency for salt, left.",
            ["Business Kenya"],
        ),
        ("Elsewhere Kenya, the state that paid, left.", ["Kenya"]),
        ("All 22 crew members of the Zumbo Orlabe left.", []),
        ("Members of the Zumbo Orlabe left.", ["Zumbo Orlabe"]),
        (
            "It was paid by Blue Cross Blue Shield of Michigan.",
            ["Blue Cross Blue Shield of Michigan"],
        ),
        (
            "Friends of the Danish Sea director Ann Lee left.",
            ["Friends of the Danish Sea", "Ann Lee"],
        ),
        ("Friends of Ann Zumbel left.", ["Ann Zumbel"]),
        ("They met James Zumbel SC and saw Zumbel SC play.", ["James Zumbel", "Zumbel SC"]),
        ("Earl Simmons, the director, left.", ["Earl Simmons"]),
        ("They met Earl Simmons there.", ["Simmons"]),
        (
            "They met Zumbel des Orlas and the Cour des Zumbes.",
            ["Zumbel des Orlas", "Cour des Zumbes"],
        ),
        (
            "They asked the Office for the Fight against Trafficking in Lake Goods.",
            ["Office for the Fight against Trafficking in Lake Goods"],
        ),
        ("They met a Jesuit. The Jesuit left.", []),
        ("They asked Norfolk Southern there.", ["Norfolk Southern"]),
        ("They asked Zumbo Support and ZQXB there.", ["Zumbo Support", "ZQXB"]),
        ("They left the Stadium of Bread.", ["Stadium of Bread"]),
        ("The ML Zumbo Orlabe sank.", []),
        ("They met Commanding Officer Lt Col Musa Orlabe.", ["Musa Orlabe"]),
        ("She won the Zumbo d'Or there.", []),
        ("They met Danny March. In March it rained. March was wet.", ["Danny March"]),
        ("They met Roy Spring. Spring is here. Spring said so.", ["Roy Spring", "Spring"]),
        ("They saw Danny March 5 and the Selma March.", ["Danny", "Selma"]),
        (
            "They met Ann Little, Roy Still and Josiah Second there.",
            ["Ann Little", "Roy Still", "Josiah Second"],
        ),
        ("They met Ann Just As Late, and Roy Under Fire.", ["Ann", "Roy"]),
        ("They met Minister of State for Salt Zumbo Orlabe.", ["Zumbo Orlabe"]),
        ("They asked the Committee on Ethics of Congress.", ["Committee on Ethics of Congress"]),
        ("They met State ZQX men there.", ["ZQX"]),
        ("They met the Foreign Ministers and the Deputy Governors.", []),
        ("They met Member of Parliament N. Zumbo.", ["Parliament", "N. Zumbo"]),
        ("They met the ZQX Presidential aspirant Musa Zumbo.", ["ZQX", "Musa Zumbo"]),
        ("They met the member of Parliament Zumbo Orlabe.", ["Parliament", "Zumbo Orlabe"]),
        ("They left Luis Guillermo Zumbis’ Cabinet.", ["Luis Guillermo Zumbis", "Cabinet"]),
        ("They bought from Zumbo Tyre Co., Ltd. there.", ["Zumbo Tyre Co., Ltd."]),
        ("They bought from Zumbo, Inc., there.", ["Zumbo, Inc."]),
        ("They asked the Kenya-Sudan Chamber of Commerce.", ["Kenya-Sudan Chamber of Commerce"]),
        (
            "They asked the Commission of Inquiry into Salt Mines.",
            ["Commission of Inquiry into Salt Mines"],
        ),
        (
            "They met the Amir of the State of Kenya Sheikh Zumbel bin Zumbo.",
            ["State of Kenya", "Zumbel bin Zumbo"],
        ),
        (
            "They asked the United Nations Mission in Kenya (UNMIK).",
            ["United Nations Mission in Kenya", "UNMIK"],
        ),
        ("The Security Council on Kenya met.", ["Security Council", "Kenya"]),
        ("They asked the College of Physicians of Mombasa.", ["College of Physicians of Mombasa"]),
        ("The anti-Balaka left.", ["anti-Balaka"]),
        ("The Salt Commission (JSC) met, and the JSC left.", ["Salt Commission", "JSC", "JSC"]),
        (
            "They met Mr. M. Zumbo Shaikh and Ms Florence Governor there.",
            ["M. Zumbo Shaikh", "Florence Governor"],
        ),
        ("They met Inspector General Police Musa Zumbo.", ["Musa Zumbo"]),
        ("They named District Chief Executives there.", []),
        (
            "They asked the Salt and Small Loans Centre (SASLOC).",
            ["Salt and Small Loans Centre", "SASLOC"],
        ),
        ("They left Mombasa-Kenya and Guinea-Bissau.", ["Mombasa", "Kenya", "Guinea-Bissau"]),
        ("They praised the Golden Spade-shortlisted play of Zumbo.", ["Zumbo"]),
        ("They met the club's secretary Sultan Zumbo Orla.", ["Sultan Zumbo Orla"]),
        ("They met President Sultan Zumbo Orla there.", ["Sultan Zumbo Orla"]),
        ("They met Communication Head Musa Zumbo.", ["Musa Zumbo"]),
        ("They met his fellow Zumbel Ann Orla there.", ["Ann Orla"]),
        ("They bought Ann Orla's Salt Corporation there.", ["Ann Orla", "Salt Corporation"]),
        (
            "They held one Friday Zumbo there, and CP Monday Zumbel left.",
            ["Friday Zumbo", "Monday Zumbel"],
        ),
        ("They met Sunday Zumbo there. Then Sunday Zumbo left.", ["Sunday Zumbo"] * 2),
        ("They left. On Sunday Zumbo met them. Then Zumbo left.", ["Zumbo"] * 2),
        ("They met Agriculture Sec. Ann Zumbo and Pres. Bob Orla.", ["Ann Zumbo", "Bob Orla"]),
        ("They buried the Late Musa Zumbo there.", ["Musa Zumbo"]),
        ("They met the Foreign Ministers of Kenya and Sudan.", ["Kenya", "Sudan"]),
        ("They praised the Suggested Retail Price (SRP) of rice.", []),
        ("They met Ursula von der Orla there.", ["Ursula von der Orla"]),
        ("They met Omar bin Zumbo al-Masri there.", ["Omar bin Zumbo al-Masri"]),
        ("They met Hazim al - Zumbo there.", ["Hazim al - Zumbo"]),
        (
            "They asked the Kenya-Sudan Standard Railway Company.",
            ["Kenya-Sudan Standard Railway Company"],
        ),
        ("They asked Kenya's Union Growers Ltd again.", ["Kenya", "Union Growers Ltd"]),
        ("They asked ZQX Officers there.", ["ZQX"]),
        ("They left the Zumbo Institute on Kovel Road.", ["Zumbo Institute", "Kovel Road"]),
        ("They left the Zumbo.com Arena.", ["Zumbo.com Arena"]),
        ("Clean Western Timber left the hills.", ["Clean Western Timber"]),
        (
            "Oriva, Zumbel Sciences and Applied Timber fell.",
            ["Oriva", "Zumbel Sciences", "Applied Timber"],
        ),
        (
            "They met Zumbo Orla Jr. Kovel Mayor Eva Orla left.",
            ["Zumbo Orla Jr.", "Kovel", "Eva Orla"],
        ),
        ("They met Zumbo Orla MS and Eva RT Orla.", ["Zumbo Orla", "Eva RT Orla"]),
        ("They met Musa Zumbo Ramadan there.", ["Musa Zumbo Ramadan"]),
        (
            "They asked the Confederation of Labour and Kenyan Workers' Union.",
            ["Confederation of Labour", "Kenyan Workers' Union"],
        ),
        ("They sailed on the TCG Zumbo and the USS Maria R. Zumbo.", []),
        ("The envoy of Kenya B A Zumbo left.", ["Kenya", "B A Zumbo"]),
        (
            "They saw Belmo Radio and Television Corporation (BRT), as did others.",
            ["Belmo Radio and Television Corporation", "BRT"],
        ),
        (
            "They asked the Kovel Water and Sewerage Board there.",
            ["Kovel Water and Sewerage Board"],
        ),
        ("They asked the ruling All Progressives Congress.", ["All Progressives Congress"]),
        ("They asked the Directorate General of Mines.", ["Directorate General of Mines"]),
        ("They swam at Zumbo's Bay again.", ["Zumbo's Bay"]),
        ("They drove down County Road 4905.", []),
        ("The mill has promoted June Pelmo there.", ["June Pelmo"]),
        ("In June Pelmo left.", ["Pelmo"]),
        ("They asked T&TEC again.", ["T&TEC"]),
        ("They asked the Farmers’ Union of Kovel.", ["Farmers’ Union of Kovel"]),
        ("They met Ann C. May there, and in May left.", ["Ann C. May"]),
        ("They left Zumbo Haven by bus.", ["Zumbo Haven"]),
        ("They saw Zumbo United against Kovel there.", ["Zumbo United", "Kovel"]),
        ("They joined the Campaign against Arms there.", ["Campaign against Arms"]),
        (
            "They asked the Geology, Climatology and Mining Agency.",
            ["Geology, Climatology and Mining Agency"],
        ),
        (
            "They asked the Center for Water Data, Planning and Aid of the National Rain Agency.",
            ["Center for Water Data, Planning and Aid of the National Rain Agency"],
        ),
        ("They praised the Kenya-Africa pact.", ["Kenya", "Africa"]),
        ("They took the Kenya-Europe Railway Express.", ["Kenya-Europe Railway Express"]),
        ("They met Ann Duke, and Dick Pope left.", ["Ann Duke", "Dick Pope"]),
        (
            "They met Orla and Fishing, Forest and General Workers Union (FFGWU) men.",
            ["Orla", "Fishing, Forest and General Workers Union", "FFGWU"],
        ),
        ("They passed RA 9262 and HB 1557.", []),
        ("They met Ann Lee Credit: Eva Orla.", ["Ann Lee"]),
        (
            "They asked the Centro Nacional sobre la Evolución Orla.",
            ["Centro Nacional sobre la Evolución Orla"],
        ),
        ("They shop at Macy’s and at Lord & Taylor.", ["Macy’s", "Lord & Taylor"]),
        ("They asked Queen's University Zumbo there.", ["Queen's University Zumbo"]),
        ("They met Clr Eva Orla and SSP Zumbo Syed Ali Orla.", ["Eva Orla", "Syed Ali Orla"]),
        ("They asked Kenya-headquartered Pelmo again.", ["Kenya", "Pelmo"]),
        ("They met Reuters AI chief Ann Lee.", ["Reuters", "Ann Lee"]),
        ("They asked Avon and Somerset Police.", ["Avon and Somerset Police"]),
        ("They live in Rising Sun today.", ["Rising Sun"]),
        (
            "They asked the Kovel Centre for Research in Forestry.",
            ["Kovel Centre for Research in Forestry"],
        ),
        (
            "They asked the Farm Development and Marketing Corporation.",
            ["Farm Development and Marketing Corporation"],
        ),
        (
            "They ran Kovel Bank of Kenya, Inc. Zumbo had won it.",
            ["Kovel Bank of Kenya, Inc.", "Zumbo"],
        ),
        (
            "The Famine Early Warning Network (FEWS NET) said so, and FEWS NET grew.",
            ["Famine Early Warning Network", "FEWS NET", "FEWS NET"],
        ),
        ("The Al Qaeda-linked al Orla left.", ["Al Qaeda", "Orla"]),
        ("They met 20 al Shabab fighters.", ["al Shabab"]),
        ("They met Kenyan and African Union forces.", ["African Union"]),
        ("They met President Hassan Sheikh Zumbo.", ["Hassan Sheikh Zumbo"]),
        ("They told RFE/RL that it was over.", ["RFE/RL"]),
        ("Lantern Materials, the old lighting startup, has left.", ["Lantern Materials"]),
        ("Lantern, the old lighting company, has left.", ["Lantern"]),
        ("Elsewhere, a company that lights lanterns, has left.", []),
        ("They sat in the Senate of the South American country.", ["Senate"]),
        ("She is in the Orla Music Hall of Fame.", ["Orla Music Hall of Fame"]),
        ("They asked the Fine Gael Deputy Fatima Orla.", ["Fine Gael", "Fatima Orla"]),
        ("They met the commissioner NO Zumbo and MS Zumbel there.", ["NO Zumbo", "MS Zumbel"]),
        ("On Monday, A Zumbo, district secretary, left.", ["A Zumbo"]),
        ("They met Collector QK Fatima Orla there.", ["QK Fatima Orla"]),
        ("It was shown by the channel “Harbour Orla” again.", ["Harbour Orla"]),
        ("They asked the Oromo Water Party, OWP, again.", ["Oromo Water Party", "OWP"]),
        ("They took part in Operation Maria Zumbo.", []),
        ("They met Musa Zumbo’ al-Orla there.", ["Musa Zumbo’ al-Orla"]),
        ("They left the Zumbo Copper Mine (ZCM) there.", ["Zumbo Copper Mine", "ZCM"]),
        ("He won in Ward 4 and in Ward 18.", []),
        ("They met Musa Zumbo Or Rashid there.", ["Musa Zumbo Or Rashid"]),
        ("They met Musa Zumbo 'Kiki' Orla there.", ["Musa Zumbo 'Kiki' Orla"]),
        ("The Inspector General of Police (IGP) left. The IGP came.", []),
        ("A 35-year-old Zumbo Indian left for the Biafran army.", []),
        ("They asked the Council of Chhatro Dal.", ["Council of Chhatro Dal"]),
        ("They asked the Director of Public Prosecutions.", []),
        ("They met Zumbel “Super” Orla there.", ["Zumbel “Super” Orla"]),
        ("They met Zumbel “Kiki” dela Orla there.", ["Zumbel “Kiki” dela Orla"]),
        ("They asked the Bank of England again.", ["Bank of England"]),
        (
            "They asked the Ministry of Trade and Industry again.",
            ["Ministry of Trade and Industry"],
        ),
        (
            "They asked the Securities and Exchange Commission.",
            ["Securities and Exchange Commission"],
        ),
        ("They asked Orla & Belmo again.", ["Orla & Belmo"]),
        ("They asked Orla + Belmo again.", ["Orla + Belmo"]),
        (
            "The fund 777 Partners and 3D Zumbo Partners left.",
            ["777 Partners", "3D Zumbo Partners"],
        ),
        ("They met 12 Kenyans.", []),
        ("Target Kenya Exploration Company left.", ["Target Kenya Exploration Company"]),
        ("They met Maria Orla & Peter Belmo.", ["Maria Orla", "Peter Belmo"]),
        ("They asked Orla, Belmo and Partners again.", ["Orla, Belmo and Partners"]),
        ("They asked Zumbo and Sons again.", ["Zumbo and Sons"]),
        ("They asked Zumbo Gwyn plc again.", ["Zumbo Gwyn plc"]),
        (
            "The Fishing, Forest and Barge Workers union left.",
            ["Fishing, Forest and Barge Workers"],
        ),
        (
            "They asked the Ministry of Higher Education, Science and Trade.",
            ["Ministry of Higher Education, Science and Trade"],
        ),
        (
            "They asked the Kovel University of Science and Technology.",
            ["Kovel University of Science and Technology"],
        ),
        (
            "They asked the House Rivers and Forests Committee.",
            ["House Rivers and Forests Committee"],
        ),
        ("They joined the Union of Villages and Towns.", ["Union of Villages and Towns"]),
        (
            "She left the School of Oriental and African Studies.",
            ["School of Oriental and African Studies"],
        ),
        ('She wrote "The Quiet Harbour" (1989) in Kovel.', ["Kovel"]),
        ("Baroness Zumbo of Kovel shops at B&Q.", ["Zumbo of Kovel", "B&Q"]),
        ("They saw it on Al Zumbo TV.", ["Al Zumbo TV"]),
        ("They met Zumbo FC of Kovel there.", ["Zumbo FC", "Kovel"]),
        ("They told Channel 4 and Ann Lee.", ["Channel 4", "Ann Lee"]),
        ("They told France 24 and Barrio 18 again.", ["France 24", "Barrio 18"]),
        ("Kenya 10, France 24. France 24, Kenya 10.", ["Kenya", "France", "France", "Kenya"]),
        ("They left France 24 hours later.", ["France"]),
        ("They met Hizb ut-Tahrir again.", ["Hizb ut-Tahrir"]),
        ("They met Fridays for Future in March for our sake.", ["Fridays for Future"]),
        ("They asked March for Our Lives again.", ["March for Our Lives"]),
        (
            "The Renault-Nissan pact held, the Coca-Cola one fell.",
            ["Renault", "Nissan", "Coca-Cola"],
        ),
        ("They asked Orla, Belmo & Kovel Inc. again.", ["Orla, Belmo & Kovel Inc."]),
        ("They asked the Women's Institute again.", ["Women's Institute"]),
        ("They met [Hillary] Zumbo in [Kenya] again.", ["Hillary] Zumbo", "Kenya"]),
        ("They came by Kovel (Orla) in the end.", ["Kovel", "Orla"]),
        ("The Bank of US-China Trade fell.", ["Bank of US-China Trade"]),
        (
            "They asked the Council for the Welfare of Villages.",
            ["Council for the Welfare of Villages"],
        ),
        ("They asked the Ministry for Health of Kenya.", ["Ministry for Health", "Kenya"]),
        ("They met Eva [Zumbo] in May.", ["Eva [Zumbo"]),
        ("They met A. J. Zumbo at 3 A. M. there.", ["A. J. Zumbo"]),
        ("Salt Lake City fell. Oak Creek rose.", ["Salt Lake City", "Oak Creek"]),
        ("Hope Hall left by bus.", ["Hope Hall"]),
        ("They met the Czech model Eva Zumbo.", ["Eva Zumbo"]),
        ("He told Fox News's Eva Zumbo that.", ["Fox News", "Eva Zumbo"]),
        ("John M. Zumbo left by bus.", ["John M. Zumbo"]),
        ("Anti-tax Oriva left by bus.", ["Oriva"]),
        ("They asked the Municipality of Kovel.", ["Municipality of Kovel"]),
        ("The Zumbo 5 Orla (Z5O) won. It beat Kovel 2 to 1.", ["Zumbo 5 Orla", "Kovel"]),
        (
            "They asked the Federation of Industries of the State of Kovel.",
            ["Federation of Industries of the State of Kovel"],
        ),
        (
            "They asked the U.S. Securities and Exchange Commission.",
            ["U.S. Securities and Exchange Commission"],
        ),
        (
            "They asked the Authority for Identity, Customs and Security.",
            ["Authority for Identity, Customs and Security"],
        ),
        ("Weirdly, Zumbo sang.", ["Zumbo"]),
        ("Creepily, Zumbo sang.", ["Zumbo"]),
        ("They asked Dr King and Mrs Bishop again.", ["King", "Bishop"]),
        ("They live near Zumbo Ont. in the hills.", ["Zumbo"]),
        ("They live near Hartford Conn and Ann Wash.", ["Hartford", "Ann Wash"]),
        ('They met Ann B. "Kiki" Zumbo there.', ['Ann B. "Kiki" Zumbo']),
        ("They met Ann Zumbo. It was no. 5 of Kovel.", ["Ann Zumbo", "Kovel"]),
        ("They saw Malik Monk score again.", ["Malik Monk"]),
        ("They asked Mr Speaker and Mr President again.", []),
        ("They fired BM-27 Zumbo rockets again.", []),
        ("They asked the Zumbo Institute for AI.", ["Zumbo Institute for AI"]),
        ("They asked the Zumbo Institute for AI advice.", ["Zumbo Institute"]),
        ("They met Abang Zumbo Tun Orla there.", ["Abang Zumbo Tun Orla"]),
        ("They feared La Niña in Bahasa Malaysia.", []),
        ("Demobbed in 1946, he met Zumbo.", ["Zumbo"]),
        ("Ahmed in Kovel met Zumbo.", ["Ahmed", "Kovel", "Zumbo"]),
        ("They met Henry V and Malcolm X there.", ["Henry V", "Malcolm X"]),
        ("``The Danish people left.", []),  # as old wires open a quote
        ("Bin Zumbo left the Port of Kovel.", ["Bin Zumbo", "Port of Kovel"]),
        ("They left Little Rock for Little Havana.", ["Little Rock", "Little Havana"]),
        ("They told USA TODAY and USA Today.", ["USA TODAY", "USA Today"]),
        ("They sold Zumbo S.p.A. again.", ["Zumbo S.p.A."]),
        ("Travelers Corp.'s chairman left.", ["Travelers Corp."]),
        ("They sewed it in Laos and the Philippines.", ["Laos", "Philippines"]),
        ("They asked the Kovel Sheriff's Office again.", ["Kovel Sheriff's Office"]),
        ("They asked Zumbo's Holdings Inc. again.", ["Zumbo's Holdings Inc."]),
        ("They left the U.S. Lawmakers laughed.", ["U.S."]),
        ("They asked the U.S. Geological Survey again.", ["U.S. Geological Survey"]),
        ("They asked the U.S. State Department again.", ["U.S. State Department"]),
        ("The US-China talks failed.", ["US", "China"]),
        ("The Kovel-based Oriva Group fell.", ["Kovel", "Oriva Group"]),
        ("They flew from La Paz to El Salvador.", ["La Paz", "El Salvador"]),
        ("They saw the 501st Zumbo Legion there.", ["501st Zumbo Legion"]),
        ("They met April Johnson in April 2019.", ["April Johnson"]),
        ("Ann Lee met Maria Orla and Bob Kovel.", ["Ann Lee", "Maria Orla", "Bob Kovel"]),
        ("He said I'm here, and it isn't Zumbo.", ["Zumbo"]),
        ("They met Zumbo at www.zumbo.org on Friday.", ["Zumbo"]),
        ("They asked the Center of Research for Villages.", ["Center of Research for Villages"]),
        (
            "They asked the Department of Hydrology and Meteorology.",
            ["Department of Hydrology and Meteorology"],
        ),
        ('They met Ramiro "El Zumbo" Orla there.', ['Ramiro "El Zumbo" Orla']),
    ],
)
def test_a_name_goes_as_far_as_it_goes(sentence: str, names: list[str], names_in: NamesIn) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Maria Lopez came.", ["Maria Lopez"]),
        ("Protesters left. They came back.", []),
        ("Will came. They met Will again.", ["Will", "Will"]),
        ("Fact-checkers left. Subcontractors came. Attendees sang.", []),
        ("Boeing fell. Zumbo rose.", ["Boeing", "Zumbo"]),
        ("Natural Resources Wales said so.", ["Natural Resources Wales"]),
        ("Late Zumbo goal wins it. He met Ann Zumbo.", ["Zumbo", "Ann Zumbo"]),
        ("Late Zumbo goal wins it. He met Chizi Zumbo.", ["Zumbo", "Chizi Zumbo"]),
        ("Council OKs Zumbo mill after five hours.", ["Zumbo"]),
        ("Mark Zumbo left. He met Ann Zumbo.", ["Mark Zumbo", "Ann Zumbo"]),
        ("Labour's Ann Lee left.", ["Labour", "Ann Lee"]),
        ("Unlike Zumbo, they stayed. After Kovel, they left.", ["Zumbo", "Kovel"]),
    ],
)
def test_the_first_word_of_a_sentence_is_weighed(
    text: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(text) == names


def test_in_a_heading_only_what_is_a_name_elsewhere_counts(names_in: NamesIn) -> None:
    text = "Zumbo Meets Orla In Grand Palace\n\nOn Friday Ann Zumbo met Bob Orla.\n"
    assert names_in(text) == ["Zumbo", "Orla", "Ann Zumbo", "Bob Orla"]


def test_in_a_heading_a_known_name_of_several_words_counts(names_in: NamesIn) -> None:
    text = "Old White House Rules Anger New York Farmers\n\nOn Friday they came.\n"
    assert names_in(text) == ["White House", "New York"]


def test_a_line_in_capitals_says_nothing_by_its_capitals(names_in: NamesIn) -> None:
    text = "POLICE HOLD ZUMBO IN KOVEL AFTER NIGHT RAID\n\nPolice said Zumbo was held in Kovel."
    assert names_in(text) == ["ZUMBO", "KOVEL", "Zumbo", "Kovel"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ('They met Ernesto "Che" Zumbo there.', ['Ernesto "Che" Zumbo']),
        ("The anti-Zumbo Danes met. Anti-Orla men came.", ["Zumbo", "Orla"]),
        ("They met James A. Zumbo III. A Zumbo left.", ["James A. Zumbo III", "Zumbo"]),
        ("Thirty-two came.", []),
        ("They met Ban Ki-moon in the Boston-born crowd.", ["Ban Ki-moon", "Boston"]),
        ("They asked the Conseil d'État again.", ["Conseil d'État"]),
        ("They met James O\u2019 Zumbo there.", ["James O\u2019 Zumbo"]),
        ("They met Ann wa Zumbo there.", ["Ann wa Zumbo"]),
        ("They met Ernesto ``Che'' Zumbo there.", ["Ernesto ``Che'' Zumbo"]),
        ("The Zumbo-maker Oriva fell.", ["Oriva"]),
        (
            "Zumbo of the Commonwealth of Independent States.",
            ["Zumbo", "Commonwealth of Independent States"],
        ),
        ("They asked Dunkin' Doughnuts, and Dunkin' said no.", ["Dunkin' Doughnuts", "Dunkin'"]),
        ("He said 'we met Martin' and left.", ["Martin"]),
        ("They flew to Dar es Salaam on Friday.", ["Dar es Salaam"]),
        (
            "They asked Zumbo Agency, Disaster and Emergency Authority (ZEA) again.",
            ["Zumbo Agency", "Disaster and Emergency Authority", "ZEA"],
        ),
        ("Maria del Carmen Orla left.", ["Maria del Carmen Orla"]),
        ("They met Kovel Ltd. Oriva said so.", ["Kovel Ltd.", "Oriva"]),
        ("They met Kovel Inc. Oriva has left.", ["Kovel Inc.", "Oriva"]),
        (
            "It went to Kovel Transmission Ltd. Pelmo Orvak reported it.",
            ["Kovel Transmission Ltd.", "Pelmo Orvak"],
        ),
        ("Carelessness did it. Monstrousness, too.", []),
    ],
)
def test_small_signs_inside_a_name_are_read(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They asked the National Institutes of Health to help.",
            ["National Institutes of Health"],
        ),
        ("The Orlan Academies of Sciences left.", ["Orlan Academies of Sciences"]),
        (
            "They asked the Department of Housing and Urban Development again.",
            ["Department of Housing and Urban Development"],
        ),
        (
            "They asked the Independent Electoral and Boundaries Commission.",
            ["Independent Electoral and Boundaries Commission"],
        ),
        (
            "They met the Front for the Liberation of Kovel there.",
            ["Front for the Liberation of Kovel"],
        ),
        ("A plan by All Kovel Airways failed.", ["All Kovel Airways"]),
        (
            "She left the University of California, Berkeley, in May.",
            ["University of California, Berkeley"],
        ),
        ("She left the University of Texas at Austin.", ["University of Texas at Austin"]),
        ("It was paid by Jaguar, Land Rover and Oriva.", ["Jaguar", "Land Rover", "Oriva"]),
        ("They asked Reporters Without Borders again.", ["Reporters Without Borders"]),
        ("They asked Just Stop Oil again.", ["Just Stop Oil"]),
        ("They moved to Kovel, N.J. Orla stayed.", ["Kovel", "Orla"]),
        ("They asked the Kovel School District again.", ["Kovel School District"]),
        ("They asked Americans for Clean Rivers again.", ["Americans for Clean Rivers"]),
        (
            "They asked the Catholic Bishops' Conference of Kenya (CBCK) again.",
            ["Catholic Bishops' Conference of Kenya", "CBCK"],
        ),
        ("They asked the Orla Growers' Conference again.", ["Orla Growers"]),
        ("Barangay Captain Ann Zumbo of Kovel left.", ["Ann Zumbo", "Kovel"]),
        ("They asked Kenyans for a Clean River again.", ["Kenyans for a Clean River"]),
        ("It fed two Kenyans for a Zumbo ticket.", ["Zumbo"]),
        ("It was at the NATO Lagos summit.", ["NATO", "Lagos"]),
        ("It was at the NATO Lagos office.", ["NATO Lagos"]),
        ("They asked the Will and Ann Orla Foundation.", ["Will and Ann Orla Foundation"]),
        ("They asked the Orla Endowment for Clean Air.", ["Orla Endowment for Clean Air"]),
        ("They flew with easyJet and 3M.", ["easyJet", "3M"]),
        ("They asked 21st Century Fox again.", ["21st Century Fox"]),
        ("They asked Sheffield Wednesday again.", ["Sheffield Wednesday"]),
        ("They asked the Philadelphia 76ers again.", ["Philadelphia 76ers"]),
        ("They told Antena 3 and France 24 again.", ["Antena 3", "France 24"]),
        ("It ended France 24 Wales 7.", ["France", "Wales"]),
        (
            "They asked Zimbabwe Lawyers for Human Rights again.",
            ["Zimbabwe Lawyers for Human Rights"],
        ),
        ("They told Lenta.ru and Kun.uz again.", ["Lenta.ru", "Kun.uz"]),
    ],
)
def test_a_body_is_named_whole(sentence: str, names: list[str], names_in: NamesIn) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They asked McDonald's to open.", ["McDonald's"]),
        ("They asked Trader Joe’s to open.", ["Trader Joe’s"]),
        ("They asked Dick's Sporting Goods to open.", ["Dick's Sporting Goods"]),
        ("Lowe's said so. They liked Lowe's bikes.", ["Lowe's", "Lowe's"]),
        ("They liked Lowe's bikes.", ["Lowe"]),
        ("Mr. Lowe left. Lowe's said to be ill.", ["Lowe", "Lowe"]),
    ],
)
def test_a_possessive_is_part_of_the_name_of_a_firm(
    sentence: str, names: list[str], names_in: NamesIn
) -> None:
    assert names_in(sentence) == names


@pytest.mark.parametrize("way", WAYS_ON, ids=lambda way: way.find.__name__)
def test_a_way_on_leads_over_its_example(way: WayOn, names_in: NamesIn) -> None:
    name = way.example[way.example.index("[") + 1 : way.example.index("]")]
    assert names_in(way.example.replace("[", "").replace("]", "")) == [name]


@pytest.mark.parametrize("word", ["zumbo", *sorted({w for way in WAYS_ON for w in way.over})])
def test_a_way_on_is_asked_only_where_its_words_are_next_and_in_its_turn(word: str) -> None:
    asked = [way for way in WAYS_ON if not way.over or word in way.over]
    assert list(ways_over(word)) == asked
