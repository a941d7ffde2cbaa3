# The targets are thin: what a target does stands in scripts/ or in the program itself.
SHELL := /bin/bash
BIN := bin/newsgraph
GO ?= go

.PHONY: help build demo test test-long bench bench-load quality lint docs models gazetteer web screenshots clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

build: ## build bin/newsgraph
	@scripts/require go
	@$(GO) build -trimpath -o $(BIN) ./cmd/newsgraph

demo: ## install what is missing, load the sample articles, show the graph
	@scripts/require go java maven
	@$(MAKE) --no-print-directory build
	@scripts/demo

lint: ## formatting, vet, golangci-lint
	@scripts/require go golangci-lint
	@scripts/lint

test: ## lint, unit tests, tests against a real managed Neo4j
	@scripts/require go java maven chromium networkx zsh fish golangci-lint
	@scripts/lint
	@$(GO) test -timeout 35m ./...

test-long: ## the long tests: faults, bulk, property tests with more cases
	@scripts/require go java maven
	@NEWSGRAPH_LONG=1 $(GO) test -timeout 60m -run 'Long' ./graph/... ./cmd/newsgraph

bench: ## speed of extraction, queries, analyses and pictures
	@scripts/require go java maven chromium
	@scripts/bench

bench-load: ## throughput of the writer against other ways to load
	@scripts/require go java maven
	@scripts/bench-load

quality: build ## scores on the gold articles, written to docs/quality.md
	@scripts/quality

docs: build ## generate docs/reference and docs/models.md
	@$(GO) test ./graph ./queries -run 'Reference|Schema' -update
	@$(GO) test ./cmd/newsgraph -run 'TestHelp$$|Manual' -update
	@$(GO) test ./cmd/newsgraph -run 'TestTutorial$$' -update
	@$(GO) test ./cmd/modelgen -run Docs -update

models: ## train the models anew (a quarter of an hour on two cores)
	@$(GO) run ./cmd/modelgen train --data ../shared/data --out loaders/nlp/models

gazetteer: ## compile the gazetteer anew after a change of its data
	@$(GO) run ./cmd/gazetteergen

web: ## bundle the scripts of the HTML pages anew after a change of graph/page/web
	@scripts/require node
	@scripts/web

screenshots: build ## pictures of the graph in Neo4j Browser and of the exported page, headless Chromium
	@scripts/require go java maven chromium
	@scripts/screenshots

clean: ## remove what was built
	@rm -rf bin dist
