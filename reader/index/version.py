"""Which analysis found what the index holds: findings of an older one are found again.

The version is the fingerprint of the code and the word lists that findings come from, so that no
one has to remember to count it up.
"""

from functools import cache
from hashlib import blake2b
from pathlib import Path

_READER = Path(__file__).parent.parent
_WHAT_FINDINGS_COME_FROM = (
    "article.py", "analysis", "loading",
    "index/record.py", "index/finding_rows.py", "index/keys.py",
)  # fmt: skip


@cache
def analysis_version() -> str:
    """The version of the analysis as it is installed."""
    marks = blake2b(digest_size=8)
    for part in _WHAT_FINDINGS_COME_FROM:
        path = _READER / part
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix in (".py", ".txt"):
                marks.update(file.name.encode() + b"\0" + file.read_bytes())
    return marks.hexdigest()
