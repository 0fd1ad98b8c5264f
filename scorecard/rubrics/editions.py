"""Published editions never change: a list beside the files keeps the digest of each."""

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
_STATUS = re.compile(r"^status:.*$", re.MULTILINE)
_EDITION = re.compile(r"^edition:.*$", re.MULTILINE)


def published_digests(folder: Path) -> Mapping[str, str]:
    """The digest of each published edition in a folder by its name."""
    path = folder / LIST
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    return {found[2]: found[1] for line in lines if (found := _LINE.fullmatch(line))}


def publish(path: Path, draft: Loaded) -> None:
    """Set the status in the file of a draft that was checked, and note its digest. Its comments stay.

    Raises ScorecardError where the edition is published already, or rests on one that is not."""
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
    changed, found = _STATUS.subn("status: published", text, count=1)
    if not found:
        changed, found = _EDITION.subn(lambda line: f"{line[0]}\nstatus: published", text, count=1)
    if not found:
        raise ScorecardError(
            Sentence("Write “status: published” into {path} yourself: it has an unusual form.", path=path)
        )
    before, after = (read_document(str(path), content.encode()) for content in (text, changed))
    if after.problems or after.tree != {**before.tree, "status": "published"}:  # type: ignore[dict-item]
        raise ScorecardError(
            Sentence("Write “status: published” into {path} yourself: it has an unusual form.", path=path)
        )
    path.write_bytes(changed.encode())
    listed = path.parent / LIST
    known = listed.read_text(encoding="utf-8") if listed.is_file() else _HEADING
    listed.write_text(f"{known}{rubric.digest}  {rubric.name}\n", encoding="utf-8")
