"""Abbreviations of the field, as data: key → readings, the likeliest first.

A key is casefolded, without dots, dashes, slashes or ampersands (`TN&MT` → `tnmt`, `TP.HCM` → `tphcm`).
A reading with a context applies only where the context holds, and then comes before readings without one.
A key that is also an ordinary syllable (`tu`, `hu`, `ca`, and `đu` typed `du`) is an abbreviation only when it was
written as one (`T.U`, or capitals within mixed-case text) or stands in the context named by `licence`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.text.normal import canonical, fold
from engine.text.syllables import is_syllable


@dataclass(frozen=True, slots=True)
class Reading:
    """One expansion (canonical words) and the context it needs.

    `after`: folded words one of which must come just before; `before`: folded words one of which must come just after;
    `start`: at the start of a title. No context: applies everywhere, but never just after a word of `not_after`.
    """

    words: tuple[str, ...]
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    start: bool = False
    not_after: frozenset[str] = frozenset()

    @property
    def contextual(self) -> bool:
        """Whether a context is needed."""
        return bool(self.after or self.before or self.start)


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A key, its readings, and how far it may be an ordinary word.

    `ordinary`: the key is also a syllable, so that it needs its written form or `licence` (the folded phrases of which
    one must come just before) or `licence_before` (folded words of which one must come just after).
    `keep`: the key itself stays a possible reading, the last.
    """

    key: str
    readings: tuple[Reading, ...]
    ordinary: bool
    keep: bool
    licence: frozenset[str] = frozenset()
    licence_before: frozenset[str] = frozenset()


# After one of these a short form names a field of government (Sở TP: Tư pháp; Sở CT: Công Thương).
_OFFICES: Final = frozenset(("so", "bo", "nganh", "linh vuc"))
_OFFICES_AND_ROOMS: Final = _OFFICES | {"phong", "vu", "ban"}
_PLACE_WORDS: Final = "tinh thanh huyen quan xa phuong thi dac trung cap tp tx h x p khu ubnd hdnd q"
_PLACES: Final = frozenset(_PLACE_WORDS.split())
_COMMITTEES: Final = frozenset(
    (
        "thuong vu", "chap hanh", "bi thu", "van phong", "thuong truc", "ban to chuc", "ban tuyen giao", "kiem tra",
        "noi chinh", "dan van", "bo tu", "truc thuoc", "uy vien", "btv", "bch", "vp",
    )
)  # fmt: skip


_CHAIRS: Final = frozenset(("chu tich", "pho chu tich", "thuong truc", "ct", "pct"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(canonical(text).split())


# Plain rows: abbreviation → expansions that hold everywhere, likeliest first.
_PLAIN_ROWS: Final[tuple[tuple[str, ...], ...]] = (
    # Party bodies
    ("BTV", "ban thường vụ"),
    ("BCH", "ban chấp hành"),
    ("BCHTW", "ban chấp hành trung ương"),
    ("BCHTƯ", "ban chấp hành trung ương"),
    ("BCSĐ", "ban cán sự đảng"),
    ("BCS", "ban cán sự"),
    ("ĐĐ", "đảng đoàn"),
    ("BBT", "ban bí thư"),
    ("TW", "trung ương"),
    ("TƯ", "trung ương"),
    ("TU", "tỉnh ủy", "thành ủy"),
    ("TTU", "thường trực tỉnh ủy", "thường trực thành ủy"),
    ("BTVTU", "ban thường vụ tỉnh ủy", "ban thường vụ thành ủy"),
    ("TVTU", "thường vụ tỉnh ủy", "thường vụ thành ủy"),
    ("HU", "huyện ủy"),
    ("QU", "quận ủy"),
    ("ĐU", "đảng ủy"),
    ("TUV", "tỉnh ủy viên", "thành ủy viên"),
    ("HUV", "huyện ủy viên"),
    ("ĐUV", "đảng ủy viên"),
    ("UBKT", "ủy ban kiểm tra"),
    ("UBKTTU", "ủy ban kiểm tra tỉnh ủy", "ủy ban kiểm tra thành ủy"),
    ("UBKTTW", "ủy ban kiểm tra trung ương"),
    ("BTG", "ban tuyên giáo"),
    ("BTGDV", "ban tuyên giáo và dân vận"),
    ("TGDV", "tuyên giáo và dân vận"),
    ("BDV", "ban dân vận"),
    ("BNC", "ban nội chính"),
    ("TCTU", "tổ chức tỉnh ủy", "tổ chức thành ủy"),
    ("BTCTU", "ban tổ chức tỉnh ủy", "ban tổ chức thành ủy"),
    ("BTCTW", "ban tổ chức trung ương"),
    ("ĐUQS", "đảng ủy quân sự"),
    ("ĐUCA", "đảng ủy công an"),
    ("VPĐU", "văn phòng đảng ủy"),
    ("VPTU", "văn phòng tỉnh ủy", "văn phòng thành ủy"),
    ("VPTW", "văn phòng trung ương đảng"),
    ("VPTƯ", "văn phòng trung ương đảng"),
    ("ĐCS", "đảng cộng sản"),
    ("ĐCSVN", "đảng cộng sản việt nam"),
    # State bodies
    ("UBND", "ủy ban nhân dân"),
    ("HĐND", "hội đồng nhân dân"),
    ("ĐBQH", "đại biểu quốc hội"),
    ("QH", "quốc hội"),
    ("UBTVQH", "ủy ban thường vụ quốc hội"),
    ("VPQH", "văn phòng quốc hội"),
    ("VPCP", "văn phòng chính phủ"),
    ("VPCTN", "văn phòng chủ tịch nước"),
    ("CTN", "chủ tịch nước"),
    ("CTQH", "chủ tịch quốc hội"),
    ("TTg", "thủ tướng chính phủ", "thủ tướng"),
    ("TTgCP", "thủ tướng chính phủ"),
    ("PTTg", "phó thủ tướng chính phủ", "phó thủ tướng"),
    ("PTT", "phó thủ tướng", "phó thủ tướng chính phủ"),
    ("CP", "chính phủ"),
    ("NHNN", "ngân hàng nhà nước"),
    ("KTNN", "kiểm toán nhà nước"),
    ("KBNN", "kho bạc nhà nước"),
    ("BHXH", "bảo hiểm xã hội"),
    ("UBQLV", "ủy ban quản lý vốn nhà nước tại doanh nghiệp"),
    ("UBDT", "ủy ban dân tộc"),
    ("TAND", "tòa án nhân dân"),
    ("TANDTC", "tòa án nhân dân tối cao"),
    ("VKS", "viện kiểm sát"),
    ("VKSND", "viện kiểm sát nhân dân"),
    ("KSND", "kiểm sát nhân dân"),
    ("VKSNDTC", "viện kiểm sát nhân dân tối cao"),
    ("KSV", "kiểm sát viên", "kiểm soát viên"),
    ("TAQS", "tòa án quân sự"),
    ("VKSQS", "viện kiểm sát quân sự"),
    ("NHCSXH", "ngân hàng chính sách xã hội"),
    ("THADS", "thi hành án dân sự"),
    ("QLTT", "quản lý thị trường"),
    # Front and organisations
    ("UBMTTQ", "ủy ban mặt trận tổ quốc"),
    ("UBMTTQVN", "ủy ban mặt trận tổ quốc việt nam"),
    ("UBTW", "ủy ban trung ương"),
    ("UBTƯ", "ủy ban trung ương"),
    ("LĐLĐ", "liên đoàn lao động"),
    ("TLĐLĐ", "tổng liên đoàn lao động"),
    ("TLĐ", "tổng liên đoàn lao động"),
    ("LHPN", "liên hiệp phụ nữ"),
    ("HLHPN", "hội liên hiệp phụ nữ"),
    ("HPN", "hội phụ nữ"),
    ("HND", "hội nông dân"),
    ("CCB", "cựu chiến binh"),
    ("HCCB", "hội cựu chiến binh"),
    ("TĐ", "thành đoàn", "tỉnh đoàn"),
    ("ĐTN", "đoàn thanh niên"),
    ("ĐVTN", "đoàn viên thanh niên"),
    ("TNCS", "thanh niên cộng sản"),
    ("HCM", "hồ chí minh"),
    ("CTXH", "chính trị xã hội"),
    # Forces
    ("QĐND", "quân đội nhân dân", "quân đội nhân dân việt nam"),
    ("QĐNDVN", "quân đội nhân dân việt nam"),
    ("CAND", "công an nhân dân"),
    ("BĐBP", "bộ đội biên phòng"),
    ("BCHQS", "ban chỉ huy quân sự", "bộ chỉ huy quân sự"),
    ("CHQS", "chỉ huy quân sự"),
    ("CHT", "chỉ huy trưởng"),
    ("QP", "quốc phòng"),
    ("BQP", "bộ quốc phòng"),
    ("BCA", "bộ công an"),
    ("CATP", "công an thành phố"),
    ("CAT", "công an tỉnh"),
    ("CAX", "công an xã"),
    ("CAH", "công an huyện"),
    ("BTL", "bộ tư lệnh"),
    *((f"QK{number}", f"quân khu {number}") for number in (1, 2, 3, 4, 5, 7, 9)),
    # Posts
    ("GĐ", "giám đốc"),
    ("PGĐ", "phó giám đốc"),
    ("TGĐ", "tổng giám đốc"),
    ("PTGĐ", "phó tổng giám đốc"),
    ("PCT", "phó chủ tịch"),
    ("PCN", "phó chủ nhiệm"),
    ("CNUBKT", "chủ nhiệm ủy ban kiểm tra"),
    ("PCNUBKT", "phó chủ nhiệm ủy ban kiểm tra"),
    ("PHT", "phó hiệu trưởng"),
    ("UVTVQH", "ủy viên ủy ban thường vụ quốc hội"),
    ("TBT", "tổng bí thư", "tổng biên tập"),
    ("PBT", "phó bí thư"),
    ("UV", "ủy viên"),
    ("UVBTV", "ủy viên ban thường vụ"),
    ("UVTV", "ủy viên thường vụ", "ủy viên ban thường vụ"),
    ("UVBCH", "ủy viên ban chấp hành"),
    ("UVTW", "ủy viên trung ương đảng", "ủy viên ban chấp hành trung ương"),
    ("UVTƯ", "ủy viên trung ương đảng", "ủy viên ban chấp hành trung ương"),
    ("UVBCT", "ủy viên bộ chính trị"),
    ("UVDK", "ủy viên dự khuyết"),
    ("UVUBKT", "ủy viên ủy ban kiểm tra"),
    ("VP", "văn phòng"),
    ("CVP", "chánh văn phòng"),
    ("PVP", "phó văn phòng", "phó chánh văn phòng"),
    ("PCVP", "phó chánh văn phòng"),
    ("PTP", "phó trưởng phòng"),
    ("PTB", "phó trưởng ban"),
    ("PCA", "phó chánh án"),
    ("PVT", "phó viện trưởng", "phó vụ trưởng"),
    ("TTK", "tổng thư ký"),
    ("PTTK", "phó tổng thư ký"),
    ("HĐTV", "hội đồng thành viên"),
    ("HĐ", "hội đồng"),
    ("UB", "ủy ban", "ủy ban nhân dân"),
    ("HĐQT", "hội đồng quản trị"),
    ("ĐC", "đồng chí"),
    # Places
    ("TPHCM", "thành phố hồ chí minh"),
    ("BRVT", "bà rịa vũng tàu"),
    ("TTHUẾ", "thừa thiên huế"),
    ("TTH", "thừa thiên huế"),
    ("TX", "thị xã"),
    ("KCN", "khu công nghiệp"),
    ("KKT", "khu kinh tế"),
    ("KTM", "kinh tế mở"),
    ("KTCK", "kinh tế cửa khẩu"),
    ("KKTM", "khu kinh tế mở"),
    ("KKTCK", "khu kinh tế cửa khẩu"),
    ("KCX", "khu chế xuất"),
    ("QLKKT", "quản lý khu kinh tế"),
    ("QLKCN", "quản lý khu công nghiệp"),
    # Units
    ("SNCL", "sự nghiệp công lập"),
    ("ĐVSNCL", "đơn vị sự nghiệp công lập"),
    ("QLDA", "quản lý dự án"),
    ("TCKH", "tài chính kế hoạch"),
    ("KTNS", "kinh tế ngân sách"),
    ("HTĐT", "hạ tầng và đô thị"),
    ("KTHTĐT", "kinh tế hạ tầng và đô thị"),
    ("KTXH", "kinh tế xã hội"),
    ("VHXH", "văn hóa xã hội"),
    ("BQL", "ban quản lý"),
    ("BQLDA", "ban quản lý dự án"),
    ("ĐTXD", "đầu tư xây dựng"),
    ("XDĐ", "xây dựng đảng"),
    ("NXB", "nhà xuất bản"),
    ("HTX", "hợp tác xã"),
    ("HVCTQG", "học viện chính trị quốc gia"),
    ("HVCTQGHCM", "học viện chính trị quốc gia hồ chí minh"),
    ("CTQG", "chính trị quốc gia"),
    ("ĐHQG", "đại học quốc gia"),
    ("ĐH", "đại học"),
    ("CĐ", "cao đẳng", "công đoàn"),
    ("THPT", "trung học phổ thông"),
    ("THCS", "trung học cơ sở"),
    ("THTHCS", "tiểu học và trung học cơ sở"),
    ("THCSTHPT", "trung học cơ sở và trung học phổ thông"),
    ("PTDTNT", "phổ thông dân tộc nội trú"),
    ("PTDTBT", "phổ thông dân tộc bán trú"),
    ("GDTX", "giáo dục thường xuyên"),
    ("BV", "bệnh viện"),
    ("BVĐK", "bệnh viện đa khoa"),
    ("TTYT", "trung tâm y tế"),
    ("CDC", "trung tâm kiểm soát bệnh tật"),
    ("PVHCC", "phục vụ hành chính công"),
    ("TTPVHCC", "trung tâm phục vụ hành chính công"),
    ("TCCB", "tổ chức cán bộ"),
    ("KHKT", "khoa học và kỹ thuật", "khoa học kỹ thuật"),
    ("PTNT", "phát triển nông thôn"),
    ("TBXH", "thương binh và xã hội"),
    ("KV", "khu vực"),
    ("VHLKHXH", "viện hàn lâm khoa học xã hội"),
    ("VN", "việt nam"),
    # State groups
    ("PVN", "tập đoàn dầu khí việt nam"),
    ("PETROVIETNAM", "tập đoàn dầu khí việt nam"),
    ("EVN", "tập đoàn điện lực việt nam"),
    ("VNPT", "tập đoàn bưu chính viễn thông việt nam"),
    ("VIETTEL", "tập đoàn công nghiệp viễn thông quân đội"),
    ("TKV", "tập đoàn công nghiệp than khoáng sản việt nam"),
    ("VRG", "tập đoàn công nghiệp cao su việt nam"),
    ("SCIC", "tổng công ty đầu tư và kinh doanh vốn nhà nước"),
)

# Fields of government, with the ministries and sở that bear them: also read behind S (Sở), SỞ, B (Bộ).
_FIELD_ROWS: Final[tuple[tuple[str, str], ...]] = (
    ("KHĐT", "kế hoạch và đầu tư"),
    ("TNMT", "tài nguyên và môi trường"),
    ("NNPTNT", "nông nghiệp và phát triển nông thôn"),
    ("NNMT", "nông nghiệp và môi trường"),
    ("LĐTBXH", "lao động thương binh và xã hội"),
    ("GDĐT", "giáo dục và đào tạo"),
    ("VHTTDL", "văn hóa thể thao và du lịch"),
    ("VHTT", "văn hóa và thể thao"),
    ("TTTT", "thông tin và truyền thông"),
    ("KHCN", "khoa học và công nghệ"),
    ("GTVT", "giao thông vận tải"),
    ("DTTG", "dân tộc và tôn giáo"),
    ("QHKT", "quy hoạch kiến trúc"),
    ("NGV", "ngoại vụ"),
    ("XD", "xây dựng"),
    ("YT", "y tế"),
    ("NV", "nội vụ"),
)
# Fields whose short form means something else elsewhere; read as a field only after Sở, Bộ, ngành.
_FIELDS_BY_CONTEXT: Final[tuple[tuple[str, str], ...]] = (
    ("TC", "tài chính"),
    ("CT", "công thương"),
    ("TP", "tư pháp"),
    ("GD", "giáo dục và đào tạo"),
    ("NG", "ngoại giao"),
    ("NN", "nông nghiệp"),
    ("VH", "văn hóa"),
    ("DL", "du lịch"),
    ("TT", "thông tin"),
)


def _field(expansion: str) -> Reading:
    return Reading(_words(expansion), after=_OFFICES_AND_ROOMS)


def _always(*expansions: str) -> tuple[Reading, ...]:
    return tuple(Reading(_words(expansion)) for expansion in expansions)


# Rows whose readings depend on the words around.
_CONTEXT_ROWS: Final[dict[str, tuple[Reading, ...]]] = {
    # A director-general leads a department: `Phó Cục trưởng CT tỉnh` is no chair.
    "CT": (
        Reading(_words("cục thuế"), after=frozenset(("cuc truong",))),
        Reading(_words("chủ tịch"), not_after=frozenset(("truong",))),
    ),
    "BT": (*_always("bí thư"), Reading(_words("bộ trưởng"), before=frozenset(("bo",))), *_always("bộ trưởng")),
    "TT": (
        Reading(_words("thừa thiên"), before=frozenset(("hue",))),
        Reading(
            _words("trung tâm"),
            after=frozenset(("giam doc", "gd", "pgd", "truong", "pho giam doc")),
        ),
        Reading(_words("thị trấn"), after=frozenset(("ubnd", "hdnd", "dan", "dang uy", "bi thu"))),
        *_always("thường trực", "trung tâm", "thị trấn"),
    ),
    "TP": (
        Reading(_words("trưởng phòng"), start=True),
        Reading(_words("trưởng phòng"), after=frozenset(("pho",))),
        *_always("thành phố"),
        Reading(_words("trưởng phòng"), not_after=frozenset(("vien", "te", "khoa", "an", "uy", "dan", "doan", "doi"))),
    ),
    "BTC": (Reading(_words("bộ tài chính"), after=frozenset(("bo truong", "thu truong"))),
            *_always("ban tổ chức", "bộ tài chính")),
    "BCT": (Reading(_words("bộ công thương"), after=frozenset(("bo truong", "thu truong"))),
            *_always("bộ chính trị", "bộ công thương")),
    "KHXH": _always("khoa học xã hội"),
    "HN": (Reading(_words("hà nội"), not_after=frozenset(("tinh",))),),
    "TTCP": (*_always("thanh tra chính phủ"), Reading(_words("thủ tướng chính phủ"), not_after=frozenset(("pho",)))),
    # People say “Chủ tịch MTTQ tỉnh” for the chair of its committee.
    "MTTQ": (Reading(_words("ủy ban mặt trận tổ quốc"), after=_CHAIRS), *_always("mặt trận tổ quốc")),
    "MTTQVN": (Reading(_words("ủy ban mặt trận tổ quốc việt nam"), after=_CHAIRS), *_always("mặt trận tổ quốc việt nam")),
    "ND": (Reading(_words("nông dân"), after=frozenset(("hoi",))), *_always("nhân dân")),
    "PN": (Reading(_words("liên hiệp phụ nữ"), after=frozenset(("hoi",))),),
    "PC": (Reading(_words("pháp chế"), after=frozenset(("ban",))),),
    "CN": (Reading(_words("chủ nhiệm"), start=True), Reading(_words("chủ nhiệm"), after=frozenset(("pho",)))),
    "CTV": (Reading(_words("chính trị viên"), start=True), Reading(_words("chính trị viên"), after=frozenset(("pho",)))),
    "HQ": (Reading(_words("hải quan"), after=frozenset(("cuc",))),),
    # A broadcaster's; a school's is the old name of the upper secondary school.
    "PTTH": (
        Reading(_words("phát thanh truyền hình"), after=frozenset(("dai", "va", "bao"))),
        Reading(_words("trung học phổ thông"), after=frozenset(("truong",))),
    ),
    "KT": (Reading(_words("kinh tế"), after=frozenset(("phong", "ban"))),),
    "KHXHNV": _always("khoa học xã hội và nhân văn"),
    "HT": (Reading(_words("hiệu trưởng"), start=True), Reading(_words("hiệu trưởng"), after=frozenset(("pho",)))),
    "MN": (Reading(_words("mầm non"), after=frozenset(("truong",))),),
    "TH": (Reading(_words("tiểu học"), after=frozenset(("truong",))),),
    # The boards of a Party committee; before the fields of government, which share the letters.
    "TC": (Reading(_words("tổ chức"), after=frozenset(("ban",))),),
    "TG": (Reading(_words("tuyên giáo"), after=frozenset(("ban",))),),
    "DV": (Reading(_words("dân vận"), after=frozenset(("ban",))),),
    "NC": (Reading(_words("nội chính"), after=frozenset(("ban",))),),
    "VT": (Reading(_words("vụ trưởng"), before=frozenset(("vu",))), *_always("viện trưởng", "vụ trưởng")),
    "CA": (
        Reading(_words("chánh án"), before=frozenset(("tand", "tandtc", "toa"))),
        *_always("công an"),
    ),
    "TB": (Reading(_words("trưởng ban"), start=True),),
    "P": (Reading(_words("phó"), start=True), *_always("phường")),
    "Q": (Reading(_words("quyền"), start=True), *_always("quận")),
    "H": (Reading(_words("huyện"), after=frozenset(("ubnd", "hdnd", "huyen uy", "dan", "uy"))),),
    "X": (Reading(_words("xã"), after=frozenset(("ubnd", "hdnd", "dang uy", "dan", "uy"))),),
    "T": (Reading(_words("tỉnh"), after=frozenset(("ubnd", "hdnd", "dan"))),),
    "S": (Reading(_words("sở"), after=frozenset(("giam doc", "gd", "pgd"))),),
}  # fmt: skip

_LICENCES: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    "tu": (_COMMITTEES, frozenset()),
    "tư": (frozenset(), frozenset()),
    "hu": (_COMMITTEES, frozenset()),
    "qu": (_COMMITTEES, frozenset()),
    "đu": (_COMMITTEES, frozenset()),
    "ca": (frozenset(("giam doc", "pho giam doc", "gd", "pgd", "dang uy", "bo", "truong", "pho truong")), _PLACES),
}


def _abbreviation(written: str, readings: tuple[Reading, ...]) -> Abbreviation:
    key = canonical(written)
    licence, licence_before = _LICENCES.get(key, (frozenset(), frozenset()))
    ordinary = is_syllable(key) or is_syllable(fold(key))
    return Abbreviation(
        key=key,
        readings=readings,
        ordinary=ordinary,
        keep=ordinary or len(key) == 1,
        licence=licence,
        licence_before=licence_before,
    )


def _build() -> dict[str, Abbreviation]:
    rows: dict[str, tuple[Reading, ...]] = {}

    def more(written: str, readings: tuple[Reading, ...]) -> None:
        known = rows.get(written, ())
        rows[written] = known + tuple(reading for reading in readings if reading not in known)

    for written, readings in _CONTEXT_ROWS.items():
        more(written, readings)
    for written, *expansions in _PLAIN_ROWS:
        more(written, _always(*expansions))
    for written, expansion in _FIELD_ROWS:
        more(written, _always(expansion))
    for written, expansion in _FIELDS_BY_CONTEXT:
        more(written, (_field(expansion),))
    for written, expansion in (*_FIELD_ROWS, *_FIELDS_BY_CONTEXT):
        more("S" + written, _always("sở " + expansion))
        more("B" + written, _always("bộ " + expansion))
    return {canonical(written): _abbreviation(written, readings) for written, readings in rows.items()}


ABBREVIATIONS: Final[dict[str, Abbreviation]] = _build()
"""Canonical key → abbreviation."""

_BY_FOLDED_KEY: Final[dict[str, tuple[Abbreviation, ...]]] = {}
for _entry in ABBREVIATIONS.values():
    # TU is Tỉnh ủy; nobody who writes diacritics elsewhere drops the one of TƯ.
    if _entry.key == "tư":
        continue
    _folded = fold(_entry.key)
    _BY_FOLDED_KEY[_folded] = (*_BY_FOLDED_KEY.get(_folded, ()), _entry)


def find_abbreviations(key: str) -> tuple[Abbreviation, ...]:
    """Entries written as `key` (canonical): the exact one first, then those it is when typed without diacritics."""
    exact = ABBREVIATIONS.get(key)
    if not key.isascii():
        return (exact,) if exact else ()
    folded = _BY_FOLDED_KEY.get(key, ())
    if exact is None:
        return folded
    return (exact, *(entry for entry in folded if entry is not exact))
