# make demo: a village in the browser.   make test: the tests.   make check: all that a change must pass.
PYTHON ?= python3
PY := .venv/bin/python
export PYTHONDONTWRITEBYTECODE := 1
BOOKS := $(filter-out $(addprefix tests/,domain/ house/ wire/ browser/ faults/ __pycache__/),$(wildcard tests/*/))
# once more on PostgreSQL: in `test` all that opens a book, in `slow` the kills; without a server it says so
once_more = @if $(PY) -m tests.engines; then GUYUB_TEST_ENGINE=postgresql $(PY) -m pytest $(1); fi

.PHONY: demo test check slow postgresql format lock bench clean

.venv/.ready: requirements.lock pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Missing: $(PYTHON). Install Python 3.11 or newer."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Missing: Python 3.11 or newer ($$($(PYTHON) -V) is too old)."; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Missing: Python's venv (on Debian: apt-get install python3-venv)."; exit 1; }
	$(PYTHON) -m venv .venv
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: .venv/.ready
	@.venv/bin/guyub demo

test: .venv/.ready
	$(PY) -m pytest -n auto
	$(call once_more,-n auto $(BOOKS))

check: .venv/.ready
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(MAKE) test

slow: .venv/.ready
	$(PY) -m pytest -m wire
	$(PY) -m pytest -m browser
	$(PY) -m pytest -m faults
	$(call once_more,-m faults tests/faults)

# what runs on PostgreSQL, and nothing else
postgresql: .venv/.ready
	$(call once_more,-n auto $(BOOKS))
	$(call once_more,-m faults tests/faults)

format: .venv/.ready
	$(PY) -m ruff check --fix -q .
	$(PY) -m ruff format .

lock:
	uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-header --group dev pyproject.toml -o requirements.lock

bench: .venv/.ready
	$(PY) -m benchmarks

clean:
	rm -rf .venv var .pytest_cache .mypy_cache .ruff_cache
