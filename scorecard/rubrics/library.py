"""The rubrics in a folder of data files."""

from pathlib import Path

from scorecard.errors import ScorecardError
from scorecard.rubrics.files import load_rubric
from scorecard.rubrics.models import Rubric
from scorecard.rubrics.rules import suggestion


def rubric_files(folder: Path) -> list[Path]:
    """Every rubric file in the folder, by name. Translations (`name.es.yaml`) are not rubrics."""
    return sorted(path for path in folder.glob("*.yaml") if not path.stem.rpartition(".")[2].isalpha())


def named_rubric(name: str, folder: Path) -> Rubric:
    """The rubric in a file, or of that name in the folder: `<rubric>`, its latest edition, or `<rubric>-<edition>`.

    Raises FaultyFile, or ScorecardError where there is none."""
    path = Path(name)
    if path.suffix in (".yaml", ".yml") or path.is_file():
        return load_rubric(path)
    known = [path.stem for path in rubric_files(folder)]
    wanted = name.replace("@", "-")
    found = [stem for stem in known if stem == wanted or stem.rpartition("-")[0] == wanted]
    if not found:
        raise ScorecardError(f"There is no rubric “{name}”; {suggestion(wanted, known)} Or give the path of a file.")
    return load_rubric(folder / f"{found[-1]}.yaml")
