"""Work in the background."""

from datetime import datetime

from sqlmodel import Field

from scorecard.store.tables.columns import StoredTable, UtcDateTime


class LeaseRow(StoredTable, table=True):
    """Work in the background that one process does now. `holder` is the random name of the process; `until` is when
    another may take over; `done` is how many steps of the work are done."""

    __tablename__ = "lease"

    name: str = Field(primary_key=True)
    holder: str
    until: datetime = Field(sa_type=UtcDateTime)
    done: int = 0
