# Derived by `python -m tools gen` from tools/api/beta_realtime.pyi. Do not edit: change that and run gen.
from ... import AsyncTranscriptionSessions as AsyncTranscriptionSessions
from ... import AsyncTranscriptionSessionsWithRawResponse as AsyncTranscriptionSessionsWithRawResponse
from ... import AsyncTranscriptionSessionsWithStreamingResponse as AsyncTranscriptionSessionsWithStreamingResponse
from ... import TranscriptionSessions as TranscriptionSessions
from ... import TranscriptionSessionsWithRawResponse as TranscriptionSessionsWithRawResponse
from ... import TranscriptionSessionsWithStreamingResponse as TranscriptionSessionsWithStreamingResponse
