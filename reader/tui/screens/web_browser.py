"""The person's web browser; one that draws in the terminal has the terminal for as long as it runs.

Which browser that is, the environment says: BROWSER, as for every other program.
"""

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from textual.app import App


def open_in_browser(app: App[Any], url: str) -> str:
    """Open a web address; what came of it, in words for the person."""
    import webbrowser  # late: few ever need it

    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return f"no browser was found, BROWSER may name one: {url}"
    draws_here = isinstance(browser, webbrowser.GenericBrowser) and not isinstance(
        browser, webbrowser.BackgroundBrowser
    )
    lent: AbstractContextManager[None] = app.suspend() if draws_here else nullcontext()
    with lent:
        opened = browser.open(url)
    return f"opened {url}" if opened else f"the browser did not open {url}"
