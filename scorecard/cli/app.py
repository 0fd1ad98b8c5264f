"""The command line: every command, and what happens when one fails."""

import sys
from typing import Annotated

import typer

from scorecard import __version__
from scorecard.cli.backup import backup, restore
from scorecard.cli.doctor import doctor
from scorecard.cli.group import groups
from scorecard.cli.organizer import organizers
from scorecard.cli.prints import print_
from scorecard.cli.published import published
from scorecard.cli.ratings import blank, form
from scorecard.cli.rubric import check, diff, new, publish, schema, translate
from scorecard.cli.scorecard import score
from scorecard.cli.site import serve
from scorecard.cli.verification import verify
from scorecard.errors import ScorecardError

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
for _command in (
    score,
    blank,
    form,
    verify,
    schema,
    serve,
    doctor,
    backup,
    restore,
    new,
    check,
    translate,
    diff,
    publish,
):
    app.command()(_command)
app.command("print")(print_)
app.add_typer(organizers, name="organizer")
app.add_typer(groups, name="group")
app.add_typer(published, name="published")


def main() -> None:
    """Run a command. A person's mistake gives a sentence on standard error and exit code 2, never a traceback."""
    try:
        app()
    except ScorecardError as fault:
        _fail(str(fault))
    except BrokenPipeError:
        sys.stderr.close()  # the program that read the output, such as “head”, has ended; this hides Python's complaint
        sys.exit(1)
    except OSError as fault:
        _fail(f"{fault.filename}: {fault.strerror}." if fault.filename else f"{fault}.")


def _fail(sentence: str) -> None:
    print(sentence, file=sys.stderr)
    sys.exit(2)


def _version(asked: bool) -> None:
    if asked:
        print(f"scorecard {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it.")] = False,
) -> None:
    """Score proposed developments against the Equitable Development Principles."""
