# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .. import AsyncForks as AsyncForks
from .. import AsyncForksWithRawResponse as AsyncForksWithRawResponse
from .. import AsyncForksWithStreamingResponse as AsyncForksWithStreamingResponse
from .. import Forks as Forks
from .. import ForksWithRawResponse as ForksWithRawResponse
from .. import ForksWithStreamingResponse as ForksWithStreamingResponse
from .. import ForksConnection as ForksConnection
from .. import ForksConnectionManager as ForksConnectionManager
from .. import AsyncForksConnection as AsyncForksConnection
from .. import AsyncForksConnectionManager as AsyncForksConnectionManager
