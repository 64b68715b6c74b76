# Quorum as a container: docker build --tag quorum .
# See docs/deploying.md for how to run it; deploy/compose.yaml runs two servers on a replica set behind a proxy.

ARG PYTHON=3.13-slim-bookworm

# What only the build needs, such as Node, stays in this stage.
FROM python:${PYTHON} AS build
WORKDIR /src
COPY . .
RUN python -m venv /opt/quorum \
    && /opt/quorum/bin/pip install --no-cache-dir --disable-pip-version-check .

FROM python:${PYTHON}
COPY --from=build /opt/quorum /opt/quorum
# The user is a number, so that an orchestrator can see that it is not root.
RUN useradd --system --uid 10001 --user-group --home-dir /var/lib/quorum --shell /usr/sbin/nologin quorum \
    && install --directory --mode 0700 --owner 10001 --group 10001 /var/lib/quorum
ENV PATH=/opt/quorum/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    QUORUM_HOME=/var/lib/quorum
USER 10001:10001
WORKDIR /var/lib/quorum
# Holds the secret and, unless QUORUM_STORE names a MongoDB, the sessions. Quorum writes nowhere else.
VOLUME /var/lib/quorum
EXPOSE 8000
# Not /readyz: while the database is down a server is not ready, and restarting it would only disconnect its members.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "from os import environ as e; from urllib.request import urlopen; urlopen(f\"http://127.0.0.1:{e.get('QUORUM_PORT') or e.get('PORT') or 8000}/healthz\", timeout=2)"]
ENTRYPOINT ["quorum"]
