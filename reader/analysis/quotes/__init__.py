"""Who said what: everything quoted, and whom it is attributed to.

`scare` tells quotes from terms and `titles` among the words in quotation marks, `speaking` whether
their owner is somebody; `indirect` finds what is reported without marks (`reports`): behind its
verb by `frames` and `clauses` and up to its `borders` (past them where it is `going_on`, and of
`inner_clauses` before the main clause goes on; of an `unmarked` speech with its paragraph),
`in_front` of it, `second_hand`, in `passives` or as `rumours`, unless there is `nothing_said`
(`denials`, `unspeaking`, `things`, `no_content`, `deeds`); `turns` reads transcripts (their
`same_labels`), `interviews` questions and answers without labels, `posts` and `letters` what was
written and is shown whole, `headlines` the headline, `doubled_marks` cuts a mark typed twice, and
`echoes` gives words that stand alone the speaker they have elsewhere. Whose words they are is the
business of the package `attribution`; `writing` and `labelled` make findings of it all.
"""

from collections.abc import Sequence

from reader.analysis.attribution.authors import author_of, interviewer_of
from reader.analysis.attribution.carrying import owners
from reader.analysis.attribution.cast import find_cast
from reader.analysis.attribution.labels import Labels
from reader.analysis.attribution.reading import Reading, read
from reader.analysis.attribution.speakers import Speakers
from reader.analysis.attribution.utterances import find_utterances
from reader.analysis.findings import Actor, Quote
from reader.analysis.quotes.doubled_marks import once_marked
from reader.analysis.quotes.echoes import with_echoes, with_headline
from reader.analysis.quotes.headlines import find_headline_report
from reader.analysis.quotes.indirect import cues_of, find_reports
from reader.analysis.quotes.interviews import find_interview, questions_above
from reader.analysis.quotes.labelled import Labelled, outside, under_heading
from reader.analysis.quotes.letters import find_letters
from reader.analysis.quotes.posts import find_posts
from reader.analysis.quotes.turns import find_turns
from reader.analysis.quotes.writing import Writer
from reader.analysis.sentences import Story

_PAIR = 2  # turns with labels, behind which an interview may go on without


def find_quotes(
    story: Story, actors: Sequence[Actor], reading: Reading | None = None
) -> tuple[Quote, ...]:
    """All that is quoted, in the order of the text; unattributed words have no speaker.

    `reading` is the story's, where it has been read before.
    """
    reading = reading or read(story)
    utterances = find_utterances(story, reading.phrases)
    reports = find_reports(reading)
    cast = find_cast(reading.phrases.tokens.text, actors)
    author = author_of(story, reading.phrases.tokens.text)
    speakers = Speakers(reading, cast, story.text, author)
    writer = Writer(reading, speakers)
    labelled = Labelled(Labels(speakers.naming, interviewer_of(story)))
    said = [
        *writer.indirect(reports),
        *writer.quoted(utterances, owners(reading, utterances, cues_of(reports)), reports),
    ]
    turns = labelled.spoken(find_turns(story, cast.people))
    interview = find_interview(story) if len(turns) <= _PAIR else None
    turns = () if interview is not None else turns
    talk = [] if interview is None else list(labelled.interview(interview))
    asked = frozenset(questions_above(story, turns))
    turns = tuple(turn for turn in turns if turn.span not in asked)
    talk += labelled.asked(sorted(asked))
    posts = () if turns else (*find_posts(story), *find_letters(story, cast))
    whole = sorted([
        *(turn.span for turn in turns), *(interview.paragraphs if interview and talk else ()),
        *(post.span for post in posts),
    ])  # fmt: skip
    set_apart = [*labelled.turns(turns), *talk, *labelled.posts(posts)]
    heading = [*labelled.headline(find_headline_report(story, cast), [*set_apart, *said])]
    found = [*set_apart, *outside([*heading, *under_heading(said, heading)], whole)]
    found = [once_marked(story.text, quote) for quote in found]
    found.sort(key=lambda quote: (quote.span.start, -quote.span.end))
    echoed = tuple(with_echoes(story.text, found))
    return tuple(with_headline(story.text, story.article.headline, echoed, set_apart))
