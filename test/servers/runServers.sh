#!/bin/sh
# Runs the suites of the portals, real and contract, and writes what they found in docs/portals.md,
# also when some failed. Each suite has servers of its own, which wait more than they work: two at a time.
report=".cache/portals/report.json"
npx jest --selectProjects servers portals --maxWorkers=2 --json --outputFile="$report" >/dev/null
result=$?
npx tsx test/servers/table/writeTable.ts "$report" || exit 1
exit "$result"
