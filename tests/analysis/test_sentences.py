"""Where sentences end, and where they only seem to."""

import pytest

from tests.analysis.stories import story_of


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("It rained. Ann left.", ["It rained.", "Ann left."]),
        ("Mr. Roy and Dr. Lee met.", ["Mr. Roy and Dr. Lee met."]),
        ("The U.S. Senate met on Jan. 5.", ["The U.S. Senate met on Jan. 5."]),
        ("J. Roy left. K. Lee stayed.", ["J. Roy left.", "K. Lee stayed."]),
        ("“We go.” Ann left.", ["“We go.”", "Ann left."]),
        ("Why? Because! Ann left…", ["Why?", "Because!", "Ann left…"]),
        ("Roy Inc. of Nice Co. Ltd. left.", ["Roy Inc. of Nice Co. Ltd. left."]),
        ("It shut at 5 p.m. The keeper left.", ["It shut at 5 p.m.", "The keeper left."]),
        ("It shut at 5 p.m. Friday.", ["It shut at 5 p.m. Friday."]),
        ("It shut at 5 p.m. Police said so.", ["It shut at 5 p.m.", "Police said so."]),
        ("Ann left Roy Inc. It was sold.", ["Ann left Roy Inc.", "It was sold."]),
        ("They fled to the U.S. In May they wed.", ["They fled to the U.S.", "In May they wed."]),
        ("No. Ask me again.", ["No.", "Ask me again."]),
        ("It is No. 1 of ten.", ["It is No. 1 of ten."]),
        ("No stop here", ["No stop here"]),
    ],
)
def test_sentences_are_cut_behind_full_stops_that_end_them(text: str, means: list[str]) -> None:
    assert [sentence.of(text) for sentence in story_of(text).sentences] == means
