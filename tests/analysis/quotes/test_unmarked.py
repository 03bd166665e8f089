"""Speeches that stand behind a colon without marks."""

from tests.analysis.stories import reported

SPEECH = "We waited for this day. Nobody thought it would come. I am glad"


def test_a_speech_behind_a_colon_goes_on_to_the_end_of_its_paragraph() -> None:
    text = f"Ann Roy opened the hall.\nAnn Roy said: {SPEECH}.\nThe hall cost a lot."
    assert reported(text) == [(SPEECH, "Ann Roy")]


def test_it_may_stand_in_a_paragraph_of_its_own() -> None:
    text = f"Ann Roy opened the hall.\nIn a post, Ann Roy wrote:\n{SPEECH}.\nThe hall cost a lot."
    assert reported(text) == [(SPEECH, "Ann Roy")]


def test_without_the_speakers_own_words_only_the_sentence_is_reported() -> None:
    text = "Ann Roy said: the rain fell in Nice. The road was dry."
    assert reported(text) == [("the rain fell in Nice", "Ann Roy")]
