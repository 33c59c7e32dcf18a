"""This project as a checkout in another folder, for tests that change it, or build it where it is not at home."""
from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("oai_lite", "stubs", "tools", "docs")  # those that a build reads, and the tools that make it
FILES = ("LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml")
STUBS = ("__init__.pyi", "_client.pyi", "types/chat/__init__.pyi")


def checkout(folder: Path, stubs: bool = True) -> Path:
    """Copy the project, with a few stubs if it has none or with none at all. Returns the folder."""
    for name in FOLDERS:
        if (ROOT / name).exists() and (stubs or name != "stubs"):
            shutil.copytree(str(ROOT / name), str(folder / name), ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(str(ROOT / name), str(folder / name))
    for name in STUBS if stubs else ():
        path = folder / "stubs" / "oai_lite" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text("from . import x as x\n")
    return folder
