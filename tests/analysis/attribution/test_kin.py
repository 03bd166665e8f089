"""Whom "her husband" means."""

import pytest

from tests.analysis.stories import quotes_of

_COUPLE = "Ann Roy wept with her husband, Thomas Lee. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f'{_COUPLE}Her husband ran. "We go on," he said.', "Thomas Lee"),
        (f'{_COUPLE}"We go on," her husband said.', "Thomas Lee"),
        (f'{_COUPLE}"We go on," her sister said.', "her sister"),
        (f'{_COUPLE}\n\nEva Orr stayed. "We go on," her husband said.', "her husband"),
        ('Ann Roy wept. "We go on," her husband said.', "her husband"),
    ],
)
def test_it_is_the_one_who_was_named_as_that_beside_her(text: str, name: str) -> None:
    *_, quote = quotes_of(text)
    assert quote.speaker is not None
    assert quote.speaker.name == name
