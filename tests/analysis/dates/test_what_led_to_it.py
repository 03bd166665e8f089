"""A present tense tells of a day that is over where the day is of what has led to it.

All sentences are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)

# The sentence, and the first day of each time it names.
CASES = {
    "what goes on after something goes on after what has been": [
        ("Orr is fighting for his life after a crash on Tuesday.", ["2024-06-11"]),
        ("Holm is celebrating after winning the cup on Saturday.", ["2024-06-08"]),
        ("Residents are demanding answers following a flood on Sunday.", ["2024-06-09"]),
        ("Orr faces jail after admitting theft on Monday.", ["2024-06-10"]),
        ("Holm will play Brig after beating Mirel on Saturday.", ["2024-06-08"]),
        ("The mayor is facing calls to quit over his speech on Tuesday.", ["2024-06-11"]),
    ],
    "what comes after an event that is set, or at the end of a day, is to come": [
        ("Orr is stepping down after the final on Saturday.", ["2024-06-15"]),
        ("Schools are closing after lunch on Friday.", ["2024-06-14"]),
        ("Orr is handing over the keys on Friday.", ["2024-06-14"]),
        ("Orr is speaking at a fair on Saturday.", ["2024-06-15"]),
    ],
    "whoever is sought or looked for has been there": [
        ("Police are looking for witnesses to a crash on Sunday.", ["2024-06-09"]),
        ("Anyone with details of the crash on Sunday can ring the police.", ["2024-06-09"]),
    ],
    "what stands before a comma has brought about what follows": [
        ("Because of the fire on Monday, the school will be shut until Friday.",
         ["2024-06-10", "2024-06-14"]),
        ("After a fire on Monday, the school will be shut until Friday.",
         ["2024-06-10", "2024-06-14"]),
        ("After the meeting on Friday, Orr will leave.", ["2024-06-14"]),
        ("Prices, up 3% in May, are set to rise by 5% in June.", ["2024-05-01", "2024-06-01"]),
    ],
    "agreed in August was agreed then": [
        ("The firm agreed in August to buy the mill.", ["2023-08-01"]),
        ("The firm agreed to buy the mill in August.", ["2024-08-01"]),
        ("In the run-up to November's vote, Orr is touring.", ["2024-11-01"]),
        ("The play, which opened last year, comes to Holm in August.",
         ["2023-01-01", "2024-08-01"]),
    ],
    "ten years back is ten years ago": [
        ("The mill stood here ten years back.", ["2014-01-01"]),
        ("He has three years back pay to come.", [None]),
    ],
    "a change from a day is one from a day that is over": [
        ("The forecast for Friday is a change from Tuesday, the keeper said.",
         ["2024-06-14", "2024-06-11"]),
        ("The price is 3p, down from Monday.", ["2024-06-10"]),
    ],
    "to have sold by December may be what is hoped for": [
        ("The firm expects to open its mill in July and to have sold loaves by December.",
         ["2024-07-01", "2024-12-01"]),
        ("Orr is said to have sold it in August.", ["2023-08-01"]),
    ],
    "who looks into a crash looks back": [
        ("Police looking into a crash on Saturday want to speak to the keeper.", ["2024-06-08"]),
        ("Police investigating a fire on Sunday will call at every door.", ["2024-06-09"]),
    ],
    "nobody is tried for what is to come": [
        ("Orr will be sentenced on Friday for stealing a boat in August.",
         ["2024-06-14", "2023-08-01"]),
        ("Orr will stand trial in September for a theft in October.", ["2024-09-01", "2023-10-01"]),
        ("Orr denies stealing a boat on November 3.", ["2023-11-03"]),
        ("Orr is alleged to have stolen a boat in August.", ["2023-08-01"]),
    ],
    "what there is on a day is to come": [
        ("There is a fair in Holm on Saturday.", ["2024-06-15"]),
        ("There was a fair in Holm on Saturday.", ["2024-06-08"]),
        ("Join us at the fair on Saturday.", ["2024-06-15"]),
        ("Holm take on Brig on Saturday.", ["2024-06-15"]),
        ("Orr is suspended for Saturday's game.", ["2024-06-15"]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [pytest.param(*case, id=name) for name, cases in CASES.items() for case in cases],
)
def test_it_is_of_these_days(sentence: str, wanted: list[str | None]) -> None:
    found = analyze(article_from_text(f"A story.\n\n{sentence}\n", THURSDAY)).dates
    assert [day.first and str(day.first) for day in found] == wanted
