"""Words of a headline or a caption that the body quotes have the speaker they have there."""

import pytest

from tests.analysis.stories import spoken_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mill ‘a real mess – it was odd’\n“It was a real mess - it was odd,” Ann Roy said.",
            ["Ann Roy", "Ann Roy"],
        ),
        (
            "“Do us the courtesy of leaving”\n"
            "The mill burned.\n"
            "Ann Roy said: “Do us the courtesy of leaving, please.”",
            ["Ann Roy", "Ann Roy"],
        ),
        (
            "“It is a great mess”\n“It is a great mess,” Ann Roy said.\n"
            "“It is a great mess,” Tom Lee said.",
            [None, "Ann Roy", "Tom Lee"],
        ),
    ],
)
def test_the_same_words_have_the_same_speaker(text: str, names: list[str | None]) -> None:
    assert spoken_names(text) == names
