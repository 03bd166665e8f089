"""Where reported content ends."""

import pytest

from tests.analysis.stories import reported


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Ann Roy said it rained; the road was dry.", "it rained"),
        ("Ann Roy said it rained – the road was dry.", "it rained"),
        ("Ann Roy said it rained, but Thomas Lee denied that.", "it rained"),
        ("Ann Roy said it rained and added nothing.", "it rained"),
        ("Ann Roy said it rained, while the road was dry.", "it rained"),
        ("Ann Roy said it rained, a claim that made few happy.", "it rained"),
        ("Ann Roy said it rained, making few happy.", "it rained"),
        ("Ann Roy said that the bridge, though old, would stand.",
         "that the bridge, though old, would stand"),
        ("Ann Roy said the bridge of Nice would stand on Friday.",
         "the bridge of Nice would stand on Friday"),
    ],
)  # fmt: skip
def test_content_ends_where_the_reporter_goes_on(text: str, means: str) -> None:
    assert reported(text)[0] == (means, "Ann Roy")
