# Everything that is done with Blad's source. The first two are the README's; `make help` lists them all.

BLAD   := .build/release/blad
PYTHON := .venv/bin/python
# The day that the checks build the example for: a fixed one, so that they say the same thing tomorrow.
AS_OF  := 2026-11-21
LOOK   := .build/look
# How many builds `make kills` kills; 0 takes a minute.
KILLS  := 200
# How many posts the benchmarks' site has: `make benchmark POSTS="10000 100000"` shows growth too.
POSTS  := 10000
MINUTES := 10
# How many inputs `make fuzz` makes.
RUNS   := 1000000

SWIFT_SOURCES := Sources Tests Package.swift

# Homebrew's folders are not looked in by themselves, and Snowball's library has no file for pkg-config.
ifeq ($(shell uname -s),Darwin)
export CPATH := $(shell brew --prefix)/include
export LIBRARY_PATH := $(shell brew --prefix)/lib
endif

.NOTPARALLEL:
.PHONY: site test help setup setup-print setup-test build lint unit pages letters preview fuzz sanitize kills benchmark load release release-test \
	look manual docs format clean

site: build ## set up, build Blad, build the example site into site/
	@echo "== example site -> site/"
	@$(BLAD) build

test: setup-test lint ## set up, then run every test and check
	@scripts/beside.sh "$(MAKE) --no-print-directory unit" \
		"$(MAKE) --no-print-directory pages letters preview kills KILLS=0"

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

setup: ## install what building needs
	@scripts/setup.sh build

setup-print: ## install WeasyPrint in .venv, with which blad print makes PDF
	@scripts/setup.sh print

setup-test: ## install what testing needs too
	@scripts/setup.sh test

build: setup ## build Blad in release
	@scripts/build.sh blad

lint: ## check the form of the Swift code
	@echo "== swift format lint"
	@swift format lint --strict --recursive $(SWIFT_SOURCES)

unit: setup-test ## run the Swift tests, the GFM specification's examples among them
	@scripts/test.sh

pages: setup-test build ## build the example for both audiences and check every page of it
	@scripts/page-checks.sh $(BLAD) $(AS_OF)

letters: setup-test build ## export the example's letters and check every file of them
	@scripts/letter-checks.sh $(BLAD) $(AS_OF)

preview: setup-test build ## send hostile requests to the preview, and write texts in it
	@scripts/preview-checks.sh $(BLAD)

fuzz: setup ## give Blad RUNS changed inputs (RUNS=1000000)
	@scripts/fuzz.sh $(RUNS)

sanitize: setup ## run the Swift tests under the address and thread sanitizers
	@scripts/sanitize.sh

kills: setup-test build ## kill builds at any moment, fail disks, damage caches (KILLS=how many)
	@scripts/kill-checks.sh $(BLAD) $(KILLS)

benchmark: setup-test build ## measure Blad beside others, and print the README's table (POSTS=how many)
	@scripts/benchmark.sh $(BLAD) --posts $(POSTS)

load: build ## load the preview for ten minutes while texts are saved (MINUTES=how long)
	@scripts/setup.sh load
	@python3 benchmarks/serve_load.py $(BLAD) --minutes $(MINUTES)

release: build ## make a Debian package of the program, in .build/dist
	@scripts/release.sh

release-test: ## install that package in a clean Debian, and use it there (as root)
	@scripts/release-test.sh

look: build ## take pictures of one page of each kind (LOOK=folder)
	@scripts/setup.sh look
	@scripts/look.sh $(BLAD) $(AS_OF) $(LOOK)

manual: setup ## write the tables of the manual that are made from the code
	@echo "== tables -> Manual"
	@BLAD_MANUAL=write scripts/test.sh --filter ManualTests >/dev/null || true
	@scripts/test.sh --skip-build --filter ManualTests

docs: setup ## build the developers' reference with DocC into .build/docs
	@echo "== docs -> .build/docs"
	@swift package --allow-writing-to-directory .build/docs generate-documentation --output-path .build/docs \
		$(foreach target,Foundations Diagnostics Goals Markdown Pictures Search Templates Content Editions Build Preview Starter,--target $(target)) \
		--enable-experimental-combined-documentation

format: ## put the Swift code in form
	@echo "== swift format"
	@swift format --in-place --recursive $(SWIFT_SOURCES)

clean: ## remove all that was built and installed in this folder
	@echo "== clean"
	@rm -rf .build .venv .blad site-members outbox print share
	@find site -mindepth 1 ! -name .gitignore -delete
	@find Tests benchmarks -name __pycache__ -exec rm -rf {} +
