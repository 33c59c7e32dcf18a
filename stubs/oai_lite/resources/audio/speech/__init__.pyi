# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncSpeech as AsyncSpeech
from .. import AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse
from .. import AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse
from .. import Speech as Speech
from .. import SpeechWithRawResponse as SpeechWithRawResponse
from .. import SpeechWithStreamingResponse as SpeechWithStreamingResponse
