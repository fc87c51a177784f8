"""`phancap features`: for those who write scenarios."""

from cli.commandline import Group, Lazy
from engine.bilingual import Text

command = Group(
    "features",
    text=Text("Các tệp tính năng (kịch bản).", "Feature files (scenarios)."),
    commands={
        "lint": Lazy(
            "cli.commands.features.linting",
            Text("Tìm kịch bản trông xanh mà không thử gì.", "Find scenarios that look green and test nothing."),
        ),
    },
)
