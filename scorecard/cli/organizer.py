"""Commands for the host: add an organizer or renew their link, list organizers, and remove one."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from scorecard.cli.database import Data, reading, settings_of, writing
from scorecard.errors import ScorecardError

organizers = typer.Typer(no_args_is_help=True, help="Who organizes rounds: add, list, revoke.")


@organizers.command()
def add(
    name: Annotated[str, typer.Argument(help="The organizer's name.")],
    group: Annotated[str, typer.Option(help="The group's name; a new group is made.")],
    data: Data = None,
) -> None:
    """Print a sign-in link for an organizer; whoever lost theirs gets a new one."""
    name, group = name.strip(), group.strip()
    if not name or not group or len(name) > 80 or len(group) > 80:
        raise ScorecardError("Give a name and a group, each of 80 characters at the most.")
    from scorecard.rounds import organizers as actions

    settings = settings_of(data)
    with writing(data, may_begin=True) as session:  # makes the database where there is none yet
        secret = actions.add_by_host(session, group=group, name=name, now=datetime.now(UTC))
    address = settings.address if settings.is_secure else "http://127.0.0.1:8000"
    print(f"{address}/sign-in/{secret}")
    print(f"It signs {name} of {group} in for {actions.LINK_LIVES.days} days; another link takes its place.")
    if not settings.is_secure:
        print("Without https it works on this computer only; put in the port that the site answers on.")


@organizers.command("list")
def list_(data: Data = None) -> None:
    """List the organizers of every group, each with the id that “revoke” takes."""
    from scorecard.store import groups

    now = datetime.now(UTC)
    with reading(data) as session:
        by_group = [(group, groups.organizers_of(session, group.id, now)) for group in groups.groups(session)]
    lines = [(group, organizer) for group, organizers_ in by_group for organizer in organizers_]
    if not lines:
        print("There is no organizer yet; to add one: scorecard organizer add NAME --group GROUP")
    for group, who in lines:
        link = f"link until {who.link_until.date().isoformat()}" if who.link_until else "no valid link"
        devices = f"signed in on {who.devices}" if who.devices else "not signed in"
        print(f"{who.id}  {who.name or '(not named yet)'}, {group.name or '(not named yet)'}: {link}, {devices}")


@organizers.command()
def revoke(
    organizer_id: Annotated[str, typer.Argument(metavar="ID", help="As “scorecard organizer list” shows it.")],
    data: Data = None,
) -> None:
    """Remove an organizer: their links open nothing any more, and they are signed out everywhere."""
    from scorecard.rounds import organizers as actions

    with writing(data) as session:
        name = actions.revoke_by_host(session, organizer_id, datetime.now(UTC))
    print(f"{name or 'The organizer'} is removed and signed out everywhere.")
