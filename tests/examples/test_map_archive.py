"""An archive is mapped by dask as it stands: what is found travels between processes."""

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from reader.analysis import analyze
from reader.export import json_line
from reader.library import list_entries
from reader.loading import load_article

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "articles"


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_an_analysis_is_the_same_on_the_other_side(path: Path) -> None:
    analysis = analyze(load_article(path))
    assert pickle.loads(pickle.dumps(analysis)) == analysis


def test_dask_maps_an_archive_to_json_lines(tmp_path: Path) -> None:
    pytest.importorskip("dask.bag", reason="dask maps the archive, and is no dependency")
    archive = tmp_path / "archive"
    archive.mkdir()
    for sample in SAMPLES.iterdir():
        (archive / sample.name).write_bytes(sample.read_bytes())
    (archive / "broken.txt").write_bytes(b"\x00\x01\x02" * 1000)
    command = [sys.executable, "-m", "tests.examples.map_archive", archive, tmp_path / "out"]
    told = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=120
    )
    lines = [
        json.loads(line)
        for part in told.stdout.splitlines()
        for line in Path(part).read_text("utf-8").splitlines()
    ]
    files = [entry.file for entry in list_entries(archive)]
    assert [line.get("path") or line["article"]["path"] for line in lines] == files
    (broken,) = (line for line in lines if "problem" in line)
    assert broken["path"] == str(archive / "broken.txt")
    assert lines[0] == json.loads(json_line(analyze(load_article(files[0]))))
