# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem
from .. import ChatKitThreadAssistantMessageItemDict as ChatKitThreadAssistantMessageItemDict
__all__ = ["ChatKitThreadAssistantMessageItem", "ChatKitThreadAssistantMessageItemDict"]
