# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncTemplates as AsyncTemplates
from .... import AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse
from .... import AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse
from .... import Templates as Templates
from .... import TemplatesWithRawResponse as TemplatesWithRawResponse
from .... import TemplatesWithStreamingResponse as TemplatesWithStreamingResponse
