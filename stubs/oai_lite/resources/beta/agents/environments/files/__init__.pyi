# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncFiles as AsyncFiles
from .... import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
from .... import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
from .... import Files as Files
from .... import FilesWithRawResponse as FilesWithRawResponse
from .... import FilesWithStreamingResponse as FilesWithStreamingResponse
