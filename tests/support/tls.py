"""Certificates for tests: an authority of their own, and the contexts of servers and clients that it makes possible."""
from __future__ import annotations

import ssl

import pytest
import trustme

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


@pytest.fixture(scope="session")
def ca() -> Any:
    """A certificate authority of the tests' own."""
    return trustme.CA()


@pytest.fixture
def bundle(ca: Any, tmp_path: Path) -> str:
    """The file of its certificate."""
    path = tmp_path / "ca.pem"
    path.write_bytes(ca.cert_pem.bytes())
    return str(path)


def server_context(ca: Any, *names: str, **options: Any) -> ssl.SSLContext:
    """The context of a server with a certificate for these names."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(*names, **options).configure_cert(context)
    return context


def demanding(ca: Any) -> ssl.SSLContext:
    """The context of a server called localhost that takes only clients with a certificate of the authority."""
    context = server_context(ca, "localhost")
    context.verify_mode = ssl.CERT_REQUIRED
    ca.configure_trust(context)
    return context


def client_context(ca: Any, certificate: Any = None) -> ssl.SSLContext:
    """The context of a client that trusts the authority, and may have a certificate of it."""
    context = ssl.create_default_context()
    ca.configure_trust(context)
    if certificate is not None:
        certificate.configure_cert(context)
    return context
