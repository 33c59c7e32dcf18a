# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
from .. import AsyncContent as AsyncContent
from .. import AsyncContentWithRawResponse as AsyncContentWithRawResponse
from .. import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
from .. import Content as Content
from .. import ContentWithRawResponse as ContentWithRawResponse
from .. import ContentWithStreamingResponse as ContentWithStreamingResponse
