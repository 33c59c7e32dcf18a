# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration
from .. import ChatSessionChatKitConfigurationDict as ChatSessionChatKitConfigurationDict
__all__ = ["ChatSessionChatKitConfiguration", "ChatSessionChatKitConfigurationDict"]
