# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .. import AsyncSideband as AsyncSideband
from .. import AsyncSidebandWithRawResponse as AsyncSidebandWithRawResponse
from .. import AsyncSidebandWithStreamingResponse as AsyncSidebandWithStreamingResponse
from .. import Sideband as Sideband
from .. import SidebandWithRawResponse as SidebandWithRawResponse
from .. import SidebandWithStreamingResponse as SidebandWithStreamingResponse
from .. import SidebandConnection as SidebandConnection
from .. import SidebandConnectionManager as SidebandConnectionManager
from .. import AsyncSidebandConnection as AsyncSidebandConnection
from .. import AsyncSidebandConnectionManager as AsyncSidebandConnectionManager
