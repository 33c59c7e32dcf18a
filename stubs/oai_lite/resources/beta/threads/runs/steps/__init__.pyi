# Derived by `python -m tools gen` from tools/api/beta_threads.pyi. Do not edit: change that and run gen.
from .... import AsyncSteps as AsyncSteps
from .... import AsyncStepsWithRawResponse as AsyncStepsWithRawResponse
from .... import AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse
from .... import Steps as Steps
from .... import StepsWithRawResponse as StepsWithRawResponse
from .... import StepsWithStreamingResponse as StepsWithStreamingResponse
