# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThreadCreateParams as ThreadCreateParams
from .. import ThreadCreateParamsMessage as Message
from .. import ThreadCreateParamsMessageAttachment as MessageAttachment
from .. import ThreadCreateParamsMessageAttachmentTool as MessageAttachmentTool
from .. import ThreadCreateParamsMessageAttachmentToolFileSearch as MessageAttachmentToolFileSearch
from .. import ThreadCreateParamsToolResources as ToolResources
from .. import ThreadCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from .. import ThreadCreateParamsToolResourcesFileSearch as ToolResourcesFileSearch
from .. import ThreadCreateParamsToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore
from .. import ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy
from ... import AutoFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto
from .. import ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic
from ... import StaticFileChunkingStrategyParam as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
__all__ = ["ThreadCreateParams", "Message", "MessageAttachment", "MessageAttachmentTool", "MessageAttachmentToolFileSearch", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "ToolResourcesFileSearchVectorStore", "ToolResourcesFileSearchVectorStoreChunkingStrategy", "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto", "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic", "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic"]
