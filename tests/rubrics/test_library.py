"""A library reads each file once, refuses changed published editions, and reports nonsense as problems."""

import os
import shutil
from collections import Counter
from pathlib import Path

import pytest
import yaml
from samples import DATA

from scorecard.errors import FaultyFile, ScorecardError
from scorecard.folders import root_folder
from scorecard.rubrics.editions import publish, published_digests
from scorecard.rubrics.library import Library

SHIPPED = [
    "equitable-development@2026.1",
    "equitable-development@2026.2",
    "equitable-transit@2026.1",
    "equitable-transit@2026.2",
    "first-look@2026.1",
]
SMALL = (DATA / "bases" / "small-1.yaml").read_text(encoding="utf-8")


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(FaultyFile) as faults:
        Library(path.parent).load(path)
    return [str(problem).removeprefix(f"{path}:") for problem in faults.value.problems]


def test_two_files_of_one_edition_and_a_faulty_one_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "small-1.yaml", SMALL)
    write(tmp_path, "small-2.yaml", SMALL)
    write(tmp_path, "broken-1.yaml", "rubric: broken\n")
    found, reported = Library(tmp_path).usable()
    assert list(found) == ["small@1"]
    assert [str(problem).removeprefix(f"{tmp_path}/") for problem in reported][-1] == (
        f"small-2.yaml:1:1: This is small@1, and so is {tmp_path}/small-1.yaml; give it another edition."
    )
    assert {problem.path for problem in reported} == {str(tmp_path / "small-2.yaml"), str(tmp_path / "broken-1.yaml")}


def test_each_file_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Loads copies of the shipped rubrics, of which no other test has read a byte, and their translations several
    times, also by a second library."""
    shutil.copytree(root_folder("criteria"), tmp_path / "criteria")
    for path in (tmp_path / "criteria").glob("*.yaml"):
        path.write_text(f"{path.read_text()}# A copy.\n")
    read: Counter[str] = Counter()
    plain = yaml.parse

    def counted(text: str, **options: object) -> object:
        read[text[:400]] += 1
        return plain(text, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(yaml, "parse", counted)
    library = Library(tmp_path / "criteria")
    for _ in range(3):
        found, reported = library.usable()
        for loaded in found.values():
            assert set(library.translations(loaded)) == {"es"}
    assert reported == []
    assert list(Library(tmp_path / "criteria").usable()[0]) == list(found)
    assert len(read) == 10 and set(read.values()) == {1}


def test_a_host_adds_rubrics_based_on_shipped_ones(tmp_path: Path) -> None:
    write(tmp_path, "hill-1.yaml", 'rubric: hill\nedition: "1"\nbased_on: equitable-development@2026.1\ntitle: Hill\n')
    found, reported = Library(root_folder("criteria"), tmp_path).usable()
    assert reported == []
    assert list(found) == [*SHIPPED, "hill@1"]


def test_a_rubric_is_found_by_its_slug_in_its_latest_edition(tmp_path: Path) -> None:
    write(tmp_path, "small-1.yaml", SMALL)
    write(tmp_path, "small-2.yaml", SMALL.replace('edition: "1"', 'edition: "2"'))
    library = Library(tmp_path)
    assert library.named("small").rubric.edition == "2"
    assert library.named("small@1").rubric.edition == "1"


# published editions


def test_publishing_sets_the_status_keeps_comments_and_lists_the_digest(tmp_path: Path) -> None:
    path = write(tmp_path, "small-1.yaml", "# ours\n" + SMALL)
    draft = Library(tmp_path).load(path)
    publish(path, draft)
    assert path.read_text(encoding="utf-8").startswith('# ours\nrubric: small\nedition: "1"\nstatus: published\n')
    assert published_digests(tmp_path) == {"small@1": draft.rubric.digest}
    assert Library(tmp_path).load(path).rubric.status == "published"


def test_a_comment_behind_the_status_stays_when_a_draft_is_published(tmp_path: Path) -> None:
    text = SMALL.replace('edition: "1"\n', 'edition: "1"\nstatus: draft  # until the meeting\n')
    path = write(tmp_path, "small-1.yaml", text)
    publish(path, Library(tmp_path).load(path))
    assert path.read_text(encoding="utf-8") == text.replace("status: draft", "status: published")


def test_a_published_edition_that_changed_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    path = write(tmp_path, "small-1.yaml", SMALL)
    publish(path, Library(tmp_path).load(path))
    write(tmp_path, "other-1.yaml", SMALL.replace("rubric: small", "rubric: other"))
    path.write_text(path.read_text(encoding="utf-8").replace("Are rents low?", "Are rents fair?"), encoding="utf-8")
    found, reported = Library(tmp_path).usable()
    assert list(found) == ["other@1"]
    assert [problem.sentence for problem in reported] == [
        "small@1 has changed since it was published. Undo that, or give it a new edition and make it a draft."
    ]


def test_a_changed_published_edition_is_refused_even_as_a_draft(tmp_path: Path) -> None:
    path = write(tmp_path, "small-1.yaml", SMALL)
    publish(path, Library(tmp_path).load(path))
    changed = (
        path.read_text(encoding="utf-8").replace("Are rents low?", "Are rents fair?").replace("published", "draft")
    )
    path.write_text(changed, encoding="utf-8")
    assert problems(path)[0].endswith(
        "small@1 has changed since it was published. Undo that, or give it a new edition and make it a draft."
    )


def test_publishing_leaves_a_file_with_an_unusual_status_alone(tmp_path: Path) -> None:
    text = SMALL.replace("title: Small", 'title: Small\n"status": draft')
    path = write(tmp_path, "small-1.yaml", text)
    with pytest.raises(ScorecardError, match="it has an unusual form"):
        publish(path, Library(tmp_path).load(path))
    assert path.read_text(encoding="utf-8") == text
    assert published_digests(tmp_path) == {}


def test_edition_10_comes_after_9(tmp_path: Path) -> None:
    for edition in (9, 10):
        write(tmp_path, f"small-{edition}.yaml", SMALL.replace('edition: "1"', f'edition: "{edition}"'))
    assert Library(tmp_path).named("small").rubric.edition == "10"


def test_a_comment_may_be_added_to_a_published_file(tmp_path: Path) -> None:
    path = write(tmp_path, "small-1.yaml", SMALL)
    publish(path, Library(tmp_path).load(path))
    path.write_text(path.read_text(encoding="utf-8") + "# a note\n", encoding="utf-8")
    assert Library(tmp_path).load(path).rubric.name == "small@1"


def test_a_refusal_to_publish_gives_the_reason(tmp_path: Path) -> None:
    path = write(tmp_path, "small-1.yaml", SMALL)
    child = write(tmp_path, "ours-1.yaml", 'rubric: ours\nedition: "1"\nbased_on: small@1\n')
    with pytest.raises(ScorecardError, match=r"^ours@1 is based on small@1, which is a draft. Publish that first.$"):
        publish(child, Library(tmp_path).load(child))
    publish(path, Library(tmp_path).load(path))
    with pytest.raises(ScorecardError, match=r"^small@1 is published already."):
        publish(path, Library(tmp_path).load(path))
    publish(child, Library(tmp_path).load(child))
    assert set(published_digests(tmp_path)) == {"small@1", "ours@1"}
    odd = write(tmp_path, "odd-1.yaml", "{" + ", ".join(["rubric: odd", "edition: 1", "based_on: small@1"]) + "}")
    with pytest.raises(ScorecardError, match="it has an unusual form"):
        publish(odd, Library(tmp_path).load(odd))


def test_the_shipped_published_editions_have_not_changed() -> None:
    library = Library(root_folder("criteria"))
    listed = published_digests(root_folder("criteria"))
    assert len(listed) >= 2
    found = {name: loaded.rubric for name, loaded in library.usable()[0].items()}
    assert {name: found[name].digest for name in listed} == dict(listed)
    assert {name for name, rubric in found.items() if rubric.status == "published"} == set(listed)


# nonsense


def nonsense(folder: Path) -> dict[str, Path]:
    (folder / "folder-1.yaml").mkdir()
    os.mkfifo(folder / "pipe-1.yaml")
    bomb = "a: &a [x]\n" + "".join(f"b{n}: &b{n} [{', '.join(['*a'] * 200)}]\n" for n in range(200))
    many = SMALL + "".join(f"      - {{id: c{n}, question: Q?}}\n" for n in range(10_000))
    twice = SMALL + "".join("      - {id: c, question: Q?}\n" for _ in range(10_000))
    return {
        "a folder": folder / "folder-1.yaml",
        "a pipe": folder / "pipe-1.yaml",
        "nowhere": folder / "nowhere-1.yaml",
        "50 MB": write(folder, "large-1.yaml", b"# " + b"x" * 50_000_000),
        "an alias bomb": write(folder, "bomb-1.yaml", bomb),
        "Latin-1": write(folder, "latin-1.yaml", SMALL.replace("Small", "Peque\xf1a").encode("latin-1")),
        "NUL bytes": write(folder, "nul-1.yaml", SMALL.replace("Small", "Sm\0all")),
        "10,000 criteria without a scale": write(folder, "many-1.yaml", many.replace("scale:", "scales:")),
        "10,000 criteria": write(folder, "more-1.yaml", many),
        "one criterion 10,000 times": write(folder, "twice-1.yaml", twice),
        "an id of 5 kB": write(folder, "id-1.yaml", SMALL.replace("id: rent", "id: " + "r" * 5_000)),
        "an unknown key of 5 kB": write(folder, "key-1.yaml", SMALL + "x" * 5_000 + ": 1\n"),
        "an unknown parent of 5 kB": write(
            folder, "parent-1.yaml", f"rubric: a\nedition: 1\nbased_on: {'x' * 5_000}\n"
        ),
        "a parent outside": write(folder, "out-1.yaml", "rubric: a\nedition: 1\nbased_on: ../../etc@passwd\n"),
        "turned text": write(folder, "turned-1.yaml", SMALL.replace("Homes", "Ho\u202emes")),
        "brackets": write(folder, "deep-1.yaml", "a: " + "[" * 100_000),
    }


@pytest.mark.long
def test_nonsense_is_reported_as_problems(tmp_path: Path) -> None:
    files = nonsense(tmp_path)
    for what, path in files.items():
        reported = problems(path)
        assert reported and all(len(problem) < 3_000 for problem in reported), what
    first_problems = {what: problems(path)[0] for what, path in files.items()}
    assert first_problems["a folder"] == "1:1: The file cannot be opened (it is a folder or a device, not a file)."
    assert first_problems["a pipe"] == "1:1: The file cannot be opened (it is a folder or a device, not a file)."
    assert first_problems["50 MB"] == "1:1: The file is larger than 1,000,000 bytes; a rubric is a few pages of text."
    assert first_problems["Latin-1"] == "3:13: This is not UTF-8 text; save the file as UTF-8."
    anchor = "1:4: Anchors such as “&a” are not used here; write the value out."
    assert anchor in problems(files["an alias bomb"])
    assert first_problems["an id of 5 kB"].endswith("“id” has 5000 characters; keep it to 60.")


def test_more_than_500_criteria_are_refused(tmp_path: Path) -> None:
    path = write(
        tmp_path, "many-1.yaml", SMALL + "".join(f"      - {{id: c{n}, question: Q?}}\n" for n in range(10_000))
    )
    assert problems(path) == ["8:3: There are 10003 criteria; keep 500 at the most."]


@pytest.mark.long
def test_nonsense_in_a_folder_does_not_stop_the_other_rubrics(tmp_path: Path) -> None:
    nonsense(tmp_path)
    found, reported = Library(root_folder("criteria"), tmp_path).usable()
    assert list(found) == SHIPPED
    assert len({problem.path for problem in reported}) == 15


def test_a_list_without_a_line_end_takes_the_next_edition_on_a_line_of_its_own(tmp_path: Path) -> None:
    draft = write(tmp_path, "small-1.yaml", SMALL)
    (tmp_path / "published.txt").write_text(f"{'0' * 64}  other@1")
    publish(draft, Library(tmp_path).load(draft))
    assert list(published_digests(tmp_path)) == ["other@1", "small@1"]


def test_an_edition_is_found_by_its_name_not_by_the_beginning_of_a_file_name(tmp_path: Path) -> None:
    write(tmp_path, "small-1.yaml", SMALL)
    write(
        tmp_path,
        "small-1-2026.yaml",
        SMALL.replace("rubric: small", "rubric: small-1").replace('edition: "1"', "edition: 2026"),
    )
    assert Library(tmp_path).named("small@1").rubric.name == "small@1"
