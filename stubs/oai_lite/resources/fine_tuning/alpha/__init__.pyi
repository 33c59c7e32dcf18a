# Derived by `python -m tools gen` from tools/api/fine_tuning.pyi. Do not edit: change that and run gen.
from .. import Alpha as Alpha
from .. import AlphaWithRawResponse as AlphaWithRawResponse
from .. import AlphaWithStreamingResponse as AlphaWithStreamingResponse
from .. import AsyncAlpha as AsyncAlpha
from .. import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
from .. import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
from .. import AsyncGraders as AsyncGraders
from .. import AsyncGradersWithRawResponse as AsyncGradersWithRawResponse
from .. import AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse
from .. import Graders as Graders
from .. import GradersWithRawResponse as GradersWithRawResponse
from .. import GradersWithStreamingResponse as GradersWithStreamingResponse
