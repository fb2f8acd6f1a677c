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

cd "$EPAULET_HOME"
last=${1:-$(date -d yesterday +%F)}
back=$EPAULET_CATCH_UP
while [ "$back" -ge 0 ]; do
    day=$(date -d "$last - $back days" +%F)
    year=${day%%-*}
    if [ -d "in/$year" ] && { [ "$back" -eq 0 ] || [ ! -e "out/$year-nightly/$day/manifest.json" ]; }; then
        # shellcheck disable=SC2086
        $EPAULET_JAVA -jar "$EPAULET_JAR" run nightly --date "$day" --data "in/$year" --out out --work work \
            --metrics "$EPAULET_METRICS/epaulet-nightly.prom" --health health-nightly.json
    fi
    back=$((back - 1))
done
