"""The places one has been, back and forward among them."""

from pathlib import Path

from reader.tui.screens.jump_list import LONGEST, JumpList, Place

A, B, C = Place(Path("a"), 0), Place(Path("a"), 500), Place(Path("b"), 20)


def test_back_and_forward_go_the_same_way():
    jumps = JumpList()
    jumps.leave(A)
    jumps.leave(B)
    assert jumps.back(C) == B
    assert jumps.back(B) == A
    assert jumps.back(A) is None
    assert jumps.forward(A) == B
    assert jumps.forward(B) == C
    assert jumps.forward(C) is None


def test_a_new_jump_forgets_what_was_ahead():
    jumps = JumpList()
    jumps.leave(A)
    assert jumps.back(B) == A
    jumps.leave(A)
    assert jumps.forward(C) is None


def test_the_place_one_is_at_is_not_gone_back_to():
    jumps = JumpList()
    jumps.leave(A)
    jumps.leave(B)
    assert jumps.back(B) == A


def test_no_more_than_so_many_places_are_kept():
    jumps = JumpList()
    for offset in range(LONGEST * 2):
        jumps.leave(Place(None, offset))
    assert len(jumps.behind) == LONGEST
