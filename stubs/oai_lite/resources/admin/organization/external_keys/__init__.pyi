# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncExternalKeys as AsyncExternalKeys
from ... import AsyncExternalKeysWithRawResponse as AsyncExternalKeysWithRawResponse
from ... import AsyncExternalKeysWithStreamingResponse as AsyncExternalKeysWithStreamingResponse
from ... import ExternalKeys as ExternalKeys
from ... import ExternalKeysWithRawResponse as ExternalKeysWithRawResponse
from ... import ExternalKeysWithStreamingResponse as ExternalKeysWithStreamingResponse
