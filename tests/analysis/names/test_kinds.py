"""Names that no list knows get their kind from what is said of them."""

import pytest

from reader.analysis.actors import candidates_of
from reader.analysis.names.casing import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Then Pelmo Dasker acquired a mill, and its shareholders cheered.", "Pelmo Dasker",
         "organization"),
        ("Then Pelmo Dasker was arrested at her flat.", "Pelmo Dasker", "person"),
        ("Then Pelmo Corp. International came.", "Pelmo Corp. International", "organization"),
        ("Kolta-Patil Developers rose by a mile.", "Kolta-Patil Developers", "organization"),
        ("It was sold by Pelmo Carrots.", "Pelmo Carrots", "organization"),
        ("A consultant at ZQX Pelmo came.", "ZQX Pelmo", "organization"),
        ("They came from ZQXB to take it to ZQXB.", "ZQXB", "organization"),
        ("They met Ann Lee, of the Kovel Bank, and Pelmo Dasker, head of the river.",
         "Pelmo Dasker", "person"),
        ("They met Ann Orla and Pelmo Dasker MP Bob Lee.", "Pelmo Dasker", "place"),
        ("She lives in St Pelmo, on a hill.", "St Pelmo", "place"),
        ("They met on the Orla-Pelmo highway.", "Pelmo", "place"),
        ("It was sold to the Pelmo company in May.", "Pelmo", "organization"),
        ("Then Pelmismo said no to Ann Lee.", "Pelmismo", "organization"),
        ("The Institute for Bread and Salt in Food and Trade (PELMENSA), which left, came.",
         "PELMENSA", "organization"),
        ("Some 175 UN Member States came.", "UN", "organization"),
        ("The ATM called on Ann Lee, said ATM national spokesperson Bob Orla.", "ATM",
         "organization"),
        ("The Commission of Inquiry into Allegations of State Theft met.",
         "Commission of Inquiry into Allegations of State Theft", "organization"),
        ("They met on the Pelmo–Orla railway.", "Pelmo", "place"),
        ("They met on the Al-Pelmo road.", "Al-Pelmo", "place"),
        ("They met Ann Lee of Pelmo's Department of Fish.", "Pelmo", "organization"),
        ("Oracle tumbled 13 per cent.", "Oracle", "organization"),
        ("Zonder9 tumbled 13 per cent.", "Zonder9", "organization"),
        ("They met the voice of Batman, in Batman.", "Batman", "person"),
        ("They let Granite Ridge Aggregates use it.", "Granite Ridge Aggregates",
         "organization"),
        ("Then the National Fishworkers' Forum came.", "National Fishworkers' Forum",
         "organization"),
        ("In spring she married Peter Vane, a cook.", "Peter Vane", "person"),
        ("Peter Vane left the mill.", "Peter Vane", "person"),
        ("They asked Pelmo, Kenya's largest river federation.", "Pelmo", "organization"),
        ("They met at the Pelmo Science Centre.", "Pelmo Science Centre", "organization"),
        ("Then Moody's cut it.", "Moody's", "organization"),
        ("They asked the Pelmo School District.", "Pelmo School District", "organization"),
        ("The head of ZQP (the farmers' union) left.", "ZQP", "organization"),
        ("They sent her to Pelmodon, her hometown, at once.", "Pelmodon", "place"),
        ("They sent her to Aldersea, some 38 miles away, at once.", "Aldersea", "place"),
        ("They met Abu Pelmo, who drove 900 kilometres.", "Abu Pelmo", "person"),
        ("They will meet Donald Tusk on a hill.", "Donald Tusk", "person"),
        ("They fled to Rakhine State at night.", "Rakhine State", "place"),
        ("They fled to Cox's Bazar at night.", "Cox's Bazar", "place"),
        ("They swam the English Channel at night.", "English Channel", "place"),
        ("They met the Democratic People's Republic of Korea.",
         "Democratic People's Republic of Korea", "place"),
        ("They met the People's Republic of China.", "People's Republic of China", "place"),
        ("They gave it to the Ready for Pelmo PAC.", "Pelmo PAC", "organization"),
        ("Norton Village Hall has grown.", "Norton Village Hall", "place"),
        ("They met in Menara ZQX.", "Menara ZQX", "place"),
        ("They met in Pelmo Hall.", "Pelmo Hall", "place"),
        ("The boat sank in the Pelmo Straits.", "Pelmo Straits", "place"),
        ("She told Pelmo Kenya that it was over.", "Pelmo Kenya", "organization"),
        ("They flew from Kovel to Washington DC again.", "Washington DC", "place"),
        ("The state gave Ford Australia a loan.", "Ford Australia", "organization"),
        ("They fled to Pelmoville, where they lived.", "Pelmoville", "place"),
        ("The Pelmo Dasker Tal (PDT) wants a probe.", "Pelmo Dasker Tal", "organization"),
        ("They met before the New York primary.", "New York", "place"),
        ("The Pelmo campaign said that he would win.", "Pelmo", "person"),
        ("They went to southern Pelmo again.", "Pelmo", "place"),
        ("Ann Lee, 32, of Pelmo, was fined.", "Pelmo", "place"),
        ("Ann Lee, 32, of Rosemary Close, was fined.", "Rosemary Close", "place"),
        ("Dasker Ltd, trading as Rosemary Cook, was fined.", "Rosemary Cook", "organization"),
        ("They met his sister Ani again.", "Ani", "person"),
        ("They met the news agency ANI again.", "ANI", "organization"),
        ("It was Pelmo head coach Ann Lee.", "Pelmo", "organization"),
        ("They read the leftist “Pelmo Dasker” daily.", "Pelmo Dasker", "organization"),
        ("They met his daughter Grace there.", "Grace", "person"),
        ("They left the old capital, Pelmo.", "Pelmo", "place"),
        ("At the town, Maria Dasker, 40, came.", "Maria Dasker", "person"),
        ("They met her aide Pelmo there.", "Pelmo", "person"),
        ("They met launch customer PLM there.", "PLM", "organization"),
        ("Pelmo have signed her again.", "Pelmo", "organization"),
        ("Northamptonshire have signed her again.", "Northamptonshire", "organization"),
        ("Kenya have signed her again.", "Kenya", "place"),
        ("The West Somerset coroner came.", "West Somerset", "place"),
        ("They were met by New Milford police.", "New Milford", "place"),
        ("They asked the Courts Service and more.", "Courts Service", "organization"),
        ("They asked the Child Protection Unit.", "Child Protection Unit", "organization"),
        ("The farmers of Pelmo-on-Dask came.", "Pelmo-on-Dask", "place"),
        ("South Mombasa has said that it would pay.", "South Mombasa", "place"),
        ("They met in Nairobi’s Sohrab Goth again.", "Sohrab Goth", "place"),
        ("Then Pelmo High said that it had won.", "Pelmo High", "organization"),
        ("Pelmo Brew Works said that it had grown.", "Pelmo Brew Works", "organization"),
        ("They left it to the Independent Commission Against Graft over her part in it.",
         "Independent Commission Against Graft", "organization"),
        ("NSW Premier Ann Lee came.", "NSW", "place"),
        ("Nueva Ecija said that it would pay.", "Nueva Ecija", "place"),
        ("Accrington said that it would pay.", "Accrington", "place"),
        ("They met Maria Dasker Central MP Ann Lee.", "Maria Dasker Central", "place"),
        ("She spent a year on loan at Dasker.", "Dasker", "organization"),
        ("A farmer from Bruton came.", "Bruton", "place"),
        ("They were hit by Pelmo gang again.", "Pelmo", "organization"),
        ("They met near Baba Pelmo Masjid.", "Baba Pelmo Masjid", "place"),
        ("They met Fifa there.", "Fifa", "organization"),
        ("The Trump administration came again.", "Trump", "person"),
        ("They live in Maria Province.", "Maria Province", "place"),
        ("The Tenth Circuit agreed.", "Tenth Circuit", "organization"),
        ("Their chief, Jessica Hill, has left.", "Jessica Hill", "person"),
        ("They live in Jessica Hill.", "Jessica Hill", "place"),
        ("Then Amazon (AMZN) rose again.", "Amazon", "organization"),
        ("Microsoft was sold again.", "Microsoft", "organization"),
        ("They met the Maria Dasker First Nation.", "Maria Dasker First Nation", "organization"),
        ("It was Pelmo's killing again.", "Pelmo", "person"),
        ("It is close, said New Kensington fire chief Ann Lee.", "New Kensington", "place"),
        ("Then ANNA has opposed the mill.", "ANNA", "organization"),
        ("They met the Dasker Health System.", "Dasker Health System", "organization"),
        ("They met MT Pelmo Dasker there.", "MT Pelmo Dasker", "person"),
        ("The mill is southeast of Phoenix.", "Phoenix", "place"),
        ("It rained in Dasker and Pelmo counties.", "Dasker", "place"),
    ],
)  # fmt: skip
def test_the_kind_of_an_unknown_name_is_told_by_its_sentence(
    sentence: str, name: str, kind: str
) -> None:
    words = words_of(read_story(article_from_text(LEAD + sentence)))
    kinds = {c.main.span.of(words.text): c.kind for c in candidates_of(words)}
    assert kinds[name] == kind


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Then Pelmo arrested them.", False),
        ("Then Pelmo was arrested.", True),
        ("Then Pelmo has since been arrested.", True),
        ("A man from Pelmo was arrested.", False),
    ],
)
def test_whom_something_is_done_to_is_told_from_who_does_it(sentence: str, evidence: bool) -> None:
    words = words_of(read_story(article_from_text(LEAD + sentence)))
    seen = {e for c in candidates_of(words) for n in c.names for e in n.context}
    assert ("acts as people do" in seen) == evidence
