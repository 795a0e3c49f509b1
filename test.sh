#!/usr/bin/env bash
# Builds everything with warnings as errors and runs all tests. The last line is "N passed, N failed, N skipped", taken from the runner's own report.
#   ./test.sh                 all tests
#   ./test.sh Charts          the tests of one namespace (InnovationDashboard.Tests.Charts and below)
#   ./test.sh fast | browser  the tests that need no browser, or only those that do
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI="${CI:-true}"

# The browser, a Chinese font, a store for rooms of several servers and a program that opens presentations come from the system's package manager; nothing else needs to be installed.
install() {
  if ! command -v apt-get >/dev/null; then
    echo "Missing: $*. There is no apt-get here: install them with your system's package manager, then run this again." >&2; exit 2
  fi
  local as=""
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as="sudo"; else
      echo "Missing: $*. They may not be installed from here (no root, no password-less sudo). Run: sudo apt-get install $*" >&2; exit 2
    fi
  fi
  echo "Installing $* ..."
  $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq "$@" >/dev/null || { echo "Could not install $*." >&2; exit 2; }
}
missing=()
[ -x /usr/bin/chromium ] || missing+=(chromium)
{ command -v fc-list >/dev/null && fc-list | grep -qi "NotoSansCJK\|Noto Sans CJK"; } || missing+=(fonts-noto-cjk)
[ -x /usr/bin/valkey-server ] || [ -x /usr/bin/redis-server ] || missing+=(redis-server)
[ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
[ -x /usr/bin/soffice ] || install --no-install-recommends libreoffice-impress # what it recommends is a desktop

dotnet restore InnovationDashboard.sln --locked-mode -v q || exit 1
dotnet build InnovationDashboard.sln -c Release --no-restore -v q || exit 1

filter=()
case "${1:-}" in
  "") ;;
  browser) filter=(--filter-trait Level=Browser) ;;
  fast) filter=(--filter-not-trait Level=Browser) ;;
  *) filter=(--filter-namespace "InnovationDashboard.Tests.$1*") ;;
esac
rm -rf tr
dotnet test --solution InnovationDashboard.sln -c Release --no-build --no-progress --minimum-expected-tests 1 \
  --report-xunit-trx --report-xunit-trx-filename tests.trx --results-directory tr ${filter[@]+"${filter[@]}"}
rc=$? # first: a crash leaves no report
# What failed, once more at the end: what servers of the tests say stands between a failure and the last line.
awk '/<UnitTestResult /{failed=/outcome="Failed"/; name=$0; sub(/.* testName="/,"",name); sub(/".*/,"",name)}
  failed && /<Message>/{print "FAILED " name; said=0; show=1} show && said<12{sub(/.*<Message>/,""); print "  " $0; said++} /<\/Message>/{show=0}' tr/*.trx 2>/dev/null
awk -F'"' '/<Counters/{for(i=1;i<NF;i+=2){k=$i;sub(/.* /,"",k);v[k]=$(i+1)}; T+=v["total="];P+=v["passed="];S+=v["notExecuted="]}
  END{if(!T){print "0 passed, 1 failed, 0 skipped";exit 3}; printf "%d passed, %d failed, %d skipped\n",P,T-P-S,S}' tr/*.trx || rc=1
exit $rc
