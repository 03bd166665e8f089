"""A command that takes what is copied, for terminals that do not pass it on (OSC 52).

It is named in the environment, NEWSREADER_COPY="xclip -selection clipboard", else in config.toml:
copy = "xclip -selection clipboard".
"""

import os
import shlex
import subprocess

from reader.configuration import DamagedConfiguration, setting

PATIENCE = 3.0  # seconds, for a command that hangs


def copy_by_command(words: str) -> str:
    """Give the words to the command, if one is set; what went wrong, or nothing."""
    try:
        command = os.environ.get("NEWSREADER_COPY") or setting("copy", "xclip -selection clipboard")
    except DamagedConfiguration as damaged:
        return f"copied, but no further: {damaged}"
    if not command or not command.strip():
        return ""
    try:
        subprocess.run(
            shlex.split(command), input=words.encode(), check=True, timeout=PATIENCE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        return f"copied, but {_why(command, error)}"
    return ""


def _why(command: str, error: Exception) -> str:
    """What is wrong with the command, by its name."""
    name = command.split()[0]
    if isinstance(error, subprocess.TimeoutExpired):
        return f"{name} gave no answer in {PATIENCE:.0f} seconds"
    if isinstance(error, subprocess.CalledProcessError):
        return f"{name} failed with code {error.returncode}"
    if isinstance(error, FileNotFoundError):
        return f"there is no command {name}"
    why = getattr(error, "strerror", None) or str(error)
    return f"{name} cannot be run: {why.lower()}"
