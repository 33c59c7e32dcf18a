# Derived by `python -m tools gen` from tools/api/evals.pyi. Do not edit: change that and run gen.
from ... import AsyncOutputItems as AsyncOutputItems
from ... import AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse
from ... import AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse
from ... import OutputItems as OutputItems
from ... import OutputItemsWithRawResponse as OutputItemsWithRawResponse
from ... import OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse
