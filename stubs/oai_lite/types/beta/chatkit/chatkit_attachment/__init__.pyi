# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitAttachment as ChatKitAttachment
from .. import ChatKitAttachmentDict as ChatKitAttachmentDict
__all__ = ["ChatKitAttachment", "ChatKitAttachmentDict"]
