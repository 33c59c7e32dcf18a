# Derived by `python -m tools gen` from tools/api/beta_responses.pyi. Do not edit: change that and run gen.
from ... import AsyncInputItems as AsyncInputItems
from ... import AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse
from ... import AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse
from ... import InputItems as InputItems
from ... import InputItemsWithRawResponse as InputItemsWithRawResponse
from ... import InputItemsWithStreamingResponse as InputItemsWithStreamingResponse
