# Everything a machine needs is installed from here; each target can be run again at no cost.
# Made for Debian 12 with Python 3.11. See README.md.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
PYTHON ?= python3.11
BIN := .venv/bin
SERVE ?= yes

# one Tesseract uses one core: four of them with four threads each do not get slow, they get stuck
export OMP_THREAD_LIMIT := 1
# nothing about a register's papers leaves the machine, not even figures
export PREFECT_SERVER_ANALYTICS_ENABLED := false
export DO_NOT_TRACK := 1

.PHONY: setup demo test lint samples scorecard train screenshots benchmarks lock clean

setup: .venv/ready            ## system packages, Python packages, the command itself
	@flows/system_packages.sh

.venv/ready: requirements.txt pyproject.toml flows/system_packages.sh
	@flows/system_packages.sh
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@# uv first, by its own hash from the same lock file; it installs the rest in seconds
	@sed -n '/^uv==/,/^    # via/p' requirements.txt > .venv/uv.txt
	@$(BIN)/pip install --quiet --quiet --disable-pip-version-check --require-hashes --no-deps -r .venv/uv.txt
	@VIRTUAL_ENV=.venv $(BIN)/uv pip sync --quiet --require-hashes requirements.txt
	@VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps --no-build-isolation --editable .
	@touch .venv/ready

samples: .venv/ready          ## the sample papers, byte for byte the same every time
	@$(BIN)/python samples/make_samples.py

demo: setup samples           ## papers to queue, then the committee's pages; SERVE=no stops after the summary
	@BEWIJSPUNT_HOME=$(CURDIR)/.demo $(BIN)/bewijspunt demo $(if $(filter no,$(SERVE)),--no-serve)

lint: .venv/ready
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

test: setup samples lint      ## what .ci/run calls
	@$(BIN)/pytest

scorecard: setup samples      ## what is read against what a person reads, into docs/scorecard.md
	@$(BIN)/python -m tests.scorecard --write docs/scorecard.md

TRAINING := .training
# writer and printing, set, how many, seed, renderings: the papers that what ships was learnt from
LEARNT_FROM := open1:open:150:1: openD:open:94:7:digital opened5:opened:130:5: openedD:opened:123:7:digital \
  composed1:composed:200:1: composedD3:composed:150:3:digital unsealed3:unsealed:180:3: unsealedD:unsealed:132:11:digital \
  institutions1:institutions:120:22: institutionsD:institutions:88:21:digital practice1:practice:120:32: \
  practiceD:practice:138:31:digital examiner4:examiner:200:4: auditor5:auditor:240:5: auditorD:auditor:120:6:digital

train: setup                  ## what shows an activity and how sure a value is, learnt from invented papers; an hour
	@rm -rf $(TRAINING)
	@for one in $(LEARNT_FROM); do IFS=: read -r name set count seed renderings <<< "$$one"; \
	  $(BIN)/python samples/make_strangers.py --out $(TRAINING)/$$name --set $$set --count $$count --seed $$seed \
	    $${renderings:+--renderings $$renderings}; \
	done
	@$(BIN)/python samples/make_samples.py --out $(TRAINING)/own21 --count 200 --seed 21
	@$(BIN)/python -m tests.training --write --papers $(TRAINING)/* --keep $(TRAINING).kept
	@# the auditor's papers are among the first sights already
	@$(BIN)/python -m tests.calibration --write --papers $$(ls -d $(TRAINING)/* | grep -v auditor) --keep $(TRAINING).kept

screenshots: setup            ## the pages as they are, into docs/screenshots
	@$(BIN)/python -m tests.browser.screenshots

benchmarks: setup samples     ## ratios within one run; nothing here passes or fails
	@$(BIN)/python -m tests.benchmarks.reading
	@$(BIN)/python -m tests.benchmarks.store
	@$(BIN)/python -m tests.benchmarks.points

lock:                         ## new pins with hashes, no registry named
	@VIRTUAL_ENV=.venv $(BIN)/uv pip compile pyproject.toml --extra dev --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-header --quiet --upgrade --output-file requirements.txt

clean:
	@rm -rf .venv .demo $(TRAINING)* samples/papers samples/claims.csv
