# Everything lives in .venv; PYTHON names the interpreter (3.11 or newer) that makes it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Finds a Chromium, downloads or installs one, or fails with one line.
WITH_BROWSER = CHROMIUM=$$($(BIN)/python -m tests.browser.provide) && export CHROMIUM &&

# Compiled modules are kept even where images switch that off: each test process reads them all.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run install test again coverage bench soak audit sbom image lint format docs pictures samples stories lock clean

run: $(VENV)/.runtime ## start the bot: on Telegram with BOT_TOKEN, in the sandbox without
	@$(BIN)/python -m bot

install: $(VENV)/.runtime ## install what running needs into .venv

test: $(VENV)/.development ## run every test; WITHOUT_BROWSER=1 leaves out those of the page
	@$(WITH_BROWSER) $(BIN)/python -m pytest -n auto --dist worksteal --ignore tests/benchmarks --ignore tests/processes/bad_days/soak

again: $(VENV)/.development ## run by itself what failed in the last run
	@$(WITH_BROWSER) $(BIN)/python -m pytest --last-failed --last-failed-no-failures none --ignore tests/benchmarks --ignore tests/processes/bad_days/soak

coverage: $(VENV)/.development ## see that every module of advisor is covered by its own tests
	$(BIN)/python -m tests.covered

bench: $(VENV)/.development .release/.installed ## measure, side by side with the usual design
	@RELEASE_PYTHON=.release/bin/python $(BIN)/python -m benchmarks $(MEASURES)

fuzz: $(VENV)/.development ## send far more hostile updates to the bot; FUZZ multiplies their number
	FUZZ=$(or $(FUZZ),20) $(BIN)/python -m pytest -o faulthandler_timeout=0 -n auto --dist worksteal tests/fuzz

lint: $(VENV)/.development ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --strict --num-workers auto || $(BIN)/mypy --strict # workers give up on a busy machine
	$(BIN)/lint-imports

soak: $(VENV)/.development ## a crowd for SOAK minutes (10), a fleet through OUTAGES of so many seconds (120,200)
	SOAK=$(or $(SOAK),10) $(BIN)/python -m pytest -o faulthandler_timeout=0 -s tests/processes/bad_days/soak

audit: ## look up known advisories for what a release is made of (needs the net, and says so)
	@$(PYTHON) -m venv .audit && .audit/bin/python -m pip install --quiet --disable-pip-version-check pip-audit \
	    && .audit/bin/pip-audit --disable-pip --require-hashes --strict -r requirements.lock

sbom: ## write what a release is made of to dist/sbom.cdx.json, as CycloneDX, from the lock
	@mkdir -p dist && $(PYTHON) -m venv .sbom && .sbom/bin/python -m pip install --quiet --disable-pip-version-check "cyclonedx-bom>=7,<8" \
	    && .sbom/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible --validate -o dist/sbom.cdx.json requirements.lock

image: sbom ## build a release's image; BASE names Python's image with its digest, python:...@sha256:...
	@case "$(BASE)" in *@sha256:*) ;; *) echo "BASE=python:3.11-slim-bookworm@sha256:... is needed: docs/operating.md" >&2; exit 1;; esac
	docker build --build-arg PYTHON="$(BASE)" --build-arg RELEASE=1 --tag buyerclock .

format: $(VENV)/.development ## rewrite the code in the house style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.runtime ## write the pages that are generated from the code
	$(BIN)/python docs/write_rulebook.py

stories: $(VENV)/.development ## write the transcripts in docs/stories again
	$(BIN)/python -m tests.stories.write

pictures: $(VENV)/.development ## take the pictures in docs/pictures again
	@$(WITH_BROWSER) $(BIN)/python docs/pictures/make.py

samples: $(VENV)/.development ## take the screenshots in tests/screens again, and read them
	@$(WITH_BROWSER) OMP_THREAD_LIMIT=1 $(BIN)/python -m tests.screens.make

lock: ## renew both lock files (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url pyproject.toml --extra postgres --extra ocr --group build -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url pyproject.toml --extra postgres --extra ocr --group dev -c requirements.lock \
	    -o requirements-dev.lock

# What a release installs, and nothing else: memory is measured there.
.release/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .release
	.release/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	.release/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf $(VENV) .audit .sbom dist .release .browsers .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# This lock holds all of the other; what is imported is compiled then, and the rest never.
$(VENV)/.development: requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps --no-build-isolation -e .
	@touch $(VENV)/.runtime $@
