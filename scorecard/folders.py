"""The paths of the folders of rubrics and of templates, which are shipped: beside the package in a checkout, inside it
in an installed wheel."""

from pathlib import Path
from typing import Literal


def root_folder(name: Literal["criteria", "templates"]) -> Path:
    package = Path(__file__).parent
    installed = package / "_data" / name
    return installed if installed.is_dir() else package.parent / name
