# Derived by `python -m tools gen` from tools/api/uploads.pyi. Do not edit: change that and run gen.
from .. import AsyncParts as AsyncParts
from .. import AsyncPartsWithRawResponse as AsyncPartsWithRawResponse
from .. import AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
from .. import AsyncUploads as AsyncUploads
from .. import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
from .. import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
from .. import Parts as Parts
from .. import PartsWithRawResponse as PartsWithRawResponse
from .. import PartsWithStreamingResponse as PartsWithStreamingResponse
from .. import Uploads as Uploads
from .. import UploadsWithRawResponse as UploadsWithRawResponse
from .. import UploadsWithStreamingResponse as UploadsWithStreamingResponse
