"""Start-up is what people feel first: what is not needed is not imported."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"lxml", "trafilatura", "yaml", "dateutil.parser", "feedparser", "email", "textual", "xml"}
REPORT = "import sys; print(*sorted(sys.modules))"


def modules_after(code: str) -> set[str]:
    run = subprocess.run(
        [sys.executable, "-c", f"{code}\n{REPORT}"], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parent.parent,
    )  # fmt: skip
    return set(run.stdout.splitlines()[-1].split())


def test_opening_a_text_imports_no_other_format(tmp_path: Path) -> None:
    path = tmp_path / "2031-05-12.txt"
    path.write_text("Ferry sails\n\nBy Ada Cole\n\nLIMA (AP) — The ferry sailed on Monday.\n")
    code = f"from reader.loading import load_article; load_article({str(path)!r})"
    assert not modules_after(code) & HEAVY


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_to_say_what_it_is_the_reader_imports_next_to_nothing(option: str) -> None:
    code = (
        "from reader.command_line import main\n"
        f"try: main([{option!r}])\nexcept SystemExit: pass\nprint()"
    )
    assert not modules_after(code) & (HEAVY | {"rich", "sqlite3"})
