"""What was just done, in a sentence for the next page."""

from scorecard.i18n import gettext as _


def notices() -> dict[str, str]:
    """What was just done, by the code that a cookie carries to the next page."""
    return {
        "saved": _("Saved."),
        "reopened": _("The answers can be changed again."),
        "published": _("Published. Anyone with the address can read it."),
        "withdrawn": _("Taken down. A note stays at the public address."),
        "deleted": _("The project and all its answers were deleted."),
        "rubric-kept": _("Kept. This device can change it; anyone with its address can read it and score with it."),
        "rubric-deleted": _("Deleted. Scorecards that were made with it keep its questions."),
        "left": _("This device has forgotten your scorecards. Your private link opens them again."),
        "invited": _("The link was mailed."),
        "removed": _("Removed. Their link opens nothing any more, and they are signed out everywhere."),
        "ended": _("That device is signed out."),
        "signed-out": _("You are signed out on this device."),
        "imported": _("Read in."),
        "prepared": _("Prepared: the same questions, and what is known so far."),
        "opened": _("The round is open."),
        "closed": _("The round is closed. Its sheets are frozen."),
        "reopened-round": _("The round is open again. The reason stands in the method."),
        "deleted-round": _("The round and all its sheets were deleted."),
    }
