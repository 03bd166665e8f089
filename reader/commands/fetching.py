"""An article from the network; nothing else in the reader goes there."""

import re
from pathlib import Path

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")
_LARGEST = 20_000_000  # bytes
_PATIENCE = 20  # seconds
_AGENT = "Mozilla/5.0 (compatible; newsreader)"
_SUFFIXES = {"application/json": ".json", "text/plain": ".txt", "text/markdown": ".md"}


class NotFetched(Exception):
    """An address that gave no article, and why."""


def is_address(place: str) -> bool:
    """Whether a place is on the network."""
    return bool(_ADDRESS.match(place))


def _in_words(reason: object) -> str:
    return str(getattr(reason, "strerror", None) or reason).lower()


def fetched(address: str) -> tuple[bytes, Path, str | None]:
    """What is at an address, a name that tells its format, and the encoding it says it has."""
    from http.client import HTTPException
    from urllib.error import HTTPError, URLError
    from urllib.request import Request, urlopen

    if not address.lower().startswith(("http://", "https://")):
        raise NotFetched("only addresses with http:// or https:// can be fetched")
    try:
        request = Request(address, headers={"User-Agent": _AGENT, "Accept": "text/html, */*"})
        with urlopen(request, timeout=_PATIENCE) as answer:
            raw = answer.read(_LARGEST + 1)
            kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset()
    except HTTPError as error:
        raise NotFetched(f"the server answers {error.code} {error.reason}") from None
    except URLError as error:
        raise NotFetched(f"it cannot be reached: {_in_words(error.reason)}") from None
    except TimeoutError:
        raise NotFetched(f"no answer in {_PATIENCE} seconds") from None
    except (OSError, HTTPException, ValueError) as error:
        raise NotFetched(f"it cannot be reached: {_in_words(error)}") from None
    if len(raw) > _LARGEST:
        raise NotFetched(f"larger than {_LARGEST:,} bytes")
    return raw, Path(f"page{_SUFFIXES.get(kind, '.html')}"), _needed(charset, raw)


def _needed(charset: str | None, raw: bytes) -> str | None:
    """The declared encoding, where the bytes are not UTF-8 anyway and the encoding exists."""
    import codecs

    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return codecs.lookup(charset or "").name
        except LookupError:
            return None
    return None
