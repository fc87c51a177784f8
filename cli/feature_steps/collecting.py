"""Collects Vietnamese feature files; one that could pass without testing anything is refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from unicodedata import is_normalized

import pytest
from pytest_bdd import scenario
from pytest_bdd.feature import get_feature
from pytest_bdd.gherkin_parser import get_gherkin_document
from pytest_bdd.parser import Feature, ScenarioTemplate, Step

_NEEDED = (("given", "Biết hoặc Cho"), ("when", "Khi"), ("then", "Thì"))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A feature file is a module whose tests are its scenarios."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


def lacking(steps: Sequence[Step]) -> str:
    """What a scenario lacks, in words; empty when it states, asks and expects, in this order."""
    kinds = [step.type for step in steps]
    for kind, word in _NEEDED:
        if kind not in kinds:
            return f"không có bước “{word}”"
    if kinds[-1] != "then":
        return "không kết thúc bằng bước “Thì”"
    return ""


class FeatureFile(pytest.Module):
    """One feature file; each scenario is a test under its own title."""

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem, str(self.path))
        feature = self._feature()
        for title in feature.scenarios:
            setattr(module, title, _bound(self.path, title))
        return module

    def funcnamefilter(self, name: str) -> bool:
        """Titles are names of tests as they stand."""
        return name in self._feature().scenarios

    def _feature(self) -> Feature:
        try:
            feature = get_feature(str(self.path.parent), self.path.name)
        except Exception as error:
            raise self.CollectError(f"{self.path}: không đọc được tệp tính năng: {error}") from error
        faults = list(_faults(self.path, feature))
        if faults:
            raise self.CollectError("\n".join(faults))
        return feature


def _bound(path: Path, title: str) -> Callable[..., None]:
    @scenario(path.name, title, features_base_dir=str(path.parent))
    def test() -> None:
        """The steps are the test."""

    return test


def _faults(path: Path, feature: Feature) -> Iterable[str]:
    if feature.language != "vi":
        yield f"{path}:1: dòng đầu phải là “# language: vi”"
    if not is_normalized("NFC", path.read_text(encoding="utf-8")):
        yield f"{path}: tệp không ở dạng Unicode NFC; hãy lưu lại bằng bộ gõ Unicode dựng sẵn"
    if not feature.scenarios:
        yield f"{path}: tệp không có kịch bản nào"
    for title, line in _repeated(path):
        yield f"{path}:{line}: tên kịch bản “{title}” dùng hai lần"
    for each in feature.scenarios.values():
        missing = lacking(each.steps) or _empty_outline(each)
        if missing:
            yield f"{path}:{each.line_number}: kịch bản “{each.name}” {missing}"


def _repeated(path: Path) -> Iterable[tuple[str, int]]:
    """Titles used twice: of two scenarios of one name only the second would run."""
    children = get_gherkin_document(str(path)).feature.children
    nested = [child for rule in children if rule.rule for child in rule.rule.children]
    found = [child.scenario for child in (*children, *nested) if child.scenario]
    count = Counter(each.name for each in found)
    for each in found:
        if count[each.name] > 1:
            yield each.name, each.location.line


def _empty_outline(template: ScenarioTemplate) -> str:
    if template.keyword.startswith("Khung") and not any(examples.examples for examples in template.examples):
        return "không có dòng nào trong bảng “Dữ liệu”"
    return ""
