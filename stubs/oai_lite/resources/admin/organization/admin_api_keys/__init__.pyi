# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AdminAPIKeys as AdminAPIKeys
from ... import AdminAPIKeysWithRawResponse as AdminAPIKeysWithRawResponse
from ... import AdminAPIKeysWithStreamingResponse as AdminAPIKeysWithStreamingResponse
from ... import AsyncAdminAPIKeys as AsyncAdminAPIKeys
from ... import AsyncAdminAPIKeysWithRawResponse as AsyncAdminAPIKeysWithRawResponse
from ... import AsyncAdminAPIKeysWithStreamingResponse as AsyncAdminAPIKeysWithStreamingResponse
