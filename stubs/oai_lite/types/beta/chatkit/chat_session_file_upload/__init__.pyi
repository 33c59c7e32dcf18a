# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionFileUpload as ChatSessionFileUpload
from .. import ChatSessionFileUploadDict as ChatSessionFileUploadDict
__all__ = ["ChatSessionFileUpload", "ChatSessionFileUploadDict"]
