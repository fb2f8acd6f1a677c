#!/bin/sh
# Runs every night that is due and not published yet, the oldest first: a machine that was off catches up by itself.
#
#   nights.sh [LAST]      LAST: the last day that counts (default: yesterday)
#
# Ends with the exit status of the night that failed; the nights behind it wait for the next call. A night that is published
# and whose delivery has not changed is passed over at once.
set -eu

: "${EPAULET_JAR:=/opt/epaulet/epaulet.jar}"
: "${EPAULET_HOME:=/srv/epaulet}"
# how many days back a missed night is caught up
: "${EPAULET_CATCH_UP:=7}"
: "${EPAULET_JAVA:=java -Xmx1g}"
# the folder that the node exporter's textfile collector reads
: "${EPAULET_METRICS:=/var/lib/prometheus/node-exporter}"
# a policy and a definition of the job other than those in the jar
: "${EPAULET_POLICY:=}"
: "${EPAULET_JOB:=}"

epaulet() {
    # shellcheck disable=SC2086
    $EPAULET_JAVA -jar "$EPAULET_JAR" "$@" \
        ${EPAULET_POLICY:+--policy "$EPAULET_POLICY"} ${EPAULET_JOB:+--job "$EPAULET_JOB"}
}

published() {
    for manifest in out/*-nightly/"$1"/manifest.json; do
        [ ! -e "$manifest" ] || return 0
    done
    return 1
}

cd "$EPAULET_HOME"
last=${1:-$(date -d yesterday +%F)}
back=$EPAULET_CATCH_UP
while [ "$back" -ge 0 ]; do
    day=$(date -d "$last - $back days" +%F)
    if [ "$back" -eq 0 ] || ! published "$day"; then
        # where the year cannot be told, the night says why, and in the metrics, too
        year=$(epaulet policy year --date "$day" 2>/dev/null) || year=unknown
        if [ "$year" = unknown ] || [ -d "in/$year" ]; then
            epaulet run nightly --date "$day" --data "in/$year" --out out --work work \
                --metrics "$EPAULET_METRICS/epaulet-nightly.prom" --health health-nightly.json
        fi
    fi
    back=$((back - 1))
done
