# Guyub in a container: an unprivileged user, a read-only root, one writable folder. See docs/operations.md.
#   docker build -t guyub .
#   docker run --read-only --tmpfs /tmp -v guyub:/data -v ./token:/run/secrets/guyub_token:ro \
#     -e GUYUB_TOKEN_FILE=/run/secrets/guyub_token guyub

FROM python:3.11.13-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /build
COPY requirements.lock deploy/run_lock.py ./
# of the lock only what a running bot needs; every file's hash is checked
RUN python run_lock.py requirements.lock > run.lock \
 && python -m venv /opt/venv \
 && /opt/venv/bin/pip install --require-hashes --no-deps --only-binary :all: -r run.lock
COPY bot /opt/guyub/bot
COPY handlers /opt/guyub/handlers
COPY conversations /opt/guyub/conversations
COPY usecases /opt/guyub/usecases
COPY storage /opt/guyub/storage
COPY scheduler /opt/guyub/scheduler
COPY locales /opt/guyub/locales
COPY domain /opt/guyub/domain
COPY simulator /opt/guyub/simulator
# compiled now, since nothing can be written there later
RUN /opt/venv/bin/python -m compileall -q /opt/venv /opt/guyub

FROM python:3.11.13-slim-bookworm
# pg_dump for backups of a book on PostgreSQL 15, the version of compose.yaml
RUN apt-get update \
 && apt-get install -y --no-install-recommends postgresql-client-15 \
 && rm -rf /var/lib/apt/lists/* \
 && groupadd --gid 10001 guyub \
 && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin guyub \
 && install -d -o guyub -g guyub -m 700 /data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /opt/guyub /opt/guyub
ENV PYTHONPATH=/opt/guyub PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 GUYUB_DATA_DIR=/data
WORKDIR /opt/guyub
USER 10001:10001
VOLUME /data
STOPSIGNAL SIGTERM
# the bot touches this file while it works and hears Telegram
HEALTHCHECK --interval=60s --timeout=5s --start-period=120s --retries=3 \
  CMD ["sh", "-c", "test -n \"$(find /data/alive -mmin -3)\""]
ENTRYPOINT ["/opt/venv/bin/python", "-m", "bot"]
CMD ["run"]
