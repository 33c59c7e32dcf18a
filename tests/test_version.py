"""What a client tells a server about itself."""
from __future__ import annotations

import platform

import pytest

from oai_lite._version import __version__, architecture, identity, system


@pytest.mark.parametrize(
    "platform_name, shown",
    [
        ("linux", "Linux"), ("darwin", "MacOS"), ("win32", "Windows"), ("cygwin", "Windows"), ("freebsd14", "FreeBSD"),
        ("openbsd7", "OpenBSD"), ("ios", "iOS"), ("android", "Android"), ("sunos5", "Other:sunos5"), ("", "Unknown"),
    ],
)  # fmt: skip
def test_systems_have_official_names(platform_name, shown):
    """`sys.platform` becomes the name that the API's logs use."""
    assert system(platform_name) == shown


@pytest.mark.parametrize(
    "machine, shown",
    [("x86_64", "x64"), ("AMD64", "x64"), ("i686", "x32"), ("aarch64", "arm64"), ("armv7l", "arm"), ("riscv64", "other:riscv64"), ("", "unknown")],
)  # fmt: skip
def test_machines_have_official_names(machine, shown):
    """`uname -m` becomes the name that the API's logs use."""
    assert architecture(machine) == shown


def test_the_headers_agree_with_the_platform_module():
    """What is worked out without `platform` is what `platform` would say."""
    fields = dict(identity("AsyncOpenAI", "async:asyncio"))
    assert fields["User-Agent"] == "AsyncOpenAI/Python " + __version__
    assert fields["X-Stainless-Lang"] == "python" and fields["X-Stainless-Async"] == "async:asyncio"
    assert fields["X-Stainless-Runtime"] == platform.python_implementation()
    assert fields["X-Stainless-Runtime-Version"] == platform.python_version().rstrip("+")
    assert fields["X-Stainless-Arch"] == architecture(platform.machine())
