"""The help: a page for each thing that people want to do, with pictures that the program draws itself. Each page says
how to reach the host, if the host has entered that."""

from collections.abc import Callable
from dataclasses import dataclass

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import Response

from scorecard.i18n import gettext as _
from scorecard.report.drawings.qr import QrCode, qr_code
from scorecard.report.pages.question_card import Question, question_of
from scorecard.settings import is_mail_address
from scorecard.texts import is_web_address
from scorecard.web.core.context import Context, RequestContext
from scorecard.web.core.refusals import not_found
from scorecard.web.core.rendering import ScorecardContext
from scorecard.web.rubrics.rubric_choice import chosen_rubric, translated_edition
from scorecard.web.scorecards.sample_card import EXAMPLE, find_example

router = APIRouter()


@dataclass(frozen=True, slots=True)
class HelpStep:
    """`picture` names the picture that the template draws beside the step: “code”, “question” or “axis”, “” for
    none."""

    title: str
    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """A page of the help; `about` says in a sentence what it explains."""

    title: str
    about: str
    address: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page of the help; the one that only lists the others has no `steps`. `contact` is what the host entered, and
    `contact_link` its link if it is a mail or web address, else “”. `code`, `question` and `axis` are what the pictures
    of the steps are drawn from; `axis` is the drawing of all answers of the example scorecard, `example` its path. A
    site without the example has None and “” there."""

    title: str
    steps: tuple[HelpStep, ...]
    topics: tuple[HelpTopic, ...]
    """The other pages of the help."""
    contact: str
    contact_link: str
    code: QrCode
    question: Question
    axis: Markup | None
    example: str


@router.get("/help")
def show_help(context: Context) -> Response:
    return context.page("pages/public/help.html", _page(context, _("Help"), (), ""))


@router.get("/help/{topic}")
def show_topic(context: Context, topic: str) -> Response:
    title = next((one.title for one in _topics(context) if one.address == f"/help/{topic}"), None)
    if title is None:
        raise not_found()
    return context.page("pages/public/help.html", _page(context, title, _STEPS[topic](), topic))


def _page(context: RequestContext, title: str, steps: tuple[HelpStep, ...], topic: str) -> HelpPage:
    chosen, _name = chosen_rubric(context, "")
    rubric = translated_edition(context, chosen)
    shown = next(iter(rubric.key_questions), next(iter(rubric.criteria)))  # the question in the picture
    example = find_example(context)
    drawn = context.site.rendering.scorecard(example, ScorecardContext(questions_at=EXAMPLE)) if example else None
    contact = context.site.settings.contact
    return HelpPage(
        title=title,
        steps=steps,
        topics=tuple(one for one in _topics(context) if one.address != f"/help/{topic}"),
        contact=contact,
        contact_link=f"mailto:{contact}" if is_mail_address(contact) else contact if is_web_address(contact) else "",
        code=qr_code(f"{context.address}/help/rate"),
        question=question_of(rubric.criteria[shown], rubric),
        axis=drawn.axis if drawn else None,
        example=EXAMPLE if example else "",
    )


def _topics(context: RequestContext) -> tuple[HelpTopic, ...]:
    """The pages of the help, without that on scoring alone where the host does not allow it."""
    alone = HelpTopic(_("You score a project alone"), _("Without an account, in your own time."), "/help/alone")
    return (
        HelpTopic(_("You were asked to answer"), _("From the code on the wall to a sheet that counts."), "/help/rate"),
        HelpTopic(
            _("You organize a round"),
            _("From the name of a project to the hearing, and after it."),
            "/help/organize",
        ),
        *([alone] if context.site.settings.anyone_may_start else []),
        HelpTopic(
            _("You read or doubt a scorecard"),
            _("What its number says, and how anyone can check it."),
            "/help/read",
        ),
    )


def _rating_steps() -> tuple[HelpStep, ...]:
    return (
        HelpStep(
            _("Open the address, or point your phone’s camera at the code"),
            _("You need no account, and nobody asks for your name. You can also type the code on the first page."),
            "code",
        ),
        HelpStep(
            _("Choose what is true"),
            _(
                "Pick the highest level that is fully true. “Cannot tell” is for what nothing says anything about."
                " “Does not apply” is for what makes no sense for this project. Skip what you do not want to answer."
            ),
            "question",
        ),
        HelpStep(
            _("Stop when you like"),
            _(
                "Your answers are saved as you go. The same phone opens them again; your private link opens them"
                " anywhere. Without a connection the phone keeps what you chose, and says so."
            ),
        ),
        HelpStep(
            _("Send it"),
            _(
                "Only a sheet that was sent counts, with as many or as few answers as you gave. Until the round is"
                " closed you can change it, or delete it."
            ),
        ),
        HelpStep(
            _("Who reads it"),
            _(
                "Until the round is closed, nobody. Then the group can read single sheets, without names. The public"
                " sees counts, and words only where the group picks them."
            ),
        ),
        HelpStep(
            _("Several people, one phone"),
            _(
                "Each person fills in a sheet of their own. Keep your private link first, then press “Somebody else"
                " answers on this phone”."
            ),
        ),
    )


def _organizing_steps() -> tuple[HelpStep, ...]:
    return (
        HelpStep(
            _("Start a group"),
            _(
                "Its name and yours are enough. You get a link that signs you in: keep it. Add a second organizer, who"
                " can give you a new link if you lose yours."
            ),
        ),
        HelpStep(
            _("Prepare"),
            _(
                "Give the project a name, choose the questions, and write what is known beside them: people answer"
                " better with facts in view. You can leave out questions, or change their weights and words."
            ),
        ),
        HelpStep(
            _("Invite people"),
            _(
                "Open the round. Show the code on the wall, hang up the poster, hand out flyers, or send the address."
                " Phones reach it if the program runs on a site, or on a laptop in the same room that was started with"
                " ./run --lan. Should only people in the room take part, choose so in the round settings: then a code"
                " on the wall changes every 2 minutes."
            ),
            "code",
        ),
        HelpStep(
            _("Collect"),
            _(
                "Sheets come in by phone. Type in those on paper, two people the same ones if you want to be sure; read"
                " in files of other tools. Before the round is closed nobody sees answers, only how many sheets came."
            ),
        ),
        HelpStep(
            _("Close the round"),
            _(
                "The answers are counted, and nobody can change them. You can open it again and say why; that is"
                " printed too."
            ),
        ),
        HelpStep(
            _("Talk and decide"),
            _(
                "Go through the questions together, the split ones first. Rule out what does not apply. Pick the"
                " reasons to print, and say what you ask for."
            ),
        ),
        HelpStep(
            _("Publish and print"),
            _(
                "The scorecard gets an address that anyone can open, and prints for the hearing. Each number that you"
                " publish stays as it is; a correction gets the next number and says what changed."
            ),
            "axis",
        ),
        HelpStep(
            _("Keep track"),
            _(
                "Note what was promised at the hearing, and later whether it was kept."
                " A second round shows what changed."
            ),
        ),
    )


def _alone_steps() -> tuple[HelpStep, ...]:
    return (
        HelpStep(
            _("Name the project"),
            _("Press “Score a project” on the first page. Its name is enough; what you add appears in print."),
        ),
        HelpStep(
            _("Answer what you know"),
            _("Pick the highest level that is fully true, and say why if you like. Your answers are saved as you go."),
            "question",
        ),
        HelpStep(
            _("Keep your private link"),
            _("It opens your answers on any device. Anyone who has it can change them, so keep it to yourself."),
        ),
        HelpStep(
            _("Finish"),
            _("You see the scorecard, print it, and publish it if you want. It says that one sheet was counted."),
            "axis",
        ),
    )


def _reading_steps() -> tuple[HelpStep, ...]:
    return (
        HelpStep(
            _("What the number is"),
            _(
                "What people answered, counted question by question, with weights that the scorecard shows."
                " It is not a survey of the neighborhood: it says what the people who answered think."
            ),
            "axis",
        ),
        HelpStep(
            _("What is behind it"),
            _(
                "Each question with the count of each answer, what could tip the result, which sheets were set aside"
                " and why, and when the questions were fixed."
            ),
        ),
        HelpStep(
            _("Check it yourself"),
            _(
                "Press “Check” and choose the PDF or the JSON of a scorecard: the program counts again and says what"
                " holds. The public record shows what was published, changed or taken down."
            ),
        ),
        HelpStep(
            _("Something is wrong"),
            _("Write to the group, if its scorecard says how, or to the host of this site."),
        ),
    )


_STEPS: dict[str, Callable[[], tuple[HelpStep, ...]]] = {
    "rate": _rating_steps,
    "organize": _organizing_steps,
    "alone": _alone_steps,
    "read": _reading_steps,
}
"""The steps of a page, by the end of its path."""
