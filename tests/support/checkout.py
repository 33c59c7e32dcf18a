"""This project as a checkout in another folder, for tests that change it, or build it where it is not at home."""
from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("oai_lite", "stubs", "tools", "docs")  # those that a build reads, and the tools that make it
FILES = ("LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml")


def checkout(folder: Path, stubs: bool = True) -> Path:
    """Copy the project, with its stubs (two thousand files) or without. Returns the folder."""
    for name in FOLDERS:
        if stubs or name != "stubs":
            shutil.copytree(str(ROOT / name), str(folder / name), ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(str(ROOT / name), str(folder / name))
    return folder
