"""The same rubric and ratings give the same bytes under another version of Python."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from samples import SAMPLE

from scorecard.engine.result import Result
from scorecard.report.pdf.files import scorecard_pdf
from scorecard.report.pdf.printer import PdfPrinter

ROOT = Path(__file__).parent.parent


def other_python() -> Path | None:
    """An environment of Python 3.13, or of the Python that OTHER_PYTHON names, with the pinned packages; uv makes it."""
    uv = shutil.which("uv")
    if uv is None:
        return None
    folder = ROOT / ".venv" / "python-3.13"
    python = folder / "bin" / "python"
    commands = [
        [uv, "venv", "-q", "--no-python-downloads", "--python", os.environ.get("OTHER_PYTHON", "3.13"), str(folder)],
        [
            uv,
            "pip",
            "install",
            "-q",
            "--python",
            str(python),
            "--require-hashes",
            "-r",
            str(ROOT / "requirements.lock"),
        ],
    ]
    if not python.exists():
        for command in commands:
            if subprocess.run(command, capture_output=True, check=False).returncode:
                shutil.rmtree(folder, ignore_errors=True)
                return None
    return python


@pytest.mark.long
def test_python_3_13_writes_the_same_json_and_pdf(sample: Result, printer: PdfPrinter, tmp_path: Path) -> None:
    python = other_python()
    if python is None:  # no package index has a Python, so that CI cannot install one by itself
        pytest.skip("There is no uv, or no Python 3.13; name one in OTHER_PYTHON.")
    for suffix, expected in (("json", sample.json_bytes()), ("pdf", scorecard_pdf(printer, sample))):
        path = tmp_path / f"card.{suffix}"
        words: list[object] = [
            "-m",
            "scorecard",
            "score",
            "equitable-development@2026.1",
            SAMPLE,
            "--facts",
            SAMPLE.with_suffix(".yaml"),
        ]
        done = subprocess.run(
            [str(python), *map(str, words), "-o", str(path)],
            capture_output=True,
            cwd=ROOT,
            check=False,
            env={**os.environ, "PYTHONHASHSEED": "7"},
        )
        assert done.returncode == 0, done.stderr
        assert path.read_bytes() == expected
