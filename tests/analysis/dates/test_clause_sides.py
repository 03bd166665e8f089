"""A sentence that tells of two days says of each what happened on it."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

WEDNESDAY = date(2024, 4, 10)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("She called in a clerk the following month and Farr was arrested on February 9.",
         {"the following month": "She called in a clerk", "February 9": "Farr was arrested"}),
        ("Queen Ada visited on February 13 and by March the breach had been closed.",
         {"February 13": "Queen Ada visited", "March": "the breach had been closed"}),
        ("The team is set to leave in October and will stay until 2026.",
         {"October": "The team is set to leave", "2026": "The team … will stay until 2026"}),
        ("He was elected twice as mayor in 1989 and one of his best days was in 2000.",
         {"1989": "He was elected twice as mayor", "2000": "one of his best days was in 2000"}),
        ("The mill burnt down in 1989 and the town was left without work in 2000.",
         {"1989": "The mill burnt down", "2000": "the town was left without work"}),
        ("Orland became free in 1975 and held its first vote 18 years later.",
         {"1975": "Orland became free", "18 years later": "Orland … held its first vote"}),
        ("The bridge opened in 1930 but was closed in 1990 and fell down in 2001.",
         {"1930": "The bridge opened", "1990": "The bridge … was closed",
          "2001": "The bridge … fell down"}),
        # A helper that both share stands before both; one of the first alone does not.
        ("She will leave Mirel in May and take over the mill in June.",
         {"May": "She will leave Mirel", "June": "She will … take over the mill"}),
        ("She will leave Mirel in May and hopes to be back in June.",
         {"May": "She will leave Mirel", "June": "She … hopes to be back in June"}),
        ("They were relegated in 1987 and won the cup in 1990.",
         {"1987": "They were relegated", "1990": "They … won the cup"}),
        ("She was arrested in May and charged in June.",
         {"May": "She was arrested", "June": "She was … charged"}),
        ("They were hurt in May and treated in June.",
         {"May": "They were hurt", "June": "They were hurt in May and treated"}),
        ("She was appointed clerk in 2011 and elected a judge in 2014.",
         {"2011": "She was appointed clerk", "2014": "She was … elected a judge"}),
        ("The firm is due to hold its sale day on Oct. 8 in Holm and to report sales in 2025.",
         {"Oct. 8": "The firm is due to hold its sale day on Oct. 8 in Holm",
          "2025": "The firm is due … to report sales"}),
        # An "and" before the verb of the sentence joins nothing that can stand alone.
        ("The law, passed in May and signed in June, takes effect on Friday.",
         {"Friday": "The law, passed in May and signed in June, takes effect"}),
        ("The rain that fell on Monday and Tuesday will stop on Friday.",
         {"Friday": "The rain that fell on Monday and Tuesday will stop"}),
        ("Orr said on Monday and repeated on Tuesday that the boat would sink.",
         {"Monday": "Orr said on Monday and repeated on Tuesday that the boat would sink"}),
        # What hangs on a noun has another subject.
        ("He learned it in the army, which he joined in 1957 and left in 1960.",
         {"1960": "He learned it in the army, which he joined in 1957 and left"}),
        ("The firm picked the mills up in 1997, and in 2001 sold them.",
         {"1997": "The firm picked the mills up", "2001": "The firm … sold them"}),
        # A list of what was done
        ("The club sold Roy in May, bought Lee in June and won the cup in July.",
         {"May": "The club sold Roy", "June": "The club … bought Lee",
          "July": "The club … won the cup"}),
        ("The mill was rebuilt in 1978, closed in 1981 and demolished in 1990.",
         {"1978": "The mill was rebuilt", "1981": "The mill was rebuilt in 1978, closed in 1981",
          "1990": "The mill was … demolished"}),
        # Who said so said all of it.
        ("The law was passed on March 3 but will wait until July 1, the mayor said on Monday.",
         {"Monday": "The law was passed on March 3 but will wait until July 1, the mayor said"}),
        # A second day may stand so far behind that one row does not hold both.
        ("Two clerks from Mirel and Holm failed in an attempt to see the keeper in prison on Monday"
         " and were believed to be making a similar bid in the old town of Amber yesterday.",
         {"Monday": "Two clerks from Mirel and Holm failed in an attempt to see the keeper in"
          " prison"}),
        ("In 1981 he was invited to join a band and was appointed keeper of the light in 1984.",
         {"1981": "he was invited to join a band",
          "1984": "he … was appointed keeper of the light"}),
        # What is said of rain and snow is said of both.
        ("On Monday, Orr said that rain and snow again fell on the same bay last week.",
         {"Monday": "Orr said that rain and snow again fell on the same bay last week"}),
        # Who is named behind one day has another of his own.
        ("On Monday, Orr freed the clerk who was arrested in a bar on Sunday.",
         {"Sunday": "the clerk who was arrested in a bar"}),
        ("Men came on Monday to free the clerk who was arrested on Sunday.",
         {"Sunday": "the clerk who was arrested"}),
        # An hour is no other day.
        ("The boat left at 6:12 a.m. and the keeper called it on May 3.",
         {"May 3": "The boat left at 6:12 a.m. and the keeper called it"}),
    ],
)  # fmt: skip
def test_each_day_is_told_its_own_side(sentence: str, wanted: dict[str, str]) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    told = {found.span.of(text): found.told(text) for found in dates}
    assert {words: told[words] for words in wanted} == wanted
