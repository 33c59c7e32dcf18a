# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
from .. import AsyncContainers as AsyncContainers
from .. import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
from .. import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
from .. import AsyncFiles as AsyncFiles
from .. import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
from .. import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
from .. import Containers as Containers
from .. import ContainersWithRawResponse as ContainersWithRawResponse
from .. import ContainersWithStreamingResponse as ContainersWithStreamingResponse
from .. import Files as Files
from .. import FilesWithRawResponse as FilesWithRawResponse
from .. import FilesWithStreamingResponse as FilesWithStreamingResponse
