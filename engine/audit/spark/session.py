"""A Spark session for one audit: quiet, without a web page, bound to this machine alone unless its master is elsewhere."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from engine.bilingual import Text
from engine.diagnostics import Diagnostic, PhancapError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_PACKAGES: Final = ("pyspark", "pyarrow", "pandas")
_LOOPBACK: Final = re.compile(r"local(?:\[|$)|spark://(?:127\.0\.0\.1|localhost)[:/]")
_RAISED: Final = re.compile(r"^(?:[a-z_]+\.)*[A-Z]\w*(?:Error|Exception): .*$", re.MULTILINE)
_LOGGED: Final = re.compile(r" ERROR \w+: (.*)$", re.MULTILINE)
_MOST_SHOWN: Final = 300
_CONFIGURATION: Final[Mapping[str, str]] = {
    "spark.app.name": "phancap audit",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    "spark.sql.catalogImplementation": "in-memory",
    # A type Spark cannot carry must end the run, not change how it is carried.
    "spark.sql.execution.arrow.pyspark.fallback.enabled": "false",
    "spark.sql.session.timeZone": "UTC",
    # A worker per core judges; threads inside each would only contend for the same cores.
    "spark.executorEnv.POLARS_MAX_THREADS": "1",
    "spark.executorEnv.OMP_NUM_THREADS": "1",
}


@contextmanager
def session(master: str, folder: Path) -> Iterator[SparkSession]:
    """A session on a master such as `local[*]` or `spark://host:7077`; `folder` takes its log and its own files.

    Raises PhancapError: PC822 where the master cannot be reached, PC823 where Spark fails inside the `with`.
    """
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    log = folder / "spark.log"
    environment = {"PYSPARK_PYTHON": os.environ.get("PYSPARK_PYTHON", sys.executable)}
    if _LOOPBACK.match(master):
        environment["SPARK_LOCAL_IP"] = "127.0.0.1"
    with _environment(environment):
        try:
            spark = _started(master, folder, log)
        except (Py4JError, PySparkException, OSError) as error:
            _end_java()
            raise PhancapError([Diagnostic(
                "PC822",
                Text(f"không mở được phiên Spark trên “{master}”: {_reason(error, log)}",
                     f"no Spark session can be opened on “{master}”: {_reason(error, log)}"),
                help=Text("kiểm tra địa chỉ spark://MÁY:CỔNG và máy chủ Spark còn chạy không",
                          "check the address spark://HOST:PORT and whether the master is running"),
            )]) from None  # fmt: skip
        try:
            yield spark
        except (Py4JError, PySparkException) as error:
            raise PhancapError([Diagnostic(
                "PC823",
                Text(f"Spark dừng giữa chừng: {_reason(error, log)}", f"Spark ended the run: {_reason(error, log)}"),
            )]) from None  # fmt: skip
        finally:
            # A session that has died needs no stopping.
            with suppress(Py4JError, PySparkException, OSError):
                spark.stop()
            _end_java()


def refuse_unless_installed() -> None:
    """Raises PhancapError: PC820 without the packages, PC821 without Java."""
    _refuse_without_packages()
    _refuse_without_java()


@contextmanager
def _environment(given: Mapping[str, str]) -> Iterator[None]:
    """Variables that Java and the Python workers it starts inherit."""
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def _refuse_without_packages() -> None:
    missing = [name for name in _PACKAGES if find_spec(name) is None]
    if missing:
        listed = ", ".join(missing)
        raise PhancapError([Diagnostic(
            "PC820",
            Text(f"chưa cài gói dành cho Spark: {listed}", f"the packages for Spark are not installed: {listed}"),
            help=Text("cài đặt: pip install 'phancap[spark]'", "install them: pip install 'phancap[spark]'"),
        )])  # fmt: skip


def _refuse_without_java() -> None:
    home = os.environ.get("JAVA_HOME")
    found = shutil.which("java") if not home else shutil.which("java", path=str(Path(home) / "bin"))
    if found is None:
        where = f" ở JAVA_HOME={home}" if home else "", f" at JAVA_HOME={home}" if home else ""
        raise PhancapError([Diagnostic(
            "PC821",
            Text(f"không tìm thấy Java{where[0]}", f"Java is not found{where[1]}"),
            help=Text("cài Java 17 hoặc 21, hoặc sửa JAVA_HOME", "install Java 17 or 21, or mend JAVA_HOME"),
        )])  # fmt: skip


def _started(master: str, folder: Path, log: Path) -> SparkSession:
    from pyspark import SparkConf, SparkContext
    from pyspark.java_gateway import launch_gateway
    from pyspark.sql import SparkSession

    scratch = tempfile.mkdtemp(prefix="spark-", dir=folder)
    settings = dict(_CONFIGURATION) | {"spark.master": master, "spark.sql.warehouse.dir": scratch}
    if _LOOPBACK.match(master):
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    if master.startswith("local"):
        settings["spark.local.dir"] = scratch
    conf = SparkConf(loadDefaults=False).setAll(list(settings.items()))
    with log.open("wb") as stream:
        gateway = launch_gateway(conf, {"stdout": stream, "stderr": stream})
    return SparkSession(SparkContext(conf=conf, gateway=gateway))


def _end_java() -> None:
    """The Java process of this session ends with it, and is not left for the next one to find."""
    from py4j.protocol import Py4JError
    from pyspark import SparkContext

    gateway: Any = SparkContext._gateway
    SparkContext._gateway = None
    SparkContext._jvm = None
    # Left standing where a context could not be made and its end failed too.
    SparkContext._active_spark_context = None
    if gateway is None:
        return
    # Java may have ended already: it does where its master was never there.
    with suppress(Py4JError, OSError):
        gateway.shutdown()
    with suppress(OSError):
        gateway.proc.stdin.close()
    gateway.proc.wait(30)


def _reason(error: Exception, log: Path) -> str:
    """Why, in a line: what a Python worker raised, else what Spark called an error first."""
    from py4j.protocol import Py4JError

    try:
        told = str(error)
    except (Py4JError, OSError):
        # An error of a Java process that has ended can no longer say what it is.
        told = ""
    said = log.read_text("utf-8", "replace") if log.exists() else ""
    raised, errors = _RAISED.findall(told), _LOGGED.findall(said)
    words = raised[-1] if raised else errors[0] if errors else told or type(error).__name__
    return " ".join(words.split())[:_MOST_SHOWN]
