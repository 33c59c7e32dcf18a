# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Message as Message
from .. import MessageDict as MessageDict
from .. import MessageAttachment as Attachment
from .. import MessageAttachmentDict as AttachmentDict
from .. import MessageAttachmentTool as AttachmentTool
from .. import MessageAttachmentToolDict as AttachmentToolDict
from .. import MessageAttachmentToolAssistantToolsFileSearchTypeOnly as AttachmentToolAssistantToolsFileSearchTypeOnly
from .. import MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict as AttachmentToolAssistantToolsFileSearchTypeOnlyDict
from .. import MessageIncompleteDetails as IncompleteDetails
from .. import MessageIncompleteDetailsDict as IncompleteDetailsDict
__all__ = ["Message", "MessageDict", "Attachment", "AttachmentDict", "AttachmentTool", "AttachmentToolDict", "AttachmentToolAssistantToolsFileSearchTypeOnly", "AttachmentToolAssistantToolsFileSearchTypeOnlyDict", "IncompleteDetails", "IncompleteDetailsDict"]
