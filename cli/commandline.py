"""click in two languages: help texts are `Text`, groups load a command only when it is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from typing import Any

import click

from cli.settings import Settings
from engine.bilingual import Text

_HEADINGS = {
    "Options": Text("Tùy chọn", "Options"),
    "Commands": Text("Lệnh", "Commands"),
}
_GLOBAL_OPTIONS = Text(
    "Dùng với mọi lệnh: --rules THƯ_MỤC, --log TỆP, --log-key TỆP, --lang vi|en, --no-color, --version.",
    "With every command: --rules DIR, --log PATH, --log-key FILE, --lang vi|en, --no-color, --version.",
)
_THIS_HELP = Text("Hiện hướng dẫn này.", "Show this help.")


def settings_of(context: click.Context) -> Settings:
    """The settings of the run a context belongs to."""
    found = context.find_root().obj
    return found if isinstance(found, Settings) else Settings()


def exit_with(code: int) -> None:
    """End the command with a code of the contract."""
    click.get_current_context().exit(int(code))


class _Formatter(click.HelpFormatter):
    """Headings in the language of the run."""

    def __init__(self, settings: Settings, **sizes: Any) -> None:
        super().__init__(**sizes)
        self.settings = settings

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{self.settings.say(Text('Cách dùng:', 'Usage:'))} ")

    def write_heading(self, heading: str) -> None:
        known = _HEADINGS.get(heading)
        super().write_heading(self.settings.say(known) if known else heading)


class _Context(click.Context):
    """Gives help its bilingual formatter."""

    def make_formatter(self) -> click.HelpFormatter:
        return _Formatter(settings_of(self), width=self.terminal_width, max_width=self.max_content_width)


class Option(click.Option):
    """An option whose help is said in both languages."""

    def __init__(self, *names: Any, text: Text, **settings: Any) -> None:
        super().__init__(*names, **settings)
        self.text = text

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Names and help in the language of the run."""
        self.help = settings_of(ctx).say(self.text)
        return super().get_help_record(ctx)


class Command(click.Command):
    """A command whose help is said in both languages."""

    context_class = _Context

    def __init__(self, *positional: Any, text: Text, **settings: Any) -> None:
        super().__init__(*positional, **settings)
        self.text = text

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Usage, what the command does, options."""
        settings = settings_of(ctx)
        self.help = settings.say(self.text)
        self.options_metavar = settings.say(Text("[TÙY CHỌN]", "[OPTIONS]"))
        self.epilog = settings.say(_GLOBAL_OPTIONS) if ctx.parent is not None else None
        super().format_help(ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, in the language of the run."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = settings_of(ctx).say(_THIS_HELP)
        return found


@dataclass(frozen=True, slots=True)
class Lazy:
    """Where a command lives (`module` has an attribute `command`), and the line that lists it."""

    module: str
    summary: Text


class UnknownCommand(click.UsageError):
    """A command that does not exist."""

    def __init__(self, name: str, known: Sequence[str], ctx: click.Context) -> None:
        super().__init__(f"no such command {name!r}", ctx)
        self.name = name
        self.near = tuple(get_close_matches(name, known, n=3, cutoff=0.5))


class Group(click.Group, Command):
    """A group that imports a command only when it is called; listing commands imports none."""

    context_class = _Context

    def __init__(self, *positional: Any, text: Text, commands: Mapping[str, Lazy], **settings: Any) -> None:
        super().__init__(*positional, text=text, **settings)
        self.lazy = commands

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Without a word, help; it is wrong usage all the same."""
        if not args and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        """Names, in the order of the table."""
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 (click's signature)
        """The command, imported now."""
        entry = self.lazy.get(cmd_name)
        if entry is None:
            return None
        found = import_module(entry.module).command
        assert isinstance(found, click.Command)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command the first word names; raises UnknownCommand with what comes near."""
        name = args[0]
        if name not in self.lazy and not name.startswith("-"):
            raise UnknownCommand(name, tuple(self.lazy), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands from the table."""
        settings = settings_of(ctx)
        with formatter.section("Commands"):
            formatter.write_dl([(name, settings.say(entry.summary)) for name, entry in self.lazy.items()])

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """As for a command, with the word for a subcommand."""
        self.subcommand_metavar = settings_of(ctx).say(Text("LỆNH …", "COMMAND …"))
        super().format_help(ctx, formatter)


def command(name: str, text: Text, parameters: Sequence[click.Parameter], run: Callable[..., None]) -> Command:
    """A command from its parts; `run` takes the settings and the parameters by name."""

    def call(**values: Any) -> None:
        run(settings_of(click.get_current_context()), **values)

    return Command(name, text=text, params=list(parameters), callback=call)
