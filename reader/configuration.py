"""What the person has set in `config.toml`: read only, and only when something asks for it.

To let something else be set: ask for it where it is used, with `setting`.
"""

from pathlib import Path

NAME = "newsreader"


class DamagedConfiguration(Exception):
    """The file is there and cannot be understood; the words say what is wrong with it."""


def config_file() -> Path:
    """Where the file lies, if there is one."""
    from platformdirs import user_config_path

    return user_config_path(NAME) / "config.toml"


def setting(name: str, example: str) -> str | None:
    """The words that a name is set to, or None; the example shows how it must be written."""
    file = config_file()
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise DamagedConfiguration(f"{file}: cannot be read ({why})") from None
    value = _values(text, file).get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not value:
        raise DamagedConfiguration(f'{file}: {name} must be in quotes: {name} = "{example}"')
    return value


def _values(text: str, file: Path) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise DamagedConfiguration(f"{file}: damaged ({error})") from None
