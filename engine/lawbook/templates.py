"""Procedures and dossiers are tables; here each becomes plain requirement rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.model.pack import DossierRow, ProcedureRow, RequirementRow, Share, StepRow

_BASES = {"summoned": ("số người được triệu tập", "those summoned"), "members": ("tổng số thành viên", "all members"),
          "present": ("số người có mặt", "those present"), "collected": ("số phiếu thu về", "ballots collected")}  # fmt: skip
_BALLOTS = {"secret": ("bỏ phiếu kín", "by secret ballot"),
            "signed-or-unsigned": ("bằng phiếu, ký tên hoặc không ký tên", "by ballot, signed or unsigned")}  # fmt: skip


def procedure_requirements(row: ProcedureRow) -> Iterator[RequirementRow]:
    """Presence, order, quorum, ballot, threshold and publicity of each step, as requirements."""
    for step in row.steps:
        ground = _step_ground(row, step)
        name = (f"bước {step.step} ({step.title.vi})", f"step {step.step} ({step.title.en})")
        if step.required:
            yield _requirement(
                ground, f"{row.id}.buoc-{step.step}.co-mat", f"procedure.thieu-buoc.buoc-{step.step}",
                (f"Thực hiện {name[0]}", f"{_begun(name[1])} held"),
                (f"Hồ sơ không có {name[0]}.", f"The file has no {name[1]}."),
                ("Thực hiện bước còn thiếu rồi làm lại các bước sau.", "Hold the missing step, then redo those after it."),
                require={"some": "steps", "where": {"fact": "item.step", "is": step.step}},
            )  # fmt: skip
        yield from _conduct(row, step, ground, name)
    if row.ordered and len(row.steps) > 1:
        yield _requirement(
            _ground(row), f"{row.id}.thu-tu", "procedure.quy-trinh.thu-tu",
            ("Các bước đúng thứ tự", "Steps in order"),
            ("Có bước được thực hiện trước bước phải làm trước nó.", "A step was held before the one that must precede it."),
            ("Thực hiện lại từ bước sai thứ tự.", "Redo from the step out of order."),
            require={"fact": "steps.in_order", "is": True},
        )  # fmt: skip


def _conduct(
    row: ProcedureRow, step: StepRow, ground: dict[str, Any], name: tuple[str, str]
) -> Iterator[RequirementRow]:
    again = ("Tổ chức lại bước này đúng quy định.", "Hold this step again as prescribed.")
    here = {"fact": "item.step", "is": step.step}
    if step.quorum is not None:
        vi, en = _BASES[step.quorum.of]
        yield _item_requirement(
            row, ground, f"buoc-{step.step}.so-nguoi-du", "so-nguoi-du", here,
            (f"Số người dự {name[0]}", f"Quorum of {name[1]}"),
            (f"{_begun(name[0])}: {{item.present}} người dự trên {{item.{step.quorum.of}}}, phải {_relation(step.quorum)[0]} {vi}.",
             f"{_begun(name[1])}: {{item.present}} present of {{item.{step.quorum.of}}}; {_relation(step.quorum)[1]} of {en} required."),
            again, require=_share("item.present", step.quorum),
        )  # fmt: skip
    if step.ballot is not None:
        vi, en = _BALLOTS[step.ballot]
        yield _item_requirement(
            row, ground, f"buoc-{step.step}.hinh-thuc-phieu", "hinh-thuc-phieu", here,
            (f"Hình thức phiếu của {name[0]}", f"Ballot of {name[1]}"),
            (f"{_begun(name[0])} phải {vi}.", f"{_begun(name[1])} is held {en}."),
            again, require={"fact": "item.ballot", "is": step.ballot},
        )  # fmt: skip
    if step.threshold is not None:
        yield _threshold(row, step, ground, name, here)
    if step.announced is not None:
        vi, en = ("phải công bố", "is announced") if step.announced else ("không công bố", "is not announced")
        yield _item_requirement(
            row, ground, f"buoc-{step.step}.cong-bo-ket-qua", "cong-bo-ket-qua", here,
            (f"Công bố kết quả {name[0]}", f"Publicity of {name[1]}"),
            (f"Kết quả {name[0]} {vi} tại hội nghị.", f"The result of {name[1]} {en} at the meeting."),
            again, require={"fact": "item.result_announced", "is": step.announced},
        )  # fmt: skip


def _threshold(
    row: ProcedureRow, step: StepRow, ground: dict[str, Any], name: tuple[str, str], here: dict[str, Any]
) -> RequirementRow:
    assert step.threshold is not None
    base, need = step.threshold.of, _relation(step.threshold)
    vi, en = _BASES[base]
    votes = "item.votes_for_candidate"
    passes: list[dict[str, Any]] = []
    if step.tie == "head":
        passes.append({"all": [
            {"share": votes, "of": f"item.{step.threshold.of}", "equal": "1/2"},
            {"fact": "item.head_chose_candidate", "is": True},
        ]})  # fmt: skip
    if step.otherwise is not None:
        passes.append({"all": [
            _share(votes, step.otherwise),
            {"not": _share("item.votes_for_best_other", step.threshold)},
        ]})  # fmt: skip
    if row.unless is not None:
        passes.append(row.unless)
    return _item_requirement(
        row, ground, f"buoc-{step.step}.ty-le-phieu", "ty-le-phieu", here,
        (f"Tỷ lệ phiếu ở {name[0]}", f"Votes at {name[1]}"),
        (
            f"{_begun(name[0])}: {{item.votes_for_candidate}} phiếu trên {{item.{base}}}, phải {need[0]} {vi}.",
            f"{_begun(name[1])}: {{item.votes_for_candidate}} votes of {{item.{base}}}; {need[1]} of {en} required.",
        ),
        ("Báo cáo cấp có thẩm quyền; thực hiện lại quy trình với nhân sự đạt tỷ lệ.",
         "Report to the competent authority; redo the procedure with a person who reaches the share."),
        require=_share(votes, step.threshold), unless={"any": passes} if passes else None,
    )  # fmt: skip


def dossier_requirements(row: DossierRow) -> Iterator[RequirementRow]:
    """Presence, age and period of one document, as requirements."""
    here = {"fact": "item.document", "is": row.document}
    ground = {**_ground(row), "severity": row.severity}
    name = (row.title.vi[0].lower() + row.title.vi[1:], row.title.en[0].lower() + row.title.en[1:])
    yield _make(
        **ground, id=row.id, code=f"dossier.ho-so.thieu-{row.document}", facet="dossier",
        title=_words(f"Hồ sơ có {name[0]}", f"The dossier holds the {name[1]}"),
        message=_words(f"Hồ sơ thiếu {name[0]}.", f"The dossier lacks the {name[1]}."),
        repair=_words(f"Bổ sung {name[0]}.", f"Add the {name[1]}.", act="obtain"),
        require={"some": "dossier", "where": here},
    )  # fmt: skip
    each = {**ground, "each": "dossier", "when": _and(row.when, here)}
    if row.valid_months is not None and row.measured_on is not None:
        yield _make(
            **each, id=f"{row.id}.thoi-han", code=f"dossier.ho-so.qua-han-{row.document}", facet="dossier",
            title=_words(f"Thời hạn của {name[0]}", f"Age of the {name[1]}"),
            message=_words(
                f"{row.title.vi} ngày {{item.on}} quá {row.valid_months} tháng tính đến {{{row.measured_on}}}.",
                f"{row.title.en} of {{item.on}} is more than {row.valid_months} months old on {{{row.measured_on}}}.",
            ),
            repair=_words(f"Lập lại {name[0]} còn thời hạn.", f"Obtain a fresh {name[1]}.", act="obtain"),
            require={"value": {"add": {"to": {"fact": "item.on"}, "months": row.valid_months}},
                     "on_or_after": {"fact": row.measured_on}},
        )  # fmt: skip
    if row.period_years is not None:
        yield _make(
            **each, id=f"{row.id}.ky", code=f"dossier.ho-so.khong-du-ky-{row.document}", facet="dossier",
            title=_words(f"Số năm của {name[0]}", f"Years covered by the {name[1]}"),
            message=_words(
                f"{row.title.vi} chỉ gồm {{item.period_years}} năm, phải đủ {row.period_years} năm.",
                f"{row.title.en} covers {{item.period_years}} years; {row.period_years} are required.",
            ),
            repair=_words(f"Bổ sung {name[0]} đủ thời gian.", f"Complete the {name[1]}.", act="obtain"),
            require={"fact": "item.period_years", "at_least": row.period_years},
        )  # fmt: skip


def _begun(phrase: str) -> str:
    """The phrase as a sentence begins; names inside it keep their capitals."""
    return phrase[0].upper() + phrase[1:]


def _relation(share: Share) -> tuple[str, str]:
    if share.more_than is not None:
        return f"trên {share.more_than}", f"more than {share.more_than}"
    return f"từ {share.at_least} trở lên", f"at least {share.at_least}"


def _share(part: str, share: Share) -> dict[str, Any]:
    relation, ratio = ("more_than", share.more_than) if share.more_than is not None else ("at_least", share.at_least)
    return {"share": part, "of": f"item.{share.of}", relation: ratio}


def _and(*conditions: dict[str, Any] | None) -> dict[str, Any]:
    given = [condition for condition in conditions if condition is not None]
    return given[0] if len(given) == 1 else {"all": given}


def _words(vi: str, en: str, **more: str) -> dict[str, str]:
    return {"vi": vi, "en": en, **more}


def _ground(row: ProcedureRow | DossierRow) -> dict[str, Any]:
    found: dict[str, Any] = {
        "cite": row.cite, "confidence": row.confidence, "source": row.source, "from": row.from_, "to": row.to,
        "note": row.note, "verified": row.verified,
        "posts": row.posts, "actions": row.actions, "when": row.when, "unless": row.unless,
    }  # fmt: skip
    if isinstance(row, ProcedureRow):
        found["severity"] = "violation"
    return found


def _step_ground(row: ProcedureRow, step: StepRow) -> dict[str, Any]:
    return {
        **_ground(row), "severity": step.severity, "cite": step.cite or row.cite,
        "confidence": step.confidence or row.confidence, "source": step.source or row.source,
    }  # fmt: skip


def _requirement(
    ground: dict[str, Any], identifier: str, code: str, title: tuple[str, str], message: tuple[str, str],
    repair: tuple[str, str], **conditions: Any,
) -> RequirementRow:  # fmt: skip
    # A step's own exception already holds the row's.
    fields = {**ground, **conditions}
    return _make(
        **fields, id=identifier, code=code, facet="procedure", title=_words(*title), message=_words(*message),
        repair=_words(*repair, act="redo"),
    )  # fmt: skip


def _item_requirement(
    row: ProcedureRow, ground: dict[str, Any], suffix: str, what: str, here: dict[str, Any],
    title: tuple[str, str], message: tuple[str, str], repair: tuple[str, str], **conditions: Any,
) -> RequirementRow:  # fmt: skip
    return _requirement(
        {**ground, "when": _and(row.when, here)}, f"{row.id}.{suffix}", f"procedure.quy-trinh.{what}", title, message,
        repair, each="steps", anchor="item", **conditions,
    )  # fmt: skip


def _make(**fields: Any) -> RequirementRow:
    return RequirementRow.model_validate(fields)
