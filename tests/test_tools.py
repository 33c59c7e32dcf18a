"""The command `python -m tools`, and what CI, README and metadata say of it."""
from __future__ import annotations

import os
import re

import pytest

from tools import __main__ as command
from tools import check, envs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, List

PYPROJECT = (envs.ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_commands_are_listed(capsys: Any) -> None:
    """`--help` lists every command, and each of them is a module with a `main`."""
    assert command.main(["--help"]) == 0
    printed = capsys.readouterr().out
    for name in command.COMMANDS:
        assert name in printed
        assert "\ndef main(" in (envs.ROOT / "tools" / (name + ".py")).read_text(encoding="utf-8")


@pytest.mark.parametrize("argv", [[], ["no-such-command"]])
def test_a_wrong_command_is_an_error_of_use(argv: List[str], capsys: Any) -> None:
    """Without a command, or with one that does not exist, the list goes to standard error and the exit code is 2."""
    assert command.main(argv) == 2
    assert "check" in capsys.readouterr().err


def test_ci_runs_what_the_readme_says() -> None:
    """`.ci/run` runs the one command that the README gives, and nothing else."""
    script = (envs.ROOT / ".ci" / "run").read_text(encoding="utf-8")
    lines = [line for line in script.splitlines() if line and not line.startswith("#")]
    assert lines[0] == "set -euo pipefail" and lines[1].startswith("cd ") and lines[2:] == ["python3 -m tools check"]
    assert "\npython3 -m tools check\n" in (envs.ROOT / "README.md").read_text(encoding="utf-8")
    assert os.access(str(envs.ROOT / ".ci" / "run"), os.X_OK) or os.name == "nt"


def test_what_is_promised_is_written_everywhere_alike() -> None:
    """The Pythons of the check are those of the classifiers, of `requires-python` and of the README."""
    names = [envs.name_of(minor) for minor in check.PROMISED]
    assert re.findall(r'"Programming Language :: Python :: (3\.[0-9]+)"', PYPROJECT) == names
    assert 'requires-python = ">=%s"' % names[0] in PYPROJECT
    readme = (envs.ROOT / "README.md").read_text(encoding="utf-8")
    assert "from %s to %s" % (names[0], names[-1]) in readme
