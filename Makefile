# make run     starts Quorum on http://127.0.0.1:8000
# make demo    the same, with a session under way
# make unit    the tests without servers, browsers and databases: well under a minute
# make coverage  the lines and branches that the unit tests execute; fails unless core/ and analysis/ are covered
# make test    every test, including those in the browser
# make browsers  installs Firefox ESR and WebKitGTK with apt and tests the core of a meeting in both
# make simulation  2,000 simulated meetings full of failures, half of them new each time: less than a minute
# make soak    the long version of the tests: every sentence in 20,000 random meetings, properties on 20 times as many examples or more,
#              100,000 simulated meetings, 200 kills, 1,120 power cuts, ten meetings on databases that fail, and restarts
#              and failing disks five times: some hours. MEETINGS=1000000 simulates a million
# make check   style and types
# make audit   asks whether what is shipped has known vulnerabilities; fails if one has, and if it cannot ask
# make dist    builds the wheel, its bill of materials and the sdist into dist/
# make dist-check  uses the wheel outside the checkout with every Python found, and the Dockerfile: about two minutes
# make faults breaks the server in small ways, one at a time, and says which the tests notice: some minutes
# make bench   measures Quorum beside others on this machine: about 45 minutes; ARGS="--quick" shows that it works, ARGS=abuse votes under attack
# make lighthouse  measures home, join, ballot and projector with Lighthouse; fails if a score is below 95: some minutes; ARGS="--runs 5"
# make contact-sheets  takes a picture of every page in every phase for docs/design.md: some minutes
# make calibration  measures how often "clear" is right and writes docs/solidity.md: about a quarter of an hour; ARGS="--quick" one
# make oracles asks other implementations again what the analyses are tested against
# make measurements measures the five frameworks on this machine and updates docs/measurements.md: about 35 minutes
# The first time, each makes what it needs in .venv and node_modules; Python 3.11 and make are all that must be there.

SHELL := /bin/sh
# The tests start hundreds of Python processes; each would compile every module again.
unexport PYTHONDONTWRITEBYTECODE
VENV := .venv
# Much of the suite waits for other processes, so there is one test at a time more than there are cores, but at most 5.
WORKERS = $(shell $(BIN)/python -c 'import os; print(min(5, (os.cpu_count() or 1) + 1))' 2>/dev/null || echo 3)
BIN := $(VENV)/bin
WEB := $(shell find web server/messages -type f -not -path '*/node_modules/*' -not -path 'web/dist/*' -not -name '*.py*')
PACKAGE := pyproject.toml hatch_build.py server/__init__.py $(WEB)
FRAMEWORKS := $(wildcard laboratory/services/*/requirements*.txt)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --editable
# npm runs scripts with the Node beside it.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm
ARGS :=
# How many meetings `make soak` simulates.
MEETINGS := 100000

.DELETE_ON_ERROR:
.PHONY: run demo unit coverage test browsers simulation soak faults check audit dist dist-check bench lighthouse calibration oracles measurements generated screenshots contact-sheets clean

run: $(VENV)/.runs
	@$(BIN)/quorum $(ARGS)

demo: $(VENV)/.runs
	@$(BIN)/quorum demo $(ARGS)

unit: $(VENV)/.tests web/node_modules/.package-lock.json
	@$(BIN)/python -m pytest -m "not integration" --numprocesses auto --maxprocesses 4 --dist worksteal $(ARGS)

coverage: $(VENV)/.tests web/node_modules/.package-lock.json
	@$(BIN)/python -m pytest -m "not integration" --numprocesses auto --maxprocesses 4 --dist worksteal --cov --cov-report=term $(ARGS)
	@$(BIN)/coverage report --include='server/core/*,server/analysis/*' --fail-under=100

test: $(VENV)/.tests web/node_modules/.package-lock.json tests/browser/node_modules/.package-lock.json tests/oidc/node_modules/.package-lock.json tests/openapi/node_modules/.package-lock.json
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

browsers: $(VENV)/.tests
	@scripts/install-programs.sh firefox-esr webkit2gtk-driver:WebKitWebDriver xvfb:Xvfb
	@CI=true $(BIN)/python -m pytest tests/browser/test_other_browsers.py $(ARGS)

simulation: $(VENV)/.tests
	@$(BIN)/python -m tests.simulation $(ARGS)

soak: $(VENV)/.tests tests/browser/node_modules/.package-lock.json
	@$(BIN)/python -m tests.simulation new $(MEETINGS)
	@QUORUM_SOAK=20 $(BIN)/python -m pytest -m "soak or repeated"
	@$(BIN)/python -m tests.support.simulation --times 10 --servers 2 --members 50 --votes 30
	@QUORUM_SOAK=20 QUORUM_SOAK_MEETINGS=20000 $(BIN)/python -m pytest -m "not integration" --numprocesses auto --maxprocesses 4 --dist worksteal $(ARGS)

faults: $(VENV)/.tests
	@$(BIN)/python -m scripts.deliberate_faults $(ARGS)

check: $(VENV)/.tests web/node_modules/.package-lock.json
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(NPM) --prefix web run --silent format:check
	@$(NPM) --prefix web run --silent lint
	@$(NPM) --prefix web run check
	@$(NPM) --prefix web test

audit: $(VENV)/.tests
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m scripts.audit

# The wheel is built from the sdist, so that both are known to be whole.
dist: $(VENV)/.tests
	@rm -rf dist
	@$(BIN)/python -m build --outdir dist > $(VENV)/dist.log || { cat $(VENV)/dist.log; exit 1; }
	@$(BIN)/python -m scripts.sbom
	@ls dist

dist-check: dist
	@$(BIN)/python -m scripts.check_wheel $(ARGS)
	@$(BIN)/python -m scripts.check_image

bench: $(VENV)-bench/.installed tests/browser/node_modules/.package-lock.json benchmarks/peers/node_modules/.package-lock.json
	@$(VENV)-bench/bin/python -m benchmarks $(ARGS)

lighthouse: $(VENV)/.tests tests/browser/node_modules/.package-lock.json benchmarks/lighthouse/node_modules/.package-lock.json
	@$(BIN)/python -m benchmarks.lighthouse $(ARGS)

calibration: $(VENV)/.tests
	@OMP_NUM_THREADS=1 $(BIN)/python -m benchmarks.calibration $(ARGS)

oracles: $(VENV)-oracles/.installed
	@$(VENV)-oracles/bin/python -m scripts.oracles

measurements: $(VENV)/.runs
	@scripts/install-programs.sh redis-server postgresql:pg_lsclusters
	@$(BIN)/quorum evidence run $(ARGS)
	@$(BIN)/python -m scripts.generate

generated: $(VENV)/.tests web/node_modules/.package-lock.json
	@$(BIN)/python -m scripts.generate

screenshots: $(VENV)/.tests tests/browser/node_modules/.package-lock.json
	@$(BIN)/python -m scripts.screenshots
	@$(BIN)/python -m scripts.design_pictures

contact-sheets: $(VENV)/.tests tests/browser/node_modules/.package-lock.json
	@$(BIN)/python -m scripts.contact_sheets $(ARGS)

clean:
	rm -rf $(VENV) $(VENV)-bench $(VENV)-oracles dist build web/dist web/node_modules tests/browser/node_modules tests/oidc/node_modules tests/openapi/node_modules benchmarks/peers/node_modules benchmarks/lighthouse/node_modules
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find server laboratory tests scripts benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@python=$$(sh scripts/find-python.sh) && "$$python" -m venv $(VENV)

$(VENV)/.runs: $(BIN)/python $(PACKAGE)
	@echo 'Installing Quorum and building its pages: about a minute the first time.'
	@$(INSTALL) .
	@touch $@

$(VENV)/.tests: $(BIN)/python $(PACKAGE) $(FRAMEWORKS)
	@echo 'Installing Quorum with what its tests need: about two minutes the first time.'
	@$(INSTALL) '.[test]' $(addprefix --requirement=,$(FRAMEWORKS))
	@touch $(VENV)/.runs $@

$(VENV)-bench/.installed: $(PACKAGE)
	@python=$$(sh scripts/find-python.sh) && "$$python" -m venv $(VENV)-bench
	@echo 'Installing Quorum beside what it is measured against: a few minutes.'
	@$(VENV)-bench/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[bench,test]'
	@touch $@

$(VENV)-oracles/.installed: pyproject.toml
	@python=$$(sh scripts/find-python.sh) && "$$python" -m venv $(VENV)-oracles
	@echo 'Installing what the analyses are compared with: a few minutes.'
	@$(VENV)-oracles/bin/python -m scripts.oracles --needs > $(VENV)-oracles/needs.txt
	@$(VENV)-oracles/bin/python -m pip install --quiet --disable-pip-version-check -r $(VENV)-oracles/needs.txt
	@touch $@

%/node_modules/.package-lock.json: %/package-lock.json | $(VENV)/.tests
	@$(NPM) --prefix $* ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@
