"""Measures how long rubrics, translations and broken files take to load. Run: .venv/bin/python benchmarks/loading.py

Ratios in one run: the yardstick is reading the same files as YAML with the place of every key."""

import os
import shutil
import tempfile
from pathlib import Path

from timing import milliseconds

from scorecard.errors import FaultyFile
from scorecard.folders import root_folder
from scorecard.rubrics.library import Library
from scorecard.rubrics.translation import notices, translated
from scorecard.rubrics.yaml_file import read_document

NAME = "equitable-development-2026.1"


def with_two_overlays(folder: Path) -> list[Path]:
    for path in root_folder("criteria").glob(f"{NAME}*.yaml"):
        shutil.copy(path, folder)
    if (listed := root_folder("criteria") / "published.txt").is_file():
        shutil.copy(listed, folder)
    spanish = folder / f"{NAME}.es.yaml"
    second = spanish.read_text(encoding="utf-8").replace("language: es", "language: pt")
    (folder / f"{NAME}.pt.yaml").write_text(second, encoding="utf-8")
    return sorted(folder.glob("*.yaml"))


def load(folder: Path) -> None:
    library = Library(folder)
    loaded = library.load(folder / f"{NAME}.yaml")
    found = library.translations(loaded)
    assert set(found) == {"es", "pt"}


def check(folder: Path) -> None:
    library = Library(folder)
    loaded = library.load(folder / f"{NAME}.yaml")
    for code, translation in library.translations(loaded).items():
        overlay = library.overlay(folder / f"{NAME}.{code}.yaml")
        assert list(notices(loaded.rubric, overlay)) == []
        translated(loaded.rubric, translation, code)


def broken_files(folder: Path) -> dict[str, Path]:
    small = 'rubric: a\nedition: "1"\ntitle: A\nscale: [{points: 1}, {points: 2}]\n'
    small += "principles:\n  - id: p\n    title: P\n    criteria:\n"
    many = "".join(f"      - {{id: c{number}, question: Q?}}\n" for number in range(10_000))
    bomb = "a: &a [x]\n" + "".join(f"b{n}: [{', '.join(['*a'] * 200)}]\n" for n in range(200))
    os.mkfifo(folder / "pipe.yaml")
    (folder / "folder.yaml").mkdir()
    contents = {
        "50 MB": b"# " + b"x" * 50_000_000,
        "10,000 criteria": (small + many).encode(),
        "one criterion 10,000 times": (small + "      - {id: c, question: Q?}\n" * 10_000).encode(),
        "an alias bomb": bomb.encode(),
        "100,000 brackets": b"a: " + b"[" * 100_000,
        "an id of 5 kB": (small + f"      - {{id: {'x' * 5000}, question: Q?}}\n").encode(),
    }
    made = {"a pipe": folder / "pipe.yaml", "a folder": folder / "folder.yaml"}
    for name, content in contents.items():
        made[name] = folder / f"{name.replace(' ', '-')}.yaml"
        made[name].write_bytes(content)
    return made


def attempt(path: Path) -> None:
    try:
        Library().load(path)
    except FaultyFile:
        return


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        files = with_two_overlays(Path(name))
        yardstick = milliseconds(lambda: [read_document(path.name, path.read_bytes()) for path in files])
        print(f"{'three files as YAML with places':48} {yardstick:8.1f} ms  1.0")
        for what, work in (
            ("loaded: rubric and two translations", lambda: load(Path(name))),
            ("loaded and checked, both translations drawn", lambda: check(Path(name))),
        ):
            took = milliseconds(work)
            print(f"{what:48} {took:8.1f} ms {took / yardstick:4.1f}")
    with tempfile.TemporaryDirectory() as name:
        for what, path in broken_files(Path(name)).items():
            took = milliseconds(lambda path=path: attempt(path), 3)  # type: ignore[misc]
            print(f"{what:48} {took:8.1f} ms")


if __name__ == "__main__":
    main()
