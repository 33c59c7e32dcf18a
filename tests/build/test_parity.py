"""`python -m tools parity` as one uses it: a release is installed by pip and compared. The rest is in tests/test_parity.py."""
from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from tests.test_parity import write
from tools import parity


def test_a_release_is_installed_and_compared(tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    """By pip, into an environment of its own; the differences make the exit code 1."""
    folder = write(tmp_path / "source", "openai")
    wheel = tmp_path / "wheels" / "openai-9.1-py3-none-any.whl"
    wheel.parent.mkdir()
    with zipfile.ZipFile(str(wheel), "w") as archive:
        for path in sorted(folder.rglob("*.py")):
            archive.write(str(path), path.relative_to(folder).as_posix())
        archive.writestr("openai-9.1.dist-info/METADATA", "Metadata-Version: 2.1\nName: openai\nVersion: 9.1\n")
        archive.writestr("openai-9.1.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("openai-9.1.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheel.parent))
    assert parity.main(["--version", "9.1"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "different: operations trees.create: missing" in lines and "different: names setting: missing" in lines
    assert [line.partition(",")[0] for line in lines[-2:-1]] == ["openai 9.1: operations 0 of 5"]
