"""How fast times are found: words a CPU-second of `find_dates` alone, on a long made-up story.

Run by hand from the root: `python -m tests.benchmarks.dates`. The second part runs it on texts that
are hostile to patterns, whole and their half: twice the text may take twice the time and not more.
"""

from datetime import date
from time import process_time

from reader.analysis.dates import find_dates
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

WORDS = 100_000
TODAY = date(2024, 6, 12)
PARAGRAPH = (
    "Dock workers in Port Vane turned down another offer on Tuesday, their union said, two weeks "
    "after talks broke off. The strike, which began in early May, is the longest since 1998 and "
    "has cost the port some 40 million crowns in the first quarter alone. Ines Okafor, who has "
    "led the union for almost ten years, said that members would vote again on June 20 and that "
    "the ballot was expected to close at 5 p.m. on Friday. “We have waited for a serious number,”"
    " she told reporters outside the gates. A mediator will arrive next week from the capital, "
    "where the two sides last met in the autumn. (Paragraph {})"
)
HOSTILE = {
    "capitals": ("A", 50_000, ""),
    "commas": (",", 50_000, ""),
    "quotation marks": ('"', 50_000, ""),
    "number words": ("one ", 50_000, ""),
    "articles and a year": ("the ", 50_000, "year"),
    "hyphens": ("mid-", 50_000, ""),
    "months": ("May ", 50_000, ""),
    "one sentence": ("on Friday and ", 20_000, ""),
}


def seconds(text: str) -> float:
    """CPU seconds of finding the times of a text; reading it into a story is left out."""
    story = read_story(article_from_text(f"A story.\n\n{text}\n", TODAY))
    begin = process_time()
    find_dates(story, ())
    return process_time() - begin


def main() -> None:
    """Print the speed and the time on each hostile text."""
    count = WORDS // len(PARAGRAPH.split())
    text = "\n\n".join(PARAGRAPH.format(number) for number in range(count))
    seconds(PARAGRAPH)  # the words and the rules are read once
    words = len(text.split())
    print(f"{round(words / seconds(text)):>9,} words a CPU-second")
    for name, (piece, times, tail) in HOSTILE.items():
        half, whole = (seconds(piece * count + tail) for count in (times // 2, times))
        print(
            f"{1000 * whole:>9.0f} ms  {whole / half:.1f} times its half  {name}, {times:,} times"
        )


if __name__ == "__main__":
    main()
