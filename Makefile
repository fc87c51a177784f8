# Everything runs in .venv, created when absent. Another interpreter: make test PYTHON=python3.12

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest -q
# A million rows judged by both evaluators take more than an hour.
MILLION := tests/audit/test_equal_at_length.py

.DEFAULT_GOAL := test
.PHONY: audit-dependencies demo test test-all lint bench docs install clean

install: $(INSTALLED)

$(INSTALLED): pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -c 'import sys; sys.exit("phancap needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

demo: $(INSTALLED)
	@$(BIN)/python examples/demo.py

test: $(INSTALLED)
	@$(PYTEST) -n 2 -m "not slow"

# The coverage-guided search, and Spark, are skipped, and said to be, where their packages have no build.
test-all: lint
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[fuzz]' || echo "atheris is not available here"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[spark]' || echo "pyspark is not available here"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[supply]'
	@$(PYTEST) -n 2 --cov --cov-report=term:skip-covered -m "not slow"
	@$(PYTEST) -m slow --ignore=$(MILLION)
	@$(PYTEST) -n 2 -m slow $(MILLION)

# Asks a service for known vulnerabilities of the pinned versions: only where it is called, only the service that is named.
audit-dependencies: $(INSTALLED)
	@test -n "$(VULNERABILITIES)" || { echo "name a service pip-audit knows: make audit-dependencies VULNERABILITIES=…"; exit 2; }
	@$(PYTHON) -m venv $(VENV)/audit && $(VENV)/audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit
	@$(VENV)/audit/bin/pip-audit --requirement constraints.txt --no-deps --disable-pip --strict --vulnerability-service $(VULNERABILITIES)

lint: $(INSTALLED)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(INSTALLED)
	@set -e; for bench in benches/bench_*.py; do $(BIN)/python "$$bench"; done

# Everything that is generated from the code and the rules; run it after a change of either, before committing.
docs: $(INSTALLED)
	@$(BIN)/phancap rules schema --output rules/schema
	@$(BIN)/python -m cli.feature_steps docs/reference/feature-steps.md
	@$(BIN)/python docs/generate.py

clean:
	rm -rf $(VENV) build dist htmlcov .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
