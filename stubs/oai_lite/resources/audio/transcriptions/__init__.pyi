# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncTranscriptions as AsyncTranscriptions
from .. import AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse
from .. import AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse
from .. import Transcriptions as Transcriptions
from .. import TranscriptionsWithRawResponse as TranscriptionsWithRawResponse
from .. import TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse
