"""Standard input, which may have no end."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def test_standard_input_is_read_no_further_than_a_file_may_be_long(tmp_path: Path) -> None:
    endless = subprocess.Popen(["yes", "The ferry sails."], stdout=subprocess.PIPE)
    reader = subprocess.run(
        [sys.executable, "-m", "reader", "-", "-p"], cwd=tmp_path, stdin=endless.stdout,
        capture_output=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60,
    )  # fmt: skip
    endless.kill()
    endless.communicate()
    assert reader.returncode == 1
    assert reader.stderr == b"newsreader: standard input: larger than 20,000,000 bytes\n"
