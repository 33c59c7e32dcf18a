# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncExternalStorage as AsyncExternalStorage
from ... import AsyncExternalStorageWithRawResponse as AsyncExternalStorageWithRawResponse
from ... import AsyncExternalStorageWithStreamingResponse as AsyncExternalStorageWithStreamingResponse
from ... import ExternalStorage as ExternalStorage
from ... import ExternalStorageWithRawResponse as ExternalStorageWithRawResponse
from ... import ExternalStorageWithStreamingResponse as ExternalStorageWithStreamingResponse
