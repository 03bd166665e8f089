"""What looks like a time and is none: titles, names, ages, degrees, idioms."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

WEDNESDAY = date(2024, 11, 20)


@pytest.mark.parametrize(
    "sentence",
    [
        "The film 13 Hours is long.",
        "The referee sent off the goalkeeper at half-time, and a winger in the last quarter.",
        "Posted 2h ago, and 3h before the rain.",
        "They met Comrade Sunday Orr and Mr. Friday Lee.",
        "The film ’13 Hours’ is long.",
        "The film Bloody Sunday is long.",
        "The mayor wrote in the Mail on Sunday.",
        "The cost was '10 times the gain.",
        "Highs will be in the mid-30s, lows in the low-20s.",
        "He drank in his mid-20s.",
        "He is in his early 60s.",
        "They spoke on NewsTalk 990 AM.",
        "He said so on the show This Week, then on Good Morning.",
        "Merry Christmas, he said.",
        "Good morning, June.",
        "Thanks, April, for that.",
        "June said so, and he told June why.",
        "She was Woman of the Year.",
        "The firm changed to a fiscal year.",
        "I forgot the last day I took off.",
        "On the night of the long knives he slept, and the morning after the storm he left.",
        "He sang on the last night of the fair, and that was her last evening there.",
        "He was ill between eighteen and twenty.",
        "She leads the Coalition to Stop Orr and March on the Mill.",
        "On the day I went back it rained.",
        "Back in the day he was slim.",
        "His chances grow slimmer by the day.",
        "They work together the day in and day out.",
        "The series of ‘16 And Alone is long.",
        "He spoke on “Midday with Orr” at length.",
        "The paper chose its person of the year.",
        "The shows ''24,'' and ''Mill'' are back.",
        "She lives on the Winter Payment.",
        "He left for summer fishing trips.",
        "He wished us a fine weekend.",
        "ORR TODAY found a map.",
        "It feels as though it happened yesterday.",
        "I remember it like yesterday.",
        "At the end of the day, it is his call.",
        "The 1922 Committee has met.",
        "Holm Mills, whose fiscal year begins in the cold, will pay.",
        "The keeper had described the day as historic.",
        "He drove off in a red 2002 Dodge.",
        "She wrote for the party daily Orla.",
        "On a Saturday night he slept, and one Sunday morning he woke.",
        "The government of the day built the road.",
    ],
)
def test_what_only_looks_like_a_time(sentence: str) -> None:
    found = analyze(article_from_text(f"A story.\n\n{sentence}\n", WEDNESDAY)).dates
    assert [date.span.of(f"A story.\n\n{sentence}\n") for date in found] == []
