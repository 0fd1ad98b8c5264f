"""Publishes editions and keeps the digest of each in a list beside the files, so that a change is noticed."""

import re
from collections.abc import Mapping
from pathlib import Path

from scorecard.errors import ScorecardError, Sentence
from scorecard.rubrics.adaptation import Loaded
from scorecard.rubrics.yaml_file import read_document, read_file

LIST = "published.txt"
_HEADING = (
    "# Published editions and their digests; scorecard publish writes this list, and nothing here ever changes.\n"
)
_LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")
_STATUS = re.compile(r"^status:[ \t]*\S+", re.MULTILINE)
_EDITION = re.compile(r"^edition:.*$", re.MULTILINE)


def published_digests(folder: Path) -> Mapping[str, str]:
    """The digest of each published edition in a folder by its name."""
    path = folder / LIST
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    return {found[2]: found[1] for line in lines if (found := _LINE.fullmatch(line))}


def publish(path: Path, draft: Loaded) -> None:
    """Publish a draft that was checked: change its status in the text of its file, and add its digest to the list.

    Raises ScorecardError where the edition is published already or based on a draft, or where its file is written so
    that the line of the status cannot be found or added. The comments in the file stay."""
    rubric, parent = draft.rubric, draft.parent
    if rubric.name in published_digests(path.parent):
        raise ScorecardError(
            Sentence("{name} is published already. What has changed since needs a new edition.", name=rubric.name)
        )
    if parent and parent.rubric.status != "published":
        raise ScorecardError(
            Sentence(
                "{name} is based on {parent}, which is a draft. Publish that first.",
                name=rubric.name,
                parent=parent.rubric.name,
            )
        )
    text = read_file(path).decode("utf-8-sig")
    changed, replaced = _STATUS.subn("status: published", text, count=1)
    if not replaced:
        changed, replaced = _EDITION.subn(lambda line: f"{line[0]}\nstatus: published", text, count=1)
    if not replaced:
        raise ScorecardError(
            Sentence("Write “status: published” into {path} yourself: it has an unusual form.", path=path)
        )
    before, after = (read_document(str(path), content.encode()) for content in (text, changed))
    # the line may have been found inside a longer text, for example
    if after.problems or after.tree != {**before.tree, "status": "published"}:  # type: ignore[dict-item]
        raise ScorecardError(
            Sentence("Write “status: published” into {path} yourself: it has an unusual form.", path=path)
        )
    path.write_bytes(changed.encode())
    list_file = path.parent / LIST
    list_text = list_file.read_text(encoding="utf-8") if list_file.is_file() else _HEADING
    if not list_text.endswith("\n"):
        list_text += "\n"
    list_file.write_text(f"{list_text}{rubric.digest}  {rubric.name}\n", encoding="utf-8")
