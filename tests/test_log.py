"""Log records: only for those who listen, and never with secrets."""
from __future__ import annotations

import logging
import subprocess
import sys

from oai_lite import _log


def test_records_go_to_the_logger_of_the_package(caplog):
    """The logger's name is the package's; arguments are formatted by `logging`."""
    with caplog.at_level(logging.DEBUG, logger="oai_lite"):
        _log.debug("Request: %s", "GET http://x/v1/models")
        _log.info("Retrying in %.1f s", 0.5)
        _log.warning("odd")
    assert [(one.name, one.levelname, one.getMessage()) for one in caplog.records] == [
        ("oai_lite", "DEBUG", "Request: GET http://x/v1/models"),
        ("oai_lite", "INFO", "Retrying in 0.5 s"),
        ("oai_lite", "WARNING", "odd"),
    ]


def run(code, **environment):
    import os

    done = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done


def test_logging_is_not_imported_for_those_who_do_not_use_it():
    """A program that never imported `logging` has nobody to read records."""
    run("import sys\nfrom oai_lite import _log\n_log.info('x')\nassert 'logging' not in sys.modules")


def test_the_environment_switches_records_on():
    """`OPENAI_LOG=debug` and `info` show records on standard error; other values show nothing."""
    code = "import oai_lite\nfrom oai_lite import _log\n_log.debug('low %d', 1)\n_log.info('high')"
    assert "low 1" in run(code, OPENAI_LOG="debug").stderr
    shown = run(code, OPENAI_LOG="info").stderr
    assert "high" in shown and "low" not in shown
    assert run(code, OPENAI_LOG="loud").stderr == ""
