"""newsreader: who is in an article, who said what, and when things happen.

    article         an article as written; its text never changes
    loading         a file becomes an Article
    analysis        an Article becomes an Analysis: actors, quotes, key dates
    library         a directory becomes a stream of articles
    index           every article's findings, kept between runs
    reading_state   what the person did: position, read or unread, dates set by hand
    export          an Analysis becomes JSON, Markdown, CSV or text
    configuration   what config.toml says
    commands        what the command line can do: print, add, search
    command_line    arguments become one call of the above
    tui             the screen

Who may import whom is a table in tests/test_architecture.py. This module imports nothing.
"""
