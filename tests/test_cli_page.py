"""docs/cli.md as a table of tests: every line that a reader may type is run by a shell, in real processes."""
from __future__ import annotations

import pytest

from oai_lite.testing import Server
from tests.support.commands import ROOT, environment, examples, files, fits, run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any, Iterator

    from tests.support.commands import Example

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
EXAMPLES = examples(PAGE)
HERE = "http://localhost:8080"  # where the page's server is
WEATHER = {
    "": lambda server: None,
    "answers 401": lambda server: server.fail(401),
    "answers 429": lambda server: server.fail(429, headers={"retry-after": "7"}),
    "is slow": lambda server: server.delay(60),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: Any) -> Path:
    """A folder with the files that the page shows."""
    made: Path = tmp_path_factory.mktemp("page")
    for name, content in files(PAGE).items():
        (made / name).write_text(content, encoding="utf-8")
    return made


@pytest.fixture
def server() -> Iterator[Server]:
    """What `oai-lite serve` runs."""
    with Server() as running:
        yield running


def outcome(example: Example, folder: Path, server: Server) -> Any:
    """Output, errors and exit code of an example, with the address that the page has."""
    WEATHER[example.weather](server)
    code, output, errors = run(example.command.replace(HERE, server.origin), folder, **environment(folder, server))
    return output.replace(server.origin, HERE), errors.replace(server.origin, HERE), code


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.command for example in EXAMPLES])
def test_the_page_is_true(example: Example, folder: Path, server: Server) -> None:
    """What the page shows is what comes: standard output, standard error and exit code (need 50)."""
    output, errors, code = outcome(example, folder, server)
    assert (code, errors if not fits(example.errors, errors) else "") == (example.code, ""), output
    assert fits(example.output, output), output


def test_the_page_is_a_table_worth_having() -> None:
    """At least 40 lines; every exit code but that of Ctrl-C, which takes two to try, and every kind of input and output."""
    assert len(EXAMPLES) >= 40
    assert {example.code for example in EXAMPLES} == {0, 1, 2, 3, 4, 5}
    typed = "\n".join(example.command for example in EXAMPLES)
    for part in ("| head", "| oai-lite", "< ", " -o ", ":=@", "=@-", "==", " - ", " -\n", "--stream", "--all", "--jsonl", "--raw", "--curl"):
        assert part in typed + "\n", part


def test_a_line_that_is_not_true_is_noticed() -> None:
    """The comparison has no blind spot but `...`, which the page writes where it means it."""
    (example,) = examples("```console\n$ echo one\ntwo ... four\noai_lite: so\n[exit 3]\n```\n")
    assert (example.command, example.output, example.errors, example.code) == ("echo one", "two ... four\n", "oai_lite: so\n", 3)
    assert fits("two ... four\n", "two three\nthree four\n") and fits("a.b", "a.b")
    assert not fits("two ... four\n", "two three four five\n") and not fits("a.b", "axb") and not fits("", "x") and not fits("x", "")
