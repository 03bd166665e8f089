"""Quotation marks find their partners, and one odd mark costs only itself."""

import pytest

from reader.analysis.marks import find_marks
from reader.article import Span


def marked(text: str) -> list[str]:
    """What stands in marks, a paragraph a line."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return [stretch.span.of(text) for stretch in find_marks(text, paragraphs)]


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("He said: “We go. “We run,” he said.", ["“We go.", "“We run,”"]),
        ("He said: ``We go. ``We run,'' he said.", ["``We go.", "``We run,''"]),
        ("He said “we go and “we run,” he said.", ["“we run,”"]),
        ("“We go,” she said. “Now.”", ["“We go,”", "“Now.”"]),
        ('"We go," she said. "Now."', ['"We go,"', '"Now."']),
        ('“We go," she said. "Now.”', ['“We go,"', '"Now.”']),
        ("''We go,'' she said.", ["''We go,''"]),
        ("``We go,'' she said.", ["``We go,''"]),
        ("«We go,» she said.", ["«We go,»"]),
        ("„We go,“ she said. „Now.“", ["„We go,“", "„Now.“"]),
        ('"We go"," she said. "Now."', ['"We go"', '"Now."']),
        ('""We go," she said.', ['""We go,"']),
        ('He is 6\'2" tall, she said. "Tall."', ['"Tall."']),
        ('A 9" nail. "We go," she said.', ['"We go,"']),
        ('"In \'08 we won," she said.', ['"In \'08 we won,"']),
        ("\"He said 'go' twice,\" she said.", ["\"He said 'go' twice,\""]),
        ("“He said ‘go’ twice,” she said.", ["“He said ‘go’ twice,”"]),
        ('"He said “go” twice.', ['"He said “go” twice.']),
        ('"He said “go” and “run” twice."', ['"He said “go” and “run” twice."']),
        ('"She said.', ['"She said.']),
        ('We go," she said. "Now."', ['"Now."']),
        ('"We go, she said on Monday. "Now."', ['"We go,', '"Now."']),
        ('"It was ablaze, "said Roy. "We ran. "', ['"It was ablaze, "', '"We ran. "']),
        ('"We ran, "the guard said.', ['"We ran, "']),
        ('"We ran, "mayor Ann Roy of Nice conceded. "We hid. "', ['"We ran, "', '"We hid. "']),
        ("“He told me, “go,” and I went,” she said.", ["“He told me, “go,” and I went,”"]),
        ('"He told me, "go," and I went," she said.', ['"He told me, "go," and I went,"']),
        ("“We go, he said. “We stay,” he said. “No.”", ["“We go,", "“We stay,”", "“No.”"]),
        ('"We hid, “Roy said. He left.', ['"We hid, “']),
        ('"We ran, he said. He called it "odd".', ['"We ran,', '"odd"']),
        ("“We go,’’ she said. “Now.’’", ["“We go,’’", "“Now.’’"]),
        ("He said: ‘‘We go.’’ ‘’Now.”", ["‘‘We go.’’", "‘’Now.”"]),
        ("“He said ‘we go’’ at last,” she said.", ["“He said ‘we go’’ at last,”"]),
        ('"We go. "We run. "We hide," he said.', ['"We go.', '"We run.', '"We hide,"']),
        ("” We go. We run. “", ["” We go. We run. “"]),
        (
            "“A tale called “Rain” was odd.\n“It ended.”",
            ["“A tale called “Rain” was odd.", "“It ended.”"],
        ),
        ('"We hid, said the guard, Ann Roy, 44.', ['"We hid,']),
        (
            'They hid "a lot of it. Roy, 44, said the rain was "odd".',
            ['"odd"'],
        ),
        ('"We hid, said Roy. "We ran."', ['"We hid,', '"We ran."']),
        ('"He hid, said the fox.\n"Then he ran."', ['"He hid, said the fox.', '"Then he ran."']),
        ('"He hid, said the fox.\nIt rained.', ['"He hid,']),
        ('"He hid, said Roy, and then he ran.', ['"He hid, said Roy, and then he ran.']),
        ("Nothing here.", []),
        ("", []),
        ('"', []),
    ],
)
def test_double_marks_are_paired(text: str, means: list[str]) -> None:
    assert marked(text) == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("‘We shall appeal,’ said Ann.", ["‘We shall appeal,’"]),
        ("'We shall appeal,' said Ann.", ["'We shall appeal,'"]),
        ("‘It’s the workers’ money,’ said Ann.", ["‘It’s the workers’ money,’"]),
        ("'It's the workers' money,' said Ann.", ["'It's the workers' money,'"]),
        ("The crash of ’08 and the summer of '69.", []),
        ("The workers' union and the nurses’ union.", []),
        ("Rock 'n' roll, 'em all, O'Brien's.", []),
        ("‘He told me “go” and I went,’ she said.", ["‘He told me “go” and I went,’"]),
        ("He said: ‘We go.\n‘We stay,’ he said.", ["‘We go.", "‘We stay,’"]),
        ("They call it ‘the hole’ here.", ["‘the hole’"]),
        ("‘Nobody knows,’ he said. ‘Nobody.’", ["‘Nobody knows,’", "‘Nobody.’"]),
    ],
)
def test_single_marks_are_told_from_apostrophes(text: str, means: list[str]) -> None:
    assert marked(text) == means


def test_an_utterance_over_paragraphs_has_an_open_mark_on_each() -> None:
    assert marked("“We go.\n“We stay.”") == ["“We go.", "“We stay.”"]
    assert marked("‘We go.\n‘We stay,’ he said.") == ["‘We go.", "‘We stay,’"]


def test_an_open_mark_does_not_reach_the_next_paragraph() -> None:
    assert marked('He left "the house.\n"We go," she said.')[-1] == '"We go,"'


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ('He said, "We lost.\nWe ran." He left.', ['"We lost.', 'We ran."']),
        ('He said, "We lost.\nWe ran.\nWe won." He left.', ['"We lost.', "We ran.", 'We won."']),
        ('He said, "We lost.\n"We ran."', ['"We lost.', '"We ran."']),
        ('He said, "We lost.\nWe ran.', ['"We lost.']),
        ('He said, "We lost."\nWe ran."', ['"We lost."']),
    ],
)
def test_a_paragraph_may_close_what_the_one_above_opened(text: str, means: list[str]) -> None:
    assert marked(text) == means
