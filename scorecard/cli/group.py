"""Commands for the host: list the groups of the site, and say publicly which of them the host knows."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from scorecard.cli.database import Data, reading, writing

groups = typer.Typer(no_args_is_help=True, help="The groups here: list them, say which ones you know.")
GroupId = Annotated[str, typer.Argument(metavar="ID", help="As “scorecard group list” shows it.")]


@groups.command("list")
def list_(data: Data = None) -> None:
    """List the groups, each with its id and since when you say that you know it."""
    from scorecard.store import groups as stored

    with reading(data) as session:
        found = stored.groups(session)
    if not found:
        print("There is no group yet.")
    for group in found:
        known = f", known since {group.known_since:%Y-%m-%d}" if group.known_since else ""
        print(f"{group.id}  {group.name or '(not named yet)'}{known}")


@groups.command()
def known(group_id: GroupId, data: Data = None) -> None:
    """Say on its public pages that you know this group. Anybody can type any name; you have made sure who it is."""
    _say(group_id, data, known=True)


@groups.command()
def unknown(group_id: GroupId, data: Data = None) -> None:
    """No longer say that you know this group."""
    _say(group_id, data, known=False)


def _say(group_id: str, data: Data, *, known: bool) -> None:
    """Saves whether the host knows the group, which its public pages show, and prints what was done."""
    from scorecard.rounds.organizers import say_known

    with writing(data) as session:
        name = say_known(session, group_id, known=known, now=datetime.now(UTC))
    print(f"The public pages of {name} {'say' if known else 'no longer say'} that you know it.")
