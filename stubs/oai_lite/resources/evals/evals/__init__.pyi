# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
from .. import AsyncEvals as AsyncEvals
from .. import AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse
from .. import AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse
from .. import AsyncRuns as AsyncRuns
from .. import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from .. import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
from .. import Evals as Evals
from .. import EvalsWithRawResponse as EvalsWithRawResponse
from .. import EvalsWithStreamingResponse as EvalsWithStreamingResponse
from .. import Runs as Runs
from .. import RunsWithRawResponse as RunsWithRawResponse
from .. import RunsWithStreamingResponse as RunsWithStreamingResponse
