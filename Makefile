# `make run` and `make test` need a JDK 17 or newer, Maven and make; nothing else.
MVN = mvn -B -q
JAR = target/epaulet.jar
DATA = sample-data
OUT = out
YEAR = 2025
ROUNDS = 20

.PHONY: run torture test jar format clean

## run: build, and run the year-end job on the sample data with the embedded stores
run: jar
	java -jar $(JAR) run year-end --year $(YEAR) --data $(DATA) --out $(OUT)

## test: all tests
test:
	mvn -B verify

## torture: kill real processes some hundred times, in every step, and compare every byte
torture:
	mvn -B test -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false -Dtorture=$(ROUNDS)

## jar: build the runnable jar
jar: $(JAR)

$(JAR): pom.xml $(shell find src/main jobs -type f 2>/dev/null)
	$(MVN) -DskipTests -Djacoco.skip=true -Dspotless.check.skip=true package
	@touch $(JAR)

## format: bring the sources into the house's form
format:
	$(MVN) spotless:apply

clean:
	rm -rf target work $(OUT)
