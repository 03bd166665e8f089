"""What the program that saved a page wrote into it: the address, and the day it was saved.

Another program is another form here, and a line in `with_saving`.
"""

import re
from dataclasses import replace

from reader.loading.days import stated_day
from reader.loading.draft import Draft

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S{1,2000})")
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile\s+url: (?P<url>\S{1,2000})\s+saved date: (?P<day>[^\n(]{8,60})"
)
_HEAD = 5000  # characters


def with_saving(draft: Draft, page: str) -> Draft:
    """The draft with what the program that saved the page wrote into it."""
    head = page[:_HEAD]
    if single := _SINGLE_FILE.search(head):
        # "Mon May 12 2031 10:15:00 GMT+0200"
        day = stated_day(" ".join(single["day"].split()[1:4]))
        return replace(draft, url=draft.url or single["url"], saved=day)
    if found := _SAVED_FROM.search(head):
        return replace(draft, url=draft.url or found[1])
    return draft
