"""`phancap`: the group of all commands, the global options, and the one place where errors become exit codes."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from cli.commandline import Group, Lazy, Option, settings_of
from cli.exit_codes import ExitCode
from cli.settings import (
    DEBUG_VARIABLE,
    LOG_KEY_VARIABLE,
    TRUST_VARIABLE,
    InvalidPackError,
    Settings,
    language_of,
    rule_folders,
)
from engine.bilingual import Text
from engine.diagnostics import MachineError, PhancapError

COMMANDS = {
    "authority": Lazy(
        "cli.commands.authority",
        Text("Ai có thẩm quyền đối với một chức danh, vào một ngày.", "Who is competent for a post, on a day."),
    ),
    "check": Lazy(
        "cli.commands.check",
        Text("Một hồ sơ có đúng quy định hay không.", "Is a file lawful."),
    ),
    "audit": Lazy(
        "cli.commands.audit",
        Text(
            "Nhiều quyết định cũ, mỗi quyết định theo quy định ngày đó.",
            "Many historical decisions, each by the law of its day.",
        ),
    ),
    "new": Lazy(
        "cli.commands.new",
        Text("Tạo mẫu hồ sơ chỉ gồm những điều cần khai.", "Make a proposal form with just what must be stated."),
    ),
    "ask": Lazy(
        "cli.commands.ask",
        Text("Lập hồ sơ bằng hỏi đáp, có kết luận ngay.", "Make a proposal by question and answer, judged at once."),
    ),
    "resolve": Lazy(
        "cli.commands.resolve",
        Text("Một tên gọi được hiểu thế nào.", "How a name is understood."),
    ),
    "explain": Lazy(
        "cli.commands.explain",
        Text("Giải thích một mã hoặc một từ của kết quả.", "Explain a code or a word of an answer."),
    ),
    "log": Lazy(
        "cli.commands.log",
        Text("Nhật ký kết quả: xem, kiểm tra, xét lại.", "The decision log: show, verify, replay."),
    ),
    "features": Lazy(
        "cli.commands.features",
        Text("Các tệp tính năng (kịch bản).", "Feature files (scenarios)."),
    ),
    "rules": Lazy(
        "cli.commands.rules",
        Text("Xem và kiểm tra bộ quy tắc.", "Look at the rules and check them."),
    ),
    "serve": Lazy(
        "cli.commands.serve",
        Text("Trang hỏi đáp trên máy này.", "A page of questions on this machine."),
    ),
}
"""Commands in the order of `--help`. A module is imported when its command is called, not before."""

_ABOUT = Text(
    "Thẩm quyền và hồ sơ công tác cán bộ theo quy định có hiệu lực vào từng ngày.",
    "Competence and files of cadre appointments under the regulations in force on each day.",
)
_VALUED = ("--rules", "--lang", "--log", "--log-key")
_FLAGS = ("--no-color", "--version")


def _hoisted(arguments: Sequence[str]) -> list[str]:
    """Global options first, wherever they stood before `--`."""
    front: list[str] = []
    rest: list[str] = []
    queue = list(arguments)
    while queue:
        argument = queue.pop(0)
        if argument == "--":
            return [*front, *rest, argument, *queue]
        if argument in _FLAGS or argument.startswith(tuple(f"{name}=" for name in _VALUED)):
            front.append(argument)
        elif argument in _VALUED and queue:
            front += [argument, queue.pop(0)]
        else:
            rest.append(argument)
    return [*front, *rest]


class _Phancap(Group):
    """The root group: settings before parsing, errors to exit codes after."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Hoist global options; the language is known before any help is written."""
        ctx.obj = Settings(language=language_of(args, os.environ))
        return super().parse_args(ctx, _hoisted(args))

    def main(  # type: ignore[override]  # always ends the run: an exit code is all it has to say
        self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any
    ) -> NoReturn:
        """Run and leave with a code of the contract; never a traceback unless PHANCAP_DEBUG=1."""
        _write_utf8()
        arguments = list(sys.argv[1:] if args is None else args)
        extra.pop("standalone_mode", None)
        settings = Settings(language=language_of(arguments, os.environ), color=_colored(arguments))
        try:
            code = super().main(arguments, prog_name or "phancap", standalone_mode=False, **extra)
            sys.stdout.flush()
        except click.UsageError as error:
            from cli.usage_errors import as_diagnostic

            code = _refuse(settings, [as_diagnostic(error)], ExitCode.USAGE)
        except InvalidPackError as error:
            code = _refuse(settings, error.shortened(), ExitCode.NO_VERDICT)
        except MachineError as error:
            code = _refuse(settings, error.diagnostics, ExitCode.TOOL_FAILED)
        except PhancapError as error:
            code = _refuse(settings, error.diagnostics, ExitCode.USAGE)
        except (KeyboardInterrupt, click.Abort):
            click.echo(settings.say(Text("đã dừng theo yêu cầu", "stopped as asked")), err=True)
            code = ExitCode.STOPPED
        except BrokenPipeError:
            # Whoever read the output has left: nothing more may be written, not even at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            code = ExitCode.TOOL_FAILED
        except Exception as error:  # noqa: BLE001 (the last line of defence: no traceback at a user)
            code = _failed(settings, error)
        sys.exit(int(code) if isinstance(code, int) else 0)


def _colored(arguments: Sequence[str]) -> bool:
    return "--no-color" not in arguments and not os.environ.get("NO_COLOR")


def _refuse(settings: Settings, diagnostics: Sequence[Any], code: ExitCode) -> ExitCode:
    from cli.render.diagnostics_text import show_diagnostics

    show_diagnostics(diagnostics, settings)
    return code


def _failed(settings: Settings, error: Exception) -> ExitCode:
    """One sentence for a fault of ours or of the machine."""
    from cli.render.diagnostics_text import show_diagnostics
    from engine.diagnostics import Diagnostic

    if os.environ.get(DEBUG_VARIABLE) == "1":
        traceback.print_exception(error)
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    message = Text(f"công cụ gặp lỗi ngoài dự kiến ({what})", f"the tool failed unexpectedly ({what})")
    hint = Text(
        f"chạy lại với {DEBUG_VARIABLE}=1 để thấy chi tiết gửi người phát triển",
        f"run again with {DEBUG_VARIABLE}=1 for details to send to the developers",
    )
    show_diagnostics([Diagnostic("PC500", message, help=hint)], settings)
    return ExitCode.TOOL_FAILED


def _tell_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"phancap {version('phancap')}")
        ctx.exit()


def _start(rules: tuple[str, ...], lang: str | None, no_color: bool, log: str | None, log_key: str | None) -> None:
    ctx = click.get_current_context()
    ctx.obj = Settings(
        language="en" if lang == "en" else "vi" if lang else settings_of(ctx).language,
        color=not no_color and not os.environ.get("NO_COLOR"),
        rules=rule_folders(rules, os.environ),
        log=Path(log) if log else None,
        log_key=Path(key) if (key := log_key or os.environ.get(LOG_KEY_VARIABLE)) else None,
        trust=Path(keys) if (keys := os.environ.get(TRUST_VARIABLE)) else None,
    )


cli = _Phancap(
    "phancap",
    text=_ABOUT,
    commands=COMMANDS,
    callback=_start,
    params=[
        Option(["--rules"], multiple=True, metavar="DIR", text=Text(
            "Thư mục quy tắc riêng, đặt chồng lên bộ quy tắc kèm theo; lặp lại được (hoặc PHANCAP_RULES).",
            "Folder of your own rules, laid over the shipped ones; repeatable (or PHANCAP_RULES).")),
        Option(["--lang"], type=click.Choice(["vi", "en"]), text=Text("Ngôn ngữ hiển thị.", "Language of the output.")),
        Option(["--no-color"], is_flag=True, text=Text("Không dùng màu (hoặc NO_COLOR).", "No colour (or NO_COLOR).")),
        Option(["--log"], metavar="PATH", text=Text(
            "Ghi mỗi kết quả vào nhật ký này (tạo mới nếu chưa có).",
            "Record every result in this decision log (made when absent).")),
        Option(["--log-key"], metavar="FILE", text=Text(
            "Ký từng mục nhật ký bằng khóa này (hoặc PHANCAP_LOG_KEY).",
            "Sign every entry of the log with this key (or PHANCAP_LOG_KEY).")),
        Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_tell_version,
               text=Text("Hiện phiên bản.", "Show the version.")),
    ],
)  # fmt: skip


def _write_utf8() -> None:
    """Output is UTF-8 whatever the locale; an argument that is not UTF-8 is shown with its bytes spelt out."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def main() -> NoReturn:
    """The entry point of the installed command."""
    cli.main()
