# Derived by `python -m tools gen` from tools/api/beta_chatkit.pyi. Do not edit: change that and run gen.
from .. import AsyncChatKit as AsyncChatKit
from .. import AsyncChatKitSessions as AsyncSessions
from .. import AsyncChatKitThreads as AsyncThreads
from .. import ChatKit as ChatKit
from .. import ChatKitSessions as Sessions
from .. import ChatKitThreads as Threads
