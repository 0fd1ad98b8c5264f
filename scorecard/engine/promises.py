"""What became of an ask: how firmly it was promised, where that stands, and whether it was kept."""

from typing import Annotated, Literal

from pydantic import Field

from scorecard.engine.project import Day
from scorecard.engine.result import Entry


class Promise(Entry):
    """`kind` is None where nothing is promised so far, `outcome` as long as nobody can say; `place` is where the
    promise stands, `evidence` what shows the outcome."""

    ask: Annotated[str, Field(max_length=2000)]
    kind: Literal["binding", "written", "spoken"] | None = None
    promised_on: Day | None = None
    place: Annotated[str, Field(max_length=2000)] | None = None
    outcome: Literal["kept", "broken"] | None = None
    outcome_on: Day | None = None
    evidence: Annotated[str, Field(max_length=2000)] | None = None
