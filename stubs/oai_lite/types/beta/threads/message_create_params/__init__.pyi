# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageCreateParams as MessageCreateParams
from .. import MessageCreateParamsAttachment as Attachment
from .. import MessageCreateParamsAttachmentTool as AttachmentTool
from .. import MessageCreateParamsAttachmentToolFileSearch as AttachmentToolFileSearch
__all__ = ["MessageCreateParams", "Attachment", "AttachmentTool", "AttachmentToolFileSearch"]
