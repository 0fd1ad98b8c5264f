"""The field of a form in which one chooses a picture."""

from dataclasses import asdict

from scorecard.errors import FileNotRead, ReadersBusy
from scorecard.i18n import gettext as _
from scorecard.i18n import translate
from scorecard.store.tables import PictureRow
from scorecard.watched.pictures import UnusablePicture, picture_of
from scorecard.web.core.context import RequestContext
from scorecard.web.core.forms import FieldError, Posted


def read_picture(
    context: RequestContext, posted: Posted, field: str = "picture"
) -> tuple[PictureRow | None, list[FieldError]]:
    """The picture that was chosen in this field, None if none was; and the faults of its file. It takes long, so call
    it before the database is locked."""
    if posted.switch_language or field not in posted.files:
        return None, []
    try:
        return PictureRow(**asdict(context.read_file(picture_of, posted.files[field]))), []
    except (UnusablePicture, FileNotRead, ReadersBusy) as fault:
        return None, [FieldError(field, translate(fault))]


def lost_picture_errors(posted: Posted, field: str = "picture") -> list[FieldError]:
    """An error that asks for the picture again, if one was chosen: a form that is shown again cannot keep a file."""
    sentence = _("Choose the picture once more; browsers do not keep it.")
    return [FieldError(field, sentence)] if field in posted.files else []
