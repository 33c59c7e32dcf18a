# Derived by `python -m tools gen` from tools/api/beta_threads.pyi. Do not edit: change that and run gen.
from ... import AsyncRuns as AsyncRuns
from ... import AsyncRunsWithRawResponse as AsyncRunsWithRawResponse
from ... import AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse
from ... import AsyncSteps as AsyncSteps
from ... import AsyncStepsWithRawResponse as AsyncStepsWithRawResponse
from ... import AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse
from ... import Runs as Runs
from ... import RunsWithRawResponse as RunsWithRawResponse
from ... import RunsWithStreamingResponse as RunsWithStreamingResponse
from ... import Steps as Steps
from ... import StepsWithRawResponse as StepsWithRawResponse
from ... import StepsWithStreamingResponse as StepsWithStreamingResponse
