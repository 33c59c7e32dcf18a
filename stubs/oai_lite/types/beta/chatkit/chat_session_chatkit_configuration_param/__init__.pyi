# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam
from .. import ChatSessionWorkflowParamTracing as AutomaticThreadTitling
from .. import ChatSessionChatKitConfigurationParamFileUpload as FileUpload
from .. import ChatSessionChatKitConfigurationParamHistory as History
__all__ = ["ChatSessionChatKitConfigurationParam", "AutomaticThreadTitling", "FileUpload", "History"]
