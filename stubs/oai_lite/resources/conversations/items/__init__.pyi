# Derived by `python -m tools gen` from tools/api/conversations.pyi. Do not edit: change that and run gen.
from .. import AsyncItems as AsyncItems
from .. import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
from .. import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
from .. import Items as Items
from .. import ItemsWithRawResponse as ItemsWithRawResponse
from .. import ItemsWithStreamingResponse as ItemsWithStreamingResponse
