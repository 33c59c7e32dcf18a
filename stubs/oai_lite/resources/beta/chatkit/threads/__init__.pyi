# Derived by `python -m tools gen` from tools/api/beta_chatkit.pyi. Do not edit: change that and run gen.
from ... import AsyncChatKitThreads as AsyncThreads
from ... import ChatKitThreads as Threads
