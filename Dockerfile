# Quorum as a container: docker build --tag quorum .
# docs/deploying.md says how to run it; deploy/compose.yaml runs two of it on a replica set behind a proxy.

ARG PYTHON=3.13-slim-bookworm

# What building needs (Node among it) stays in this stage.
FROM python:${PYTHON} AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/quorum \
    && /opt/quorum/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:${PYTHON}
COPY --from=build /opt/quorum /opt/quorum
# Numbers, not names, so that an orchestrator can see that this is not root.
RUN useradd --system --uid 10001 --user-group --home-dir /var/lib/quorum --shell /usr/sbin/nologin quorum \
    && install --directory --mode 0700 --owner 10001 --group 10001 /var/lib/quorum
ENV PATH=/opt/quorum/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    QUORUM_HOME=/var/lib/quorum
USER 10001:10001
WORKDIR /var/lib/quorum
# The secret and, unless QUORUM_STORE names a MongoDB, the sessions. Nothing else is written: the root may be read-only.
VOLUME /var/lib/quorum
EXPOSE 8000
# Not /readyz: while the database is away a server is not ready, and restarting it would only disconnect its members.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "from os import environ as e; from urllib.request import urlopen; urlopen(f\"http://127.0.0.1:{e.get('QUORUM_PORT') or e.get('PORT') or 8000}/healthz\", timeout=2)"]
ENTRYPOINT ["quorum"]
