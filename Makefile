# `make run` and `make test` need a JDK 17 or newer, Maven and make; nothing else.
MVN = mvn -B -q
JAR = target/epaulet.jar
QUICK = target/quick-start
DATA = sample-data
OUT = out
YEAR = 2025
SIZES = 10000
BENCH = target/bench
PYTHON = $(firstword $(wildcard /usr/bin/python3) python3)

.PHONY: help run test torture jar bench bench-jmh bench-tools format clean

## help: this list
help:
	@sed -n 's/^## /  make /p' Makefile

## run: builds, and runs the year-end job on the sample data (DATA=… OUT=… YEAR=… name others)
run: jar
	java -jar $(JAR) run year-end --year $(YEAR) --data $(DATA) --out $(OUT)

## test: all tests, and the checks of the build; the benchmark, which no test runs, must compile
test:
	mvn -B verify
	@$(MAKE) --no-print-directory target/bench-classpath

torture: ROUNDS = 20
bench: ROUNDS = 3

## torture: kills real processes some hundred times, in every step, fills disks, runs a year of nights, and compares every byte (ROUNDS=…)
torture:
	mvn -B test -Dtest='KillTest,NightKillTest,CorrectionKillTest,MillionRowsTest,FullDiskTest,MySqlTortureTest,NightsTest,PolicyNightsTest,PolicyCorrectionsTest,YearOfNightsTest' -Dtorture=$(ROUNDS) -Djacoco.skip=true

## jar: builds the runnable jar, target/epaulet.jar, and what it starts faster with: an archive of its classes beside it
jar: $(QUICK)

# the tests leave a jar, too, which does not start fast yet
$(QUICK): $(JAR)
	-@java src/build/StoredLibrary.java $(JAR)
	-@src/build/archive-of-classes $(JAR)
	@touch $@

$(JAR): pom.xml $(shell find src/main jobs -type f 2>/dev/null)
	$(MVN) -DskipTests -Djacoco.skip=true -Dspotless.check.skip=true package

## bench: measures Epaulet beside its peers and floors, and prints the table of ratios (SIZES="1000 10000" people, ROUNDS=…)
bench: $(QUICK) target/bench-classpath
	@CLASSPATH=target/bench-classes:target/classes:$$(cat target/bench-classpath) java org.epaulet.bench.Bench $(JAR) src/bench/python $(PYTHON) $(BENCH) $(ROUNDS) $(SIZES)

## bench-jmh: measures the hot loops alone (LOOPS=… names some)
bench-jmh: target/bench-classpath
	@CLASSPATH=target/bench-classes:target/classes:$$(cat target/bench-classpath) java org.openjdk.jmh.Main $(LOOPS)

## bench-tools: installs what the peers need and a machine may lack: pandas and openpyxl
bench-tools:
	apt-get install -y python3-pandas python3-openpyxl python3-lxml || $(PYTHON) -m pip install pandas openpyxl lxml

target/bench-classpath: pom.xml $(shell find src/main src/bench/java -type f 2>/dev/null)
	$(MVN) -Pbench -DskipTests -Djacoco.skip=true test-compile dependency:build-classpath -Dmdep.outputFile=$@ -Dmdep.includeScope=test
	@touch $@

## format: brings the sources into the house's form
format:
	$(MVN) spotless:apply

## clean: removes what was built, and what the sample run left (out, work)
clean:
	rm -rf target work $(OUT)
