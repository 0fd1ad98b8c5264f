"""The entries of the public record in sentences."""

from collections.abc import Mapping
from typing import Any, get_args

from scorecard.engine.answers import EvidenceKind
from scorecard.engine.result import Act
from scorecard.i18n import gettext as _
from scorecard.record.entries import RESTORED
from scorecard.report.wording.numbers import digest_text
from scorecard.report.wording.sentences import evidence_text


def entry_text(said: Mapping[str, Any] | None) -> str:
    """Says what was done according to an entry of the record. `said` is the content of the entry; None if it may not be
    shown. An entry has those of these keys that it needs, and others that are not told here: `what`; `number` and
    `digest` of a publication; `numbers`, the digests by number of all that the host hid, showed again or took down; the
    names `project` and `group`; `before`, the group's old name; `rubric`; `question`; `reason`; `after_counts`, true if
    the counts had been shown by then; `ask`, `promised` and `outcome` of a promise; `made_at` of a restored backup."""
    if said is None:
        return _("An entry about something that is not public, or whose words the host withheld.")
    what = str(said.get("what", ""))
    values = {
        "number": said.get("number", ""),
        "digest": digest_text(str(said.get("digest", ""))),
        "rubric": said.get("rubric", ""),
        "made_at": said.get("made_at", ""),
        **{name: _unquoted(said.get(name, "")) for name in ("ask", "project", "group", "before")},
    }
    if what in get_args(Act):
        text = f"{act_text(what)}."
    else:
        sentence = _sentences(bool(said.get("group"))).get(what)
        text = sentence.format(**values) if sentence else what
    outcomes = {"kept": _("Kept"), "broken": _("Broken")}
    details = [evidence_text(str(kind)) for kind in EvidenceKind if kind == said.get("promised")]
    details += [_("refused")] if said.get("promised") == "refused" else []
    details += [label for outcome, label in outcomes.items() if outcome == said.get("outcome")]
    details += [_("after the counts were shown")] if said.get("after_counts") else []
    if details:
        text = f"{text.rstrip('.')} ({', '.join(details)})."
    if question := said.get("question"):
        text = f"{text} " + _("The question: “{question}”").format(question=_unquoted(question))
    if reason := said.get("reason"):
        with_reason = _("{what} Source: {reason}") if what == "promise changed" else _("{what} Reason: {reason}")
        text = with_reason.format(what=text, reason=reason)
    for number, digest in said.get("numbers", {}).items():
        has_digest = _("Number {number} has the digest {digest}.")
        text = f"{text} " + has_digest.format(number=number, digest=digest_text(str(digest)))
    return text


def _unquoted(words: object) -> str:
    """A text that people typed. Its curly and angled quotation marks become single ones, so that they cannot end the
    quotation that the text is printed in."""
    return str(words).replace("“", "‘").replace("”", "’").replace("«", "‹").replace("»", "›")


def act_text(act: str) -> str:
    """Something that organizers or the developer did in a round, as a sentence without its full stop."""
    return {
        "closing moved": _("The closing time was moved"),
        "welcome changed": _("The words of welcome were changed"),
        "facts changed": _("A fact about the project was added or changed"),
        "label changed": _("The label of the round was changed"),
        "languages changed": _("The languages in which the round is offered were changed"),
        "sheet added": _("Sheets were typed in, or read in from a file"),
        "links made": _("Personal links were made"),
        "file taken out": _("A file that had been read in was taken out"),
        "sheet corrected": _("The typing of a paper sheet was corrected"),
        "developer link": _("A link for the developer was made"),
        "developer answered": _("Answers came through the developer’s link"),
        "group sheet": _("The group’s own sheet was begun, sent or changed"),
        "group sheet dropped": _("The group’s own sheet was deleted"),
        "set aside": _("A sheet was set aside"),
        "taken back": _("A sheet that had been set aside was counted again"),
        "ruled out": _("A question was ruled out"),
        "ruled in": _("A ruling was taken back"),
        "closed": _("The round was closed"),
        "reopened": _("The closed round was opened again"),
    }[act]


def _sentences(names_group: bool) -> dict[str, str]:
    """Sentences for entries about publications, the project, the group, the host and the site. `names_group` is whether
    the entry names a group, which the round of one person does not have."""
    return {
        "opened": _("The round was opened with the questions {rubric}."),
        "counted": _("The sheets were counted, and the group could see the counts."),
        "published": _("Number {number} of “{project}” was published in the name of “{group}” (digest {digest}).")
        if names_group
        else _("Number {number} of “{project}” was published (digest {digest})."),
        "taken down": _("What was published was taken down."),
        "deleted": _("A round of “{project}” was deleted with its sheets."),
        "brought back": _("A deleted round of “{project}” was brought back. What was published stayed taken down."),
        "hidden by the host": _("The host of this site hid what was published."),
        "shown again by the host": _("The host of this site showed again what it had hidden."),
        "taken down by the host": _("The host of this site took down what was published."),
        "group renamed": _("The group “{before}” took the name “{group}”."),
        # the host says so with a command; the public pages of the group then say it
        "known to the host": _("The host of this site said that it knows the group “{group}”."),
        "not known to the host": _("The host of this site no longer says that it knows the group “{group}”."),
        "imprint changed": _("The logo, the contact or the help on prints was changed."),
        RESTORED: _("A backup from {made_at} was restored. What was done after it and before this entry is lost."),
        "promise changed": _("What became of an ask was noted: “{ask}”."),
    }
