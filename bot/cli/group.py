"""The commands by name. A command's module is imported when needed, so that help is quick."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

import click
from typing_extensions import override

from bot.errors import CommandError, SettingsError
from bot.operating.collector import kept_for_ever


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command is, and its line in the list of commands."""

    module: str
    attribute: str
    says: str


COMMANDS: Final = {
    "run": Entry("bot.cli.running", "run", "Run the bot; the default."),
    "check": Entry("bot.cli.checking", "check", "Check whether the bot could run, and why not."),
    "stats": Entry("bot.cli.stats", "stats", "Count people, orders and reminders."),
    "backup": Entry("bot.cli.files", "backup", "Copy the database while the bot runs."),
    "restore": Entry("bot.cli.files", "restore", "Replace the database with a copy."),
    "migrate": Entry("bot.cli.files", "migrate", "Upgrade the database to the newest schema."),
    "copy-to": Entry("bot.cli.moving", "copy_to", "Copy the database to PostgreSQL."),
    "export-user": Entry("bot.cli.people", "export_user", "Write everything stored about a chat."),
    "forget-user": Entry("bot.cli.people", "forget_user", "Delete everything stored about a chat."),
    "sandbox": Entry("bot.cli.running", "sandbox", "Try the bot out, without Telegram."),
}


class Commands(click.Group):
    """A group that knows more about its commands than it has imported."""

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        with kept_for_ever():
            command = getattr(import_module(entry.module), entry.attribute)
        assert isinstance(command, click.Command)  # the table above says so
        return command

    @override
    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.says) for name, entry in COMMANDS.items()])

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SettingsError as error:
            raise WrongSettings(str(error)) from error
        except CommandError as error:
            raise OneLine(str(error)) from error


class OneLine(click.ClickException):
    """Ends the program with a line on stderr."""

    exit_code = 1

    @override
    def show(self, file: Any = None) -> None:
        click.echo(self.message, file=file, err=True)


class WrongSettings(OneLine):
    """The line that names a setting, with its exit status."""

    exit_code = 2


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Settings come from the environment and from .env in the current folder.",
)
@click.version_option(package_name="buyerclock", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context) -> None:
    """Buyer Clock, a Telegram bot that watches AliExpress orders.

    Without a command it runs: on Telegram with BOT_TOKEN, in the sandbox without.
    """
    if context.invoked_subcommand is None:
        command = cli.get_command(context, "run")
        assert command is not None  # it is in the table
        context.invoke(command)


def main() -> None:
    """Entry point: `python -m bot`, or the console script `buyerclock`."""
    cli.main(prog_name="buyerclock")
