# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncVoices as AsyncVoices
from .. import AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse
from .. import AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse
from .. import Voices as Voices
from .. import VoicesWithRawResponse as VoicesWithRawResponse
from .. import VoicesWithStreamingResponse as VoicesWithStreamingResponse
