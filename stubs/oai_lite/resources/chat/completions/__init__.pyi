# Derived by `python -m tools gen` from tools/api/chat.pyi. Do not edit: change that and run gen.
from .. import AsyncCompletions as AsyncCompletions
from .. import AsyncMessages as AsyncMessages
from .. import Completions as Completions
from .. import Messages as Messages
