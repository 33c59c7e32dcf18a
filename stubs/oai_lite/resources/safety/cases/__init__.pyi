# Derived by `python -m tools gen` from tools/api/safety.pyi. Do not edit: change that and run gen.
from .. import AsyncCases as AsyncCases
from .. import AsyncCasesWithRawResponse as AsyncCasesWithRawResponse
from .. import AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse
from .. import Cases as Cases
from .. import CasesWithRawResponse as CasesWithRawResponse
from .. import CasesWithStreamingResponse as CasesWithStreamingResponse
