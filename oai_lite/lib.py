"""The official package's `lib.azure` and `lib.bedrock`: `from oai_lite.lib.azure import AzureADTokenProvider` and the like.

Nothing lives here: each name below is one of our modules, known under a second path (as `os.path` is `posixpath`).
"""
from __future__ import annotations

import sys as _sys

from . import _azure as azure
from . import providers as bedrock

for _name, _module in (("azure", azure), ("bedrock", bedrock)):
    _sys.modules["%s.%s" % (__name__, _name)] = _module
