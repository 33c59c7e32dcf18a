# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThreadCreateAndRunParams as ThreadCreateAndRunParams
from .. import ThreadCreateAndRunParamsNonStreaming as ThreadCreateAndRunParamsNonStreaming
from .. import ThreadCreateAndRunParamsThread as Thread
from .. import ThreadCreateParamsMessage as ThreadMessage
from .. import ThreadCreateParamsMessageAttachment as ThreadMessageAttachment
from .. import ThreadCreateParamsMessageAttachmentTool as ThreadMessageAttachmentTool
from .. import ThreadCreateParamsMessageAttachmentToolFileSearch as ThreadMessageAttachmentToolFileSearch
from .. import ThreadCreateParamsToolResources as ThreadToolResources
from .. import ThreadCreateParamsToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter
from .. import ThreadCreateParamsToolResourcesFileSearch as ThreadToolResourcesFileSearch
from .. import ThreadCreateParamsToolResourcesFileSearchVectorStore as ThreadToolResourcesFileSearchVectorStore
from .. import ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
from ... import AutoFileChunkingStrategyParam as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto
from .. import ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic
from ... import StaticFileChunkingStrategyParam as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
from .. import ThreadUpdateParamsToolResources as ToolResources
from .. import ThreadCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from .. import ThreadUpdateParamsToolResourcesFileSearch as ToolResourcesFileSearch
from .. import ThreadCreateAndRunParamsTruncationStrategy as TruncationStrategy
from .. import ThreadCreateAndRunParamsBase as ThreadCreateAndRunParamsBase
from .. import ThreadCreateAndRunParamsStreaming as ThreadCreateAndRunParamsStreaming
from .. import AssistantToolParam as Tool
__all__ = ["ThreadCreateAndRunParams", "ThreadCreateAndRunParamsNonStreaming", "Thread", "ThreadMessage", "ThreadMessageAttachment", "ThreadMessageAttachmentTool", "ThreadMessageAttachmentToolFileSearch", "ThreadToolResources", "ThreadToolResourcesCodeInterpreter", "ThreadToolResourcesFileSearch", "ThreadToolResourcesFileSearchVectorStore", "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy", "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto", "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic", "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch", "TruncationStrategy", "ThreadCreateAndRunParamsBase", "ThreadCreateAndRunParamsStreaming", "Tool"]
