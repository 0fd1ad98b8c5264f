"""Mail to the organizers of a group: its round was closed or is over, or its scorecard was published."""

from enum import Enum, auto

from scorecard.i18n import LANGUAGES, in_language, ngettext
from scorecard.i18n import gettext as _
from scorecard.mail import Mail
from scorecard.report.wording.numbers import count_text
from scorecard.report.wording.round_notes import round_label
from scorecard.rounds import life
from scorecard.store.access import SignedInOrganizer
from scorecard.store.database import Session
from scorecard.store.groups import organizers_to_mail
from scorecard.store.lists.sheet_list import sheet_counts
from scorecard.store.rounds import Round, rounds_over
from scorecard.web.core.site import Site


class RoundNews(Enum):
    """What organizers are told about a round. `OVER`: its closing time has passed, and nobody has closed it."""

    CLOSED = auto()
    OVER = auto()
    PUBLISHED = auto()


def mail_news(site: Site, round_: Round, news: RoundNews, *, address: str, by: SignedInOrganizer | None = None) -> None:
    """Mails the organizers of the round's group who want mail, besides the one who did it (`by`). `address` is that of
    the site. Sends nothing about a made-up project."""
    if not site.settings.mail_server or round_.group is None or round_.project.facts.sample:
        return
    with site.database.reading() as session:
        people = organizers_to_mail(session, round_.group.id, besides=by.organizer_id if by else None)
        texts = [_text(session, round_, news, address, by.name if by else "", code) for code in _languages(round_)]
    subject, text = texts[0][0], "\n\n".join(text for _subject, text in texts)
    site.mails.send(Mail(email, subject, text) for email in people)


def tell_over(site: Site) -> None:
    """Tells organizers which rounds are over since the last call."""
    with site.database.reading() as session:
        if not rounds_over(session, site.clock()):
            return
    with site.database.writing() as session:
        over = life.note_over(session, site.clock())
    for round_ in over:
        if site.settings.address:
            mail_news(site, round_, RoundNews.OVER, address=site.settings.address)


def _languages(round_: Round) -> list[str]:
    """The languages of the site in which the round is held, at least one."""
    codes = (round_.rubric.language, *round_.languages)
    return [code for code in dict.fromkeys(codes) if code in LANGUAGES] or [next(iter(LANGUAGES))]


def _text(session: Session, round_: Round, news: RoundNews, address: str, who: str, code: str) -> tuple[str, str]:
    """Subject and text in a language."""
    assert round_.group is not None
    sent = sum(sheet_counts(session, round_.id).sent.values())
    here = f"{address}/group/rounds/{round_.id}"
    with in_language(LANGUAGES[code]):
        sheets = ngettext("1 sheet was sent.", "{number} sheets were sent.", sent).format(number=count_text(sent))
        names = {"label": round_label(round_.text_in(code, "label")), "project": round_.project.name, "who": who}
        said, link = {
            RoundNews.CLOSED: (_("{who} closed the round “{label}” on “{project}”.") + f" {sheets}", here),
            RoundNews.OVER: (
                _("The time of the round “{label}” on “{project}” is over: nobody can send a sheet any more.")
                + f" {sheets} "
                + _("Close it to see the result."),
                here,
            ),
            RoundNews.PUBLISHED: (
                _("{who} published the scorecard of “{project}”. Anyone with this address can read it."),
                f"{address}/scorecards/{round_.address}",
            ),
        }[news]
        why = _("You get this mail because you are an organizer of “{group}”. Turn it off under “Organizers”: {link}")
        end = why.format(group=round_.group.name, link=f"{address}/group/people")
        subject = {
            RoundNews.CLOSED: _("Closed: {project}"),
            RoundNews.OVER: _("Time is over: {project}"),
            RoundNews.PUBLISHED: _("Published: {project}"),
        }[news].format(**names)
        return subject, f"{said.format(**names)}\n\n{link}\n\n{end}\n"
