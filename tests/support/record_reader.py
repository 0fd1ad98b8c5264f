"""Reads a public record and the documents it speaks of with nothing but the standard library, as somebody would who does
not trust the program: is the chain whole, and what happened in a round?"""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any


def canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def chain(lines: list[str]) -> list[dict[str, Any]] | None:
    """The entries of a record's file; None if one does not follow from the one before it, or says what its digest does
    not cover."""
    entries: list[dict[str, Any]] = []
    previous, last = "0" * 64, 0
    for line in lines:
        entry = json.loads(line)
        digested = {name: entry[name] for name in ("number", "at", "previous", "content_digest")}
        digest = sha256(canonical(digested).encode()).hexdigest()
        skips = entry["number"] - last - 1
        if skips and not (skips > 0 and entry.get("content", {}).get("what") == "restored"):
            return None
        if (entry["previous"], entry["digest"]) != (previous, digest):
            return None
        if "content" in entry:
            covered = entry["salt"] + canonical(entry["content"])
            if sha256(covered.encode()).hexdigest() != entry["content_digest"]:
                return None
        entries.append(entry)
        previous, last = digest, entry["number"]
    return entries


def holds_up_to(lines: list[str], number: int, digest: str) -> bool:
    """Whether the record is whole and has this digest at this number, as a reader has noted it."""
    entries = chain(lines)
    return entries is not None and len(entries) >= number and entries[number - 1]["digest"] == digest


@dataclass
class Story:
    """What happened in a round, as its record tells it."""

    is_open: bool = False
    counts_shown: bool = False
    closes: str | None = None
    aside: int = 0
    rulings: dict[str, str] = field(default_factory=dict)
    reopened: list[str] = field(default_factory=list)
    numbers: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Digest and reason of each number."""
    standing: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)
    promises: list[tuple[str, str]] = field(default_factory=list)
    after_counts: int = 0


def story(entries: list[dict[str, Any]]) -> Story:
    told = Story()
    for entry in entries:
        said = entry.get("content", {})
        told.after_counts += bool(said.get("after_counts"))
        reason = said.get("reason", "")
        match said.get("what"):
            case "opened":
                told.is_open = True
            case "closing moved":
                told.closes = said["closes"]
            case "set aside":
                told.aside += 1
            case "taken back":
                told.aside -= 1
            case "ruled out":
                told.rulings[said["criterion"]] = reason
            case "ruled in":
                told.rulings.pop(said["criterion"])
            case "closed":
                told.is_open = False
            case "counted":
                told.counts_shown = True
            case "reopened":
                told.is_open = True
                told.reopened.append(reason)
            case "published":
                told.numbers[int(said["number"])] = (said["digest"], reason)
                told.standing.add(int(said["number"]))
            case "hidden by the host":
                told.hidden |= told.standing
                told.standing = set()
            case "shown again by the host":
                told.standing |= told.hidden
                told.hidden = set()
            case "taken down":
                told.standing, told.hidden = set(), set()
            case "promise changed":
                told.promises.append((said["ask"], said.get("outcome", "")))
            case other:
                raise AssertionError(other)
    return told


def digest_of_document(document: dict[str, Any]) -> str:
    return sha256(canonical({name: value for name, value in document.items() if name != "digest"}).encode()).hexdigest()
