# Derived by `python -m tools gen` from tools/api/chat.pyi. Do not edit: change that and run gen.
from .. import AsyncChat as AsyncChat
from .. import AsyncCompletions as AsyncCompletions
from .. import Chat as Chat
from .. import Completions as Completions
