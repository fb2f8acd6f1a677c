# `make run` and `make test` need a JDK 17 or newer, Maven and make; nothing else.
MVN = mvn -B -q
JAR = target/epaulet.jar
DATA = sample-data
OUT = out
YEAR = 2025
ROUNDS = 20

.PHONY: help run test torture jar format clean

## help: this list
help:
	@sed -n 's/^## /  make /p' Makefile

## run: builds, and runs the year-end job on the sample data (DATA=… OUT=… YEAR=… name others)
run: jar
	java -jar $(JAR) run year-end --year $(YEAR) --data $(DATA) --out $(OUT)

## test: all tests, and the checks of the build
test:
	mvn -B verify

## torture: kills real processes some hundred times, in every step, and compares every byte (ROUNDS=…)
torture:
	mvn -B test -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false -Dtorture=$(ROUNDS)

## jar: builds the runnable jar, target/epaulet.jar
jar: $(JAR)

$(JAR): pom.xml $(shell find src/main jobs -type f 2>/dev/null)
	$(MVN) -DskipTests -Djacoco.skip=true -Dspotless.check.skip=true package
	@touch $(JAR)

## format: brings the sources into the house's form
format:
	$(MVN) spotless:apply

## clean: removes what was built, and what the sample run left (out, work)
clean:
	rm -rf target work $(OUT)
