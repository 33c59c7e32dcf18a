# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
from ... import AsyncOutputItems as AsyncOutputItems
from ... import AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse
from ... import AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
from ... import AsyncRuns as AsyncRuns
from ... import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from ... import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
from ... import OutputItems as OutputItems
from ... import OutputItemsWithRawResponse as OutputItemsWithRawResponse
from ... import OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse
from ... import Runs as Runs
from ... import RunsWithRawResponse as RunsWithRawResponse
from ... import RunsWithStreamingResponse as RunsWithStreamingResponse
