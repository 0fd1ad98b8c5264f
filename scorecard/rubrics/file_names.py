"""Tells by their names which files of a folder are rubrics and which are translations of them.

`equitable-development-2026.1.yaml` is a rubric, `equitable-development-2026.1.es.yaml` its Spanish translation."""

import re
from pathlib import Path

_LANGUAGE = re.compile("[A-Za-z]{2,3}")  # the code of a language


def rubric_files(folder: Path) -> list[Path]:
    """Every rubric file in the folder, sorted by name."""
    return sorted(path for path in folder.glob("*.yaml") if not _is_translation(path))


def _is_translation(path: Path) -> bool:
    """Whether a file's name has a language code between the rubric's name and the ending, such as `mini.es.yaml`."""
    rubric, _, language = path.stem.rpartition(".")
    return bool(rubric) and _LANGUAGE.fullmatch(language) is not None


def translation_files(path: Path) -> list[Path]:
    """The translation files of a rubric, which are in the folder of its file, sorted by name."""
    begin = path.name.removesuffix(".yaml") + "."
    return sorted(
        other
        for other in path.parent.glob("*.yaml")
        if other.name.startswith(begin) and _LANGUAGE.fullmatch(other.stem.removeprefix(begin))
    )


def edition_order(path: Path) -> list[tuple[int, str]]:
    """A sort key by the numbers in the file's name, so that edition 10 comes after edition 9."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split("([0-9]+)", path.stem)]
