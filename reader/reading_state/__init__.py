"""What the person did: read or unread, the place in an article, dates set by hand. Never lost.

    state = ReadingState()                          reading.db in the user's state directory
    state.notice                                    "" or why nothing is kept, for a notice
    state.keep_place(article, offset)               as often as you like: kept at once
    state.place_in(article)                         0 for an article never opened
    state.mark_read(article)  .mark_unread(article)
    state.is_read(entry.file, entry.fingerprint)    quick: for ten thousand rows of a list
    state.set_published(article, day or None)  .published(article)  .published_by_file()
    state.hide(actor.name)  .show(actor.name)  .hidden()
    state.setting("theme", default)  .set("theme", value)

An article is known by the fingerprint of its text, so it may move; and by its file and title or
the words around the place, so it may be edited. Nothing raises: with a closed directory or a full
disk everything works until the program ends, and `notice` says so.
"""

from reader.reading_state.state import ReadingState

__all__ = ["ReadingState"]
