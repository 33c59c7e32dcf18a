# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitThreadItemList as ChatKitThreadItemList
from .. import ChatKitThreadItemListDict as ChatKitThreadItemListDict
from .. import ChatKitThreadItemListData as Data
from .. import ChatKitThreadItemListDataDict as DataDict
from .. import ChatKitThreadItemListDataChatKitClientToolCall as DataChatKitClientToolCall
from .. import ChatKitThreadItemListDataChatKitClientToolCallDict as DataChatKitClientToolCallDict
from .. import ChatKitThreadItemListDataChatKitTask as DataChatKitTask
from .. import ChatKitThreadItemListDataChatKitTaskDict as DataChatKitTaskDict
from .. import ChatKitThreadItemListDataChatKitTaskGroup as DataChatKitTaskGroup
from .. import ChatKitThreadItemListDataChatKitTaskGroupDict as DataChatKitTaskGroupDict
from .. import ChatKitThreadItemListDataChatKitTaskGroupTask as DataChatKitTaskGroupTask
from .. import ChatKitThreadItemListDataChatKitTaskGroupTaskDict as DataChatKitTaskGroupTaskDict
__all__ = ["ChatKitThreadItemList", "ChatKitThreadItemListDict", "Data", "DataDict", "DataChatKitClientToolCall", "DataChatKitClientToolCallDict", "DataChatKitTask", "DataChatKitTaskDict", "DataChatKitTaskGroup", "DataChatKitTaskGroupDict", "DataChatKitTaskGroupTask", "DataChatKitTaskGroupTaskDict"]
