"""Wrong usage of the command line as a diagnostic (PC501), in the language of the reader."""

from __future__ import annotations

import click

from cli.commandline import UnknownCommand
from engine.bilingual import Text
from engine.diagnostics import Diagnostic

CODE = "PC501"


def as_diagnostic(error: click.UsageError) -> Diagnostic:
    """What click refused and how to mend it."""
    return Diagnostic(CODE, _message(error), help=_help(error))


def _message(error: click.UsageError) -> Text:
    if isinstance(error, UnknownCommand):
        return Text(f"không có lệnh “{error.name}”", f"there is no command “{error.name}”")
    if isinstance(error, click.NoSuchOption):
        return Text(f"không có tùy chọn “{error.option_name}”", f"there is no option “{error.option_name}”")
    if isinstance(error, click.BadOptionUsage):
        name = error.option_name
        return Text(
            f"tùy chọn “{name}” viết sai hoặc thiếu giá trị",
            f"the option “{name}” is written wrongly or lacks its value",
        )
    if isinstance(error, click.MissingParameter):
        name = _parameter(error)
        return Text(f"thiếu {name}", f"{name} is missing")
    if isinstance(error, click.BadParameter):
        return _bad_value(error)
    if error.message.startswith("Got unexpected extra argument"):
        extra = error.message.partition("(")[2].rstrip(").")
        return Text(f"thừa tham số: {extra}", f"unexpected argument: {extra}")
    if error.message.startswith("Missing command"):
        return Text("thiếu tên lệnh", "a command is missing")
    return Text(f"dùng sai: {error.message}", f"wrong usage: {error.message}")


def _bad_value(error: click.BadParameter) -> Text:
    name = _parameter(error)
    kind = error.param.type if error.param is not None else None
    if isinstance(kind, click.Choice):
        words = ", ".join(str(choice) for choice in kind.choices)
        return Text(f"{name} phải là một trong: {words}", f"{name} must be one of: {words}")
    return Text(
        f"giá trị của {name} không dùng được: {error.message}", f"the value of {name} cannot be used: {error.message}"
    )


def _parameter(error: click.BadParameter) -> str:
    if error.param is None:
        return str(error.param_hint or "")
    if isinstance(error.param, click.Argument):
        return error.param.make_metavar(error.ctx) if error.ctx is not None else error.param.human_readable_name
    return "/".join(error.param.opts)


def _help(error: click.UsageError) -> Text:
    near = error.near if isinstance(error, UnknownCommand) else tuple(getattr(error, "possibilities", None) or ())
    if near:
        names = ", ".join(f"“{name}”" for name in near)
        return Text(f"Có phải ý bạn là {names}?", f"Did you mean {names}?")
    path = error.ctx.command_path if error.ctx is not None else "phancap"
    return Text(f"xem “{path} --help”", f"see “{path} --help”")
