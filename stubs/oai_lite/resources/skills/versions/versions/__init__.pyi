# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
from ... import AsyncVersionsContent as AsyncContent
from ... import AsyncVersionsContentWithRawResponse as AsyncContentWithRawResponse
from ... import AsyncVersionsContentWithStreamingResponse as AsyncContentWithStreamingResponse
from ... import AsyncVersions as AsyncVersions
from ... import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
from ... import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
from ... import VersionsContent as Content
from ... import VersionsContentWithRawResponse as ContentWithRawResponse
from ... import VersionsContentWithStreamingResponse as ContentWithStreamingResponse
from ... import Versions as Versions
from ... import VersionsWithRawResponse as VersionsWithRawResponse
from ... import VersionsWithStreamingResponse as VersionsWithStreamingResponse
