"""What `tools/api` says, read once for all tests, because that takes seconds. Nobody changes it."""
from __future__ import annotations

import pytest

from tools.apidata import API as Data
from tools.apidata import load

API = load()


@pytest.fixture
def real() -> Data:
    """The data of this repository."""
    return API
