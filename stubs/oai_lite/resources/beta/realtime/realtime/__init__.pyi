# Derived by `python -m tools gen` from tools/api/beta_realtime.pyi. Do not edit: change that and run gen.
from ... import AsyncRealtime as AsyncRealtime
from ... import AsyncRealtimeSessions as AsyncSessions
from ... import AsyncTranscriptionSessions as AsyncTranscriptionSessions
from ... import Realtime as Realtime
from ... import RealtimeSessions as Sessions
from ... import TranscriptionSessions as TranscriptionSessions
from ... import RealtimeConnection as RealtimeConnection
from ... import RealtimeConnectionManager as RealtimeConnectionManager
from ... import AsyncRealtimeConnection as AsyncRealtimeConnection
from ... import AsyncRealtimeConnectionManager as AsyncRealtimeConnectionManager
