# Derived by `python -m tools gen` from tools/api/vector_stores.pyi. Do not edit: change that and run gen.
from .. import AsyncFileBatches as AsyncFileBatches
from .. import AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse
from .. import AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse
from .. import FileBatches as FileBatches
from .. import FileBatchesWithRawResponse as FileBatchesWithRawResponse
from .. import FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse
