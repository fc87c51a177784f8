"""`phancap log`: the decision log; one module per subcommand."""

from cli.commandline import Group, Lazy
from engine.bilingual import Text

command = Group(
    "log",
    text=Text("Nhật ký kết quả: tạo, xem, kiểm tra, xét lại.", "The decision log: make, show, verify, replay."),
    commands={
        "new": Lazy("cli.commands.log.making", Text("Tạo nhật ký.", "Make a log.")),
        "show": Lazy("cli.commands.log.showing", Text("Các mục của nhật ký.", "The entries of a log.")),
        "verify": Lazy(
            "cli.commands.log.verifying", Text("Nhật ký có còn nguyên vẹn không.", "Is a log what was written.")
        ),
        "replay": Lazy("cli.commands.log.replaying", Text("Xét lại theo quy tắc đã lưu.", "Work entries out again.")),
        "checkpoint": Lazy(
            "cli.commands.log.checkpoints", Text("Xuất mốc để giữ nơi khác.", "Export an anchor to keep elsewhere.")
        ),
        "key": Lazy("cli.commands.log.keys", Text("Tạo cặp khóa ký.", "Make a pair of keys for signing.")),
    },
)
