"""The tables. Whole documents are JSON text; values that are searched or sorted by have columns of their own.

“Listed” is a project in the public list; its parts are the score of the whole and those of the principles."""

from scorecard.store.tables.columns import CODE_LETTERS, StoredTable, UtcDateTime, new_id
from scorecard.store.tables.group_tables import ApiKeyRow, AuditRow, GroupRow, OrganizerRow, SessionRow, SignInLinkRow
from scorecard.store.tables.published_tables import (
    DocumentRow,
    ListedPartRow,
    ListedRow,
    PromiseRow,
    PublishedRow,
    RecordHeadRow,
    RecordRow,
)
from scorecard.store.tables.round_tables import LinkRow, PictureRow, ProjectRow, RoundRow, ShownPictureRow
from scorecard.store.tables.rubric_tables import OwnRubricRow, RubricRow, TranslationRow
from scorecard.store.tables.sheet_tables import (
    AnswerKind,
    AnswerRow,
    PickedReasonRow,
    ReadingChoicesRow,
    SheetRow,
    UploadRow,
)
from scorecard.store.tables.work_tables import LeaseRow

__all__ = [
    "CODE_LETTERS",
    "AnswerKind",
    "AnswerRow",
    "ApiKeyRow",
    "AuditRow",
    "DocumentRow",
    "GroupRow",
    "LeaseRow",
    "LinkRow",
    "ListedPartRow",
    "ListedRow",
    "OrganizerRow",
    "OwnRubricRow",
    "PickedReasonRow",
    "PictureRow",
    "ProjectRow",
    "PromiseRow",
    "PublishedRow",
    "ReadingChoicesRow",
    "RecordHeadRow",
    "RecordRow",
    "RoundRow",
    "RubricRow",
    "SessionRow",
    "SheetRow",
    "ShownPictureRow",
    "SignInLinkRow",
    "StoredTable",
    "TranslationRow",
    "UploadRow",
    "UtcDateTime",
    "new_id",
]
