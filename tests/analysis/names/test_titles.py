"""Titles are cut off names, and take their places and firms with them."""

from collections.abc import Callable

import pytest

NamesIn = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They met US President Ann Lee there.", ["US", "Ann Lee"]),
        ("They met Danish Prime Minister Ann Lee there.", ["Ann Lee"]),
        ("They met US Secretary of State Ann Lee there.", ["US", "Ann Lee"]),
        ("They met Commissioner for Health Fatima Orla there.", ["Fatima Orla"]),
        ("They met Lady Orla KC there.", ["Orla"]),
        ("They met Minister of Health Fatima Orla there.", ["Fatima Orla"]),
        ("They met Ambassador to Tanzania Fatima Orla there.", ["Tanzania", "Fatima Orla"]),
        ("They met Oriva CEO Ann Lee there.", ["Oriva", "Ann Lee"]),
        ("They met Revenue Minister Ann Lee there.", ["Ann Lee"]),
        ("They met Prince Charles there.", ["Charles"]),
        ("They met Mr. Lee and Mrs Orla there.", ["Lee", "Orla"]),
        ("They asked General Motors again.", ["General Motors"]),
        ("They asked the King Faisal Hospital again.", ["King Faisal Hospital"]),
        ("They asked the Prime Minister's Office again.", ["Prime Minister's Office"]),
        ("They met Stephen King there.", ["Stephen King"]),
        ("They asked the Department of Justice again.", ["Department of Justice"]),
        ("They met Dean Acheson there.", ["Dean Acheson"]),
        ("They asked the Minister again.", []),
        ("They flew to Sri Lanka on Friday.", ["Sri Lanka"]),
        ("They asked the Office of the Prime Minister.", ["Office of the Prime Minister"]),
        ("They asked the Office of the President.", ["Office of the President"]),
        ("A White House Adviser met Ann Lee.", ["White House", "Ann Lee"]),
        ("White House Press Secretary Ann Lee left.", ["White House", "Ann Lee"]),
        (
            "They asked the Kovel Refugee Council Ann Orla there.",
            ["Kovel Refugee Council", "Ann Orla"],
        ),
        ("The envoy to the United States Zumbo Orla left.", ["United States", "Zumbo Orla"]),
        ("They met former secretary of State Eva Orla there.", ["Eva Orla"]),
        ("They met Landlady Fatima Orla there.", ["Fatima Orla"]),
        (
            "Presidents Ann Lee and Zumbo met the New Jersey Generals.",
            ["Ann Lee", "Zumbo", "New Jersey Generals"],
        ),
        ("They met Comrade Sunday Orla there.", ["Sunday Orla"]),
        ("They met Mum-of-three Ann Lee there.", ["Ann Lee"]),
        ("A bench of Justices R. Orla and Ann Lee sat.", ["R. Orla", "Ann Lee"]),
        ("Hun Sen met Keo Rep there.", ["Hun Sen", "Keo Rep"]),
        ("The United Nations High Commissioner for Refugees left.", ["United Nations"]),
        ("They asked the Department of Criminal Justice.", ["Department of Criminal Justice"]),
        ("They met Mr. Camp and Dr. Bank there.", ["Camp", "Bank"]),
        ("They met former chief of Staff Zumbo Orla there.", ["Zumbo Orla"]),
        ("White House Chief of Staff Zumbo Orla left.", ["White House", "Zumbo Orla"]),
        ("Orla County District Attorney Ann Lee left.", ["Orla County", "Ann Lee"]),
        ("Orla State Governor Ann Lee left.", ["Orla State", "Ann Lee"]),
        ("U.S. District Judge Ann Lee left.", ["U.S.", "Ann Lee"]),
        ("They met Tishana King there. King said no.", ["Tishana King", "King"]),
        ("The Zumbo King left by bus.", ["Zumbo"]),
        ("City Council Member Zumbo Orla left.", ["City Council", "Zumbo Orla"]),
        ("They met Senator Prince Zumbo there.", ["Prince Zumbo"]),
        ("They met CEO Sultan A. Zumbo there.", ["Sultan A. Zumbo"]),
        ("Undersecretary for Education Mr. Zumbo left.", ["Zumbo"]),
        ("The University of Nairobi Zumbo Orla left.", ["University of Nairobi", "Zumbo Orla"]),
        ("His Highness Sheikh Zumbo Orla came. His Highness left.", ["Zumbo Orla"]),
        ("They met Prime Minister Prince Zumbo Orla there.", ["Zumbo Orla"]),
        ("General Manager Billy King left.", ["Billy King"]),
        ("President Dean Zumbo left.", ["Dean Zumbo"]),
        ("Kovel City Clerk Zumbo Orla left.", ["Kovel", "Zumbo Orla"]),
        ("They met Martin Luther King Jr. there.", ["Martin Luther King Jr."]),
        ("Assistant U.S. Attorney Zumbo Orla left.", ["U.S.", "Zumbo Orla"]),
        ("Member of Parliament Zumbo Orla left.", ["Parliament", "Zumbo Orla"]),
        ("A former governor of Kano State Fatima Orla left.", ["Kano State", "Fatima Orla"]),
        ("Scientologist Ann Orla left.", ["Ann Orla"]),
        ("Automaker Zumbo fell.", ["Zumbo"]),
        ("In Nairobi Fatima Orla came.", ["Nairobi", "Fatima Orla"]),
        ("She is Public Diplomacy Advisor there.", []),
    ],
)
def test_a_title_is_no_part_of_a_name(sentence: str, names: list[str], names_in: NamesIn) -> None:
    assert names_in(sentence) == names
