# syntax=docker/dockerfile:1

# The Python that the tests run on. A release names it by digest (make image): a tag may be another
# image tomorrow.
ARG PYTHON=python:3.11-slim-bookworm

FROM ${PYTHON} AS build
ARG PYTHON
ARG RELEASE=
RUN [ -z "${RELEASE}" ] || case "${PYTHON}" in \
        *@sha256:*) ;; \
        *) echo "a release names its base by digest: PYTHON=python:...@sha256:..." >&2; exit 1 ;; \
    esac
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /opt/buyerclock
# The libraries change less often than the program, and stay cached below it.
COPY requirements.lock ./
RUN /opt/buyerclock/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY advisor ./advisor
COPY storage ./storage
COPY scheduler ./scheduler
COPY bot ./bot
COPY sandbox ./sandbox
RUN /opt/buyerclock/bin/pip install --no-deps --no-build-isolation .

FROM ${PYTHON}
LABEL org.opencontainers.image.title="Buyer Clock" \
      org.opencontainers.image.description="A Telegram bot that watches over AliExpress orders" \
      org.opencontainers.image.licenses="MIT"
# The languages in which words in screenshots are read; the library itself comes with its wheel.
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends tesseract-ocr-deu tesseract-ocr-eng \
        tesseract-ocr-fra tesseract-ocr-pol tesseract-ocr-por tesseract-ocr-rus tesseract-ocr-spa \
        tesseract-ocr-ukr \
    && rm -rf /var/lib/apt/lists/*
# The folder belongs to the bot; a new volume inherits its owner.
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin buyerclock \
    && install --directory --owner=buyerclock --group=buyerclock --mode=0700 /data
COPY --from=build /opt/buyerclock /opt/buyerclock
ENV PATH=/opt/buyerclock/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    HTTP_LISTEN=127.0.0.1:9000
# The database, and any other file named without a folder, is stored here.
WORKDIR /data
VOLUME /data
# A number, so that Kubernetes sees that it is not root.
USER 10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-c", "from urllib.request import ProxyHandler, build_opener; build_opener(ProxyHandler({})).open('http://127.0.0.1:9000/healthz', timeout=9)"]
ENTRYPOINT ["buyerclock"]
CMD ["run"]
