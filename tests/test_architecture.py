"""The shape of the reader, held: who may import whom, and how large a room may be."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

READER = Path(__file__).parent.parent / "reader"
MODULES = sorted(READER.rglob("*.py"))

# part: what it may import; the longest part that a module's name begins with is its own.
MAY_IMPORT = {
    "article": set(),
    "configuration": set(),
    "loading": {"article"},
    "analysis": {"article"},
    "library": {"article", "loading"},
    "index": {"article", "loading", "analysis", "library"},
    "reading_state": {"article", "analysis"},
    "export": {"article", "analysis"},
    "tui.widgets": {"article", "analysis"},
    "tui.screens": {
        "article", "configuration", "loading", "analysis", "library", "index", "reading_state",
        "export", "tui.widgets",
    },
    "tui.app": {"article", "tui.screens"},
    "commands": {
        "article", "configuration", "loading", "analysis", "library", "index", "reading_state",
        "export",
    },
    "command_line": {"commands", "article", "loading", "tui.app"},
    "__main__": {"command_line"},
    "__init__": set(),
    "tui": set(),
}  # fmt: skip

LONGEST_FILE, LONGEST_FUNCTION = 300, 40
SMALL_ROOM, SHARE_OF_SMALL_ROOMS = 150, 0.9


def part_of(name: str) -> str:
    """The part a dotted name below `reader` belongs to."""
    return max((p for p in MAY_IMPORT if name == p or name.startswith(p + ".")), key=len)


def dotted(path: Path) -> str:
    parts = path.relative_to(READER).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_every_part_imports_only_what_the_table_allows(path: Path) -> None:
    part = part_of(dotted(path))
    for name, line in imports(ast.parse(path.read_text("utf-8"))):
        if name.startswith("reader."):
            other = part_of(name.removeprefix("reader."))
            assert other == part or other in MAY_IMPORT[part], f"{path}:{line} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_only_the_screen_knows_textual(path: Path) -> None:
    names = {name.split(".")[0] for name, _ in imports(ast.parse(path.read_text("utf-8")))}
    assert "textual" not in names or dotted(path).startswith("tui")


def test_the_command_line_opens_the_screen_only_inside_a_function() -> None:
    tree = ast.parse((READER / "command_line.py").read_text("utf-8"))
    top = ast.Module([node for node in tree.body if not isinstance(node, ast.FunctionDef)], [])
    assert not [name for name, _ in imports(top) if name.startswith("reader.tui")]


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_no_room_is_too_large(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


def test_nine_rooms_in_ten_are_small() -> None:
    small = [path for path in MODULES if path.read_text("utf-8").count("\n") < SMALL_ROOM]
    assert len(small) >= SHARE_OF_SMALL_ROOMS * len(MODULES)


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


NO_CODE = re.compile(r'""".*?"""|#[^\n]*', re.DOTALL)
CODE = (NO_CODE.sub("", path.read_text("utf-8")) for path in MODULES)
FILES = {name for path in READER.rglob("*") for name in (path.name, path.stem)}
NAMES = FILES.union(*(re.findall(r"\w+", code) for code in CODE))


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_what_the_head_of_a_module_points_to_is_there(path: Path) -> None:
    head = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    for pointed in re.findall(r"`((?:[a-z_]+\.)*(?:_?[a-z]\w+|_?[A-Z][A-Z_]+))`", head):
        assert {pointed, pointed.split(".")[-1]} & NAMES, f"{path}: no {pointed}"
