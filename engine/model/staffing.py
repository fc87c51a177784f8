"""Numbers of deputies and the pilot on powers of heads, as the proposal form asks for them.

Numbers over several units are facts of the whole agency: an office supplies them, nothing here counts.
"""

from __future__ import annotations

from engine.model.answers import DayAnswer, WholeAnswer, YesNoAnswer, asked
from engine.model.choices import PilotForm, UnitClass
from engine.model.form import Part


class Deputies(Part):
    """Deputies after the appointment, and what their number may be."""

    own: WholeAnswer = asked("số cấp phó của đơn vị sau khi bổ nhiệm", "deputies of the unit afterwards", unit="count")
    total: WholeAnswer = asked(
        "tổng số cấp phó của các đơn vị cùng loại", "deputies of all units of the kind", unit="count"
    )
    units: WholeAnswer = asked("số đơn vị cùng loại", "units of the kind", unit="count")
    extra: WholeAnswer = asked(
        "số cấp phó được tăng thêm khi sắp xếp tổ chức", "deputies added at the reorganisation", unit="count"
    )
    superior: WholeAnswer = asked(
        "số cấp phó của cơ quan cấp trên trực tiếp", "deputies of the direct superior body", unit="count"
    )
    posts: WholeAnswer = asked("số biên chế của đơn vị", "posts of the unit", unit="count")
    sections: WholeAnswer = asked("số phòng trực thuộc", "sections of the unit", unit="count")
    unit_class: UnitClass = asked("loại đơn vị hành chính", "class of the administrative unit")
    merged_from: WholeAnswer = asked(
        "số tỉnh hoặc cơ quan hợp nhất thành đơn vị", "provinces or bodies the unit was merged from", unit="count"
    )
    merged_class_one: YesNoAnswer = asked(
        "trong số hợp nhất có đơn vị hành chính loại I", "one of those merged is of class I"
    )
    reorganised_on: DayAnswer = asked("ngày quyết định sắp xếp tổ chức", "date of the reorganisation")
    rotated_by_centre: YesNoAnswer = asked("do Trung ương luân chuyển về", "rotated in by the centre")
    self_financing: YesNoAnswer = asked("đơn vị tự bảo đảm kinh phí", "self-financing unit")


class Pilot(Part):
    """Use of the pilot on powers of heads."""

    used: YesNoAnswer = asked("thực hiện theo thí điểm", "done under the pilot")
    form: PilotForm = asked("nội dung thí điểm", "what is piloted", keys=("nội dung",))
    persons_introduced: WholeAnswer = asked(
        "số người được người đứng đầu giới thiệu", "persons the head introduced", unit="persons"
    )
    reported_on: DayAnswer = asked(
        "ngày báo cáo cấp quản lý trước khi thí điểm", "date reported to the managing level", mutability="redoable"
    )
