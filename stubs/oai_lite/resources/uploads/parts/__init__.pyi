# Derived by `python -m tools gen` from tools/api/uploads.pyi. Do not edit: change that and run gen.
from .. import AsyncParts as AsyncParts
from .. import AsyncPartsWithRawResponse as AsyncPartsWithRawResponse
from .. import AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
from .. import Parts as Parts
from .. import PartsWithRawResponse as PartsWithRawResponse
from .. import PartsWithStreamingResponse as PartsWithStreamingResponse
