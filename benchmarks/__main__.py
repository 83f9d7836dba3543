"""`make bench`: measures everything in one run and prints one table."""

import logging
import tempfile
from pathlib import Path

import click
import structlog

from benchmarks.measures import FULL, MEASURES, SMALL, Bench
from benchmarks.processes import bot_api
from benchmarks.report import Row, table

_PICTURE = Path(__file__).parents[1] / "docs/pictures/growth.png"


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--small", is_flag=True, help="A little of everything: shows that it works.")
@click.argument("measures", nargs=-1, type=click.Choice(list(MEASURES)))
def main(measures: tuple[str, ...], *, small: bool) -> None:
    """Measures the product beside the design that people use today. Without MEASURES: all."""
    # What the seeding of databases tells is no figure.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder, bot_api() as api:
        measured = Path(folder) / "measured"
        measured.mkdir()
        picture = Path(folder) / "growth.png" if small else _PICTURE
        bench = Bench(SMALL if small else FULL, measured, api, picture)
        try:
            for name in measures or MEASURES:
                click.echo(f"measuring: {name}", err=True)
                rows += MEASURES[name](bench)
        finally:  # what was measured before another measure failed took minutes
            click.echo(table(rows))


if __name__ == "__main__":
    main()
