# Sourced by ./test: PostgreSQL, Chromium, the tools that read a PDF and the validators of FHIR documents (for which Node is there, and for
# nothing else), installed if they are missing, and a throw-away PostgreSQL cluster.
# Leaves VASTUS_TEST_POSTGRES (an address without a database name) and VASTUS_TEST_CHROMIUM set.

install() {
  echo "installing $*" >&2
  local root=""
  [ "$(id -u)" -eq 0 ] || root=sudo
  $root apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

[ -x "$(postgres_bin)/initdb" ] || install postgresql
command -v chromium >/dev/null || install chromium fonts-dejavu-core
command -v pdftotext >/dev/null || install poppler-utils
export VASTUS_TEST_CHROMIUM="$(command -v chromium)"

command -v node >/dev/null && command -v npm >/dev/null || install nodejs npm
validator="$(dirname "${BASH_SOURCE[0]}")/fhir-validator"
# npm writes that file last.
[ "$validator/node_modules/.package-lock.json" -nt "$validator/package-lock.json" ] ||
  { echo "installing the validators of FHIR documents" >&2; npm ci --prefix "$validator" --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null; }

cluster=$(mktemp -d /tmp/vastus-postgres.XXXXXX)
# PostgreSQL refuses to run as root.
as=()
if [ "$(id -u)" -eq 0 ]; then
  chown postgres "$cluster"
  as=(runuser -u postgres --)
fi

port=$(for p in $(shuf -i 20000-60000 -n 50); do (exec 3<>"/dev/tcp/127.0.0.1/$p") 2>/dev/null || { echo "$p"; break; }; done)
stop_postgres() {
  "${as[@]}" "$(postgres_bin)/pg_ctl" --pgdata="$cluster/data" --mode=immediate --silent stop >/dev/null 2>&1 || true
  rm -rf "$cluster"
}
trap stop_postgres EXIT

(
  cd "$cluster"
  "${as[@]}" "$(postgres_bin)/initdb" --pgdata="$cluster/data" --username=vastus --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
  "${as[@]}" "$(postgres_bin)/pg_ctl" --pgdata="$cluster/data" --silent --wait --log="$cluster/log" \
    --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$cluster -c max_connections=200" start >/dev/null
)
export VASTUS_TEST_POSTGRES="postgres://vastus@127.0.0.1:$port"
