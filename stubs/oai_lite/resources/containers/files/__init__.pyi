# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
from .. import AsyncContent as AsyncContent
from .. import AsyncContentWithRawResponse as AsyncContentWithRawResponse
from .. import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
from .. import AsyncFiles as AsyncFiles
from .. import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
from .. import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
from .. import Content as Content
from .. import ContentWithRawResponse as ContentWithRawResponse
from .. import ContentWithStreamingResponse as ContentWithStreamingResponse
from .. import Files as Files
from .. import FilesWithRawResponse as FilesWithRawResponse
from .. import FilesWithStreamingResponse as FilesWithStreamingResponse
