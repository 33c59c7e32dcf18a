# Derived by `python -m tools gen` from tools/api/beta.pyi. Do not edit: change that and run gen.
from .. import Agents as Agents
from .. import Assistants as Assistants
from .. import AsyncAgents as AsyncAgents
from .. import AsyncAssistants as AsyncAssistants
from .. import AsyncBeta as AsyncBeta
from .. import AsyncChatKit as AsyncChatKit
from .. import AsyncRealtime as AsyncRealtime
from .. import AsyncResponses as AsyncResponses
from .. import AsyncThreads as AsyncThreads
from .. import Beta as Beta
from .. import ChatKit as ChatKit
from .. import Realtime as Realtime
from .. import Responses as Responses
from .. import Threads as Threads
