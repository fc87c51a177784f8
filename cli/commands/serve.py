"""`phancap serve`: the questions of the command line on a local page."""

from __future__ import annotations

import click

from cli.commandline import Option, command
from cli.settings import Settings
from engine.bilingual import Text


def _run(settings: Settings, port: int, host: str) -> None:
    from cli.serving.answers import Answers
    from cli.serving.server import LOOPBACK, Server

    with Server(Answers(settings.lawbook(), settings), host, port) as server:
        if host not in LOOPBACK:
            click.echo(settings.say(Text(
                f"chú ý: mọi máy nối được tới {host} đều hỏi được, không có mật khẩu",
                f"note: every machine that reaches {host} can ask, there is no password",
            )), err=True)  # fmt: skip
        shown = f"[{host}]" if ":" in host else host
        click.echo(settings.say(Text(
            f"mở trình duyệt: http://{shown}:{server.server_port}/ (Ctrl-C để dừng)",
            f"open in a browser: http://{shown}:{server.server_port}/ (Ctrl-C stops it)",
        )))  # fmt: skip
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo(err=True)


command = command(
    "serve",
    Text(
        "Mở trang hỏi đáp trên máy này: ai có thẩm quyền, hồ sơ có đúng quy định không. Không lưu gì, không tải gì từ nơi khác.",
        "A page on this machine: who is competent, is a proposal lawful. Nothing is kept, nothing is loaded from elsewhere.",
    ),
    [
        Option(["--port"], type=click.IntRange(0, 65535), default=8765, text=Text("Cổng; 0: máy tự chọn.", "Port; 0: any free one.")),
        Option(["--host"], default="127.0.0.1", text=Text(
            "Địa chỉ nghe; khác 127.0.0.1 thì máy khác cũng hỏi được.",
            "Address to listen on; other than 127.0.0.1, other machines can ask.")),
    ],
    _run,
)  # fmt: skip
