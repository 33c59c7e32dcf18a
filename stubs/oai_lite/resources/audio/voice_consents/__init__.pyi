# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncVoiceConsents as AsyncVoiceConsents
from .. import AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse
from .. import AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse
from .. import VoiceConsents as VoiceConsents
from .. import VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse
from .. import VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse
