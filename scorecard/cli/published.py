"""Commands for the host: what is published on the site, and how to hide or take down what breaks the law."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from scorecard.cli.database import Data, reading, settings_of, writing
from scorecard.report.pdf.print_files import PrintFiles

published = typer.Typer(no_args_is_help=True, help="What is published here: list, hide, show, delete.")
Address = Annotated[
    str, typer.Argument(help="The last part of its public address, as “scorecard published list” shows it.")
]
Reason = Annotated[str, typer.Option(help="Why, in a sentence that everybody can read.")]


@published.command("list")
def list_(data: Data = None) -> None:
    """List what is published or hidden, the latest first."""
    from scorecard.store.publications import published_lines

    with reading(data) as session:
        lines = published_lines(session)
    if not lines:
        print("Nothing is published.")
    for line in lines:
        row = line.published
        whose = f", by {line.group}" if line.group else ""
        state = f"; hidden since {row.withdrawn_at:%Y-%m-%d}: {row.hidden_reason}" if row.withdrawn_at else ""
        print(
            f"{row.address}  No. {row.number}, {row.published_at:%Y-%m-%d}: {line.project or '(deleted)'}{whose}{state}"
        )


@published.command()
def hide(address: Address, reason: Reason, data: Data = None) -> None:
    """Hide a scorecard from everybody. It is kept, and the reason stands in its place and in the public record."""
    from scorecard.rounds import publishing

    with writing(data) as session:
        publishing.hide_by_host(session, address, reason.strip(), datetime.now(UTC))
    PrintFiles(settings_of(data).data / "prints").clear()  # the PDFs that the site has kept may show it
    print(f"{address} is hidden; “scorecard published show {address}” shows it again.")


@published.command()
def show(address: Address, data: Data = None) -> None:
    """Show again what was hidden."""
    from scorecard.rounds import publishing

    with writing(data) as session:
        publishing.show_again_by_host(session, address, datetime.now(UTC))
    print(f"{address} is shown again.")


@published.command()
def delete(address: Address, reason: Reason, data: Data = None) -> None:
    """Delete what is published of a round for ever. The numbers of its publications, their digests, the reason stay."""
    from scorecard.rounds import publishing

    with writing(data) as session:
        publishing.take_down_by_host(session, address, reason.strip(), datetime.now(UTC))
    PrintFiles(settings_of(data).data / "prints").clear()
    print(f"What was published at {address} is deleted.")
