"""A text that is not English is told from one that is, and a person from what was found in it."""

import pytest

from reader.loading import article_from_text
from reader.loading.language import looks_foreign

ENGLISH = (
    "The council of Wellmouth voted on Tuesday to close the old harbour road for the summer. “We "
    "have no choice,” said Ida Crumb, who leads the guild of bakers. Buses will go round by the "
    "hill, and the fire service keeps a key. Nobody knows yet what that will cost. "
    "The vote was taken behind closed doors, as every year."
)
FOREIGN = {
    "German": "Der Rat von Osterby hat am Dienstag beschlossen, die alte Hafenstraße im Sommer zu "
    "sperren. „Wir haben keine Wahl“, sagte Ida Krume, die Vorsitzende der Bäcker. Die Busse "
    "fahren um den Hügel, und die Feuerwehr behält einen Schlüssel. Niemand weiß, was das kostet "
    "oder wer es bezahlt. Die Abstimmung war wie in jedem Jahr nicht öffentlich.",
    "Dutch": "De raad van Zoutbaai heeft dinsdag besloten de oude havenweg in de zomer te sluiten. "
    "‘We hebben geen keus’, zei Ida Kruim, voorzitter van de bakkers. De bussen rijden om de "
    "heuvel en de brandweer houdt een sleutel. Niemand weet nog wat dat kost. De "
    "stemming was zoals elk jaar achter gesloten deuren, met de pers op de gang.",
    "Spanish": "El consejo de Salina decidió el martes cerrar la vieja calle del puerto durante el "
    "verano. «No tenemos otra opción», dijo Ida Miga, presidenta de los panaderos. Los autobuses "
    "rodearán la colina y los bomberos guardan una llave. Nadie sabe todavía cuánto costará ni "
    "quién lo pagará. La votación fue, como todos los años, a puerta cerrada.",
    "Greek": "Το συμβούλιο αποφάσισε την Τρίτη να κλείσει τον παλιό δρόμο του λιμανιού. " * 6,
    "Japanese": "議会は火曜日に古い港の道路を夏の間閉鎖することを決めた。「仕方がない」と会長。"
    * 9,
}


@pytest.mark.parametrize("language", FOREIGN)
def test_another_language_is_noticed(language):
    assert looks_foreign(FOREIGN[language])


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH + FOREIGN["German"], "", "Nur ein Satz."])
def test_english_and_what_is_too_short_to_tell_are_not(text):
    assert not looks_foreign(text)


def test_the_article_says_so():
    notices = article_from_text(FOREIGN["German"]).notices
    assert "this hardly looks like English, the one language that is understood here" in notices
