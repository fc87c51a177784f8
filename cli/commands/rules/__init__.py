"""`phancap rules`: for those who read and write the rules; one module per subcommand."""

from cli.commandline import Group, Lazy
from engine.bilingual import Text

command = Group(
    "rules",
    text=Text("Xem và kiểm tra bộ quy tắc.", "Look at the rules and check them."),
    commands={
        "list": Lazy("cli.commands.rules.listing", Text("Các văn bản trong bộ quy tắc.", "The instruments held.")),
        "show": Lazy(
            "cli.commands.rules.showing",
            Text("Một văn bản hoặc một dòng quy tắc.", "One instrument or one row of law."),
        ),
        "new": Lazy(
            "cli.commands.rules.scaffolding",
            Text("Tạo bộ quy tắc cho một văn bản.", "Make the pack of an instrument."),
        ),
        "lint": Lazy(
            "cli.commands.rules.linting", Text("Tìm lỗi trong các tệp quy tắc.", "Find faults in rule files.")
        ),
        "import": Lazy("cli.commands.rules.importing", Text("Nhập danh mục chức danh.", "Import a list of posts.")),
        "export": Lazy(
            "cli.commands.rules.exporting", Text("Xuất danh mục thẩm quyền.", "Export the list of competence.")
        ),
        "format": Lazy(
            "cli.commands.rules.formatting", Text("Sắp xếp tệp quy tắc theo một dạng.", "Lay out rule files alike.")
        ),
        "test": Lazy(
            "cli.commands.rules.testing", Text("Chạy các kịch bản của quy tắc.", "Run the scenarios of rules.")
        ),
        "coverage": Lazy(
            "cli.commands.rules.covering", Text("Kịch bản kiểm tra được những gì.", "What the scenarios test.")
        ),
        "mutate": Lazy(
            "cli.commands.rules.mutating",
            Text("Kịch bản có phát hiện quy tắc sai.", "Do the scenarios notice wrong rules."),
        ),
        "conform": Lazy(
            "cli.commands.rules.conforming",
            Text("Dự thảo có phù hợp văn bản cấp trên.", "Does a draft keep within the norms above it."),
        ),
        "diff": Lazy(
            "cli.commands.rules.diffing", Text("Hai bộ quy tắc khác nhau ở đâu.", "Where two sets of rules differ.")
        ),
        "impact": Lazy(
            "cli.commands.rules.impacting",
            Text("Quyết định đã có sẽ khác ra sao.", "How past decisions would fare."),
        ),
        "book": Lazy(
            "cli.commands.rules.book", Text("Sách chức danh và thẩm quyền.", "The book of posts and competence.")
        ),
        "sign": Lazy("cli.commands.rules.signing", Text("Ký một thư mục quy tắc.", "Sign a folder of rules.")),
        "verify": Lazy(
            "cli.commands.rules.verifying", Text("Thư mục quy tắc có đúng như đã ký.", "Is a folder what was signed.")
        ),
        "schema": Lazy("cli.commands.rules.schemas", Text("Xuất JSON Schema.", "Export the JSON Schemas.")),
    },
)
