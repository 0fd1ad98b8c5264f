"""The rules of the code: names are unique, folders stay small, files from outside are read elsewhere."""

import ast
from collections import Counter
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "scorecard"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "versions" not in path.parts)
MOST_MODULES = 15


def test_no_public_class_has_the_name_of_another() -> None:
    names = Counter(
        found.name
        for path in MODULES
        for found in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(found, ast.ClassDef) and not found.name.startswith("_")
    )
    assert len(names) > 200
    assert [name for name, times in names.items() if times > 1] == []


def test_no_module_has_the_name_of_another_in_its_package() -> None:
    names = Counter(
        (path.relative_to(PACKAGE).parts[0], path.stem)
        for path in MODULES
        if path.stem != "__init__" and len(path.relative_to(PACKAGE).parts) > 1
    )
    assert len(names) > 100
    assert [name for name, times in names.items() if times > 1] == []


def test_no_folder_is_crowded() -> None:
    folders = Counter(path.parent.relative_to(PACKAGE) for path in MODULES if path.stem != "__init__")
    assert len(folders) > 15
    assert {str(folder): number for folder, number in folders.items() if number > MOST_MODULES} == {}


def test_each_module_says_in_its_first_line_what_it_is_for() -> None:
    lines = {path: path.read_text(encoding="utf-8").split("\n", 1)[0] for path in MODULES if path.stem != "__main__"}
    assert len(lines) > 150
    assert [str(path) for path, line in lines.items() if not line.startswith('"""')] == []


def test_what_reads_a_file_from_outside_is_never_called_by_the_site_itself() -> None:
    """It hands such a function to the process that reads files."""
    calls = [
        found
        for path in (PACKAGE / "web").rglob("*.py")
        for found in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(found, ast.Call)
    ]
    handed = {ast.unparse(call.args[0]) for call in calls if ast.unparse(call.func).endswith(".read_file")}
    assert handed == {"read_scorecard_file", "picture_of", "read_tables", "_recognized", "read_rubric", "read_card"}
    assert handed & {ast.unparse(call.func) for call in calls} == set()
    assert [ast.unparse(call.func) for call in calls if ast.unparse(call.func).endswith(".reader.read")] == [
        "self.site.reader.read"  # in `read_file`
    ]
