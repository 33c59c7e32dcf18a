# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitWidgetItem as ChatKitWidgetItem
from .. import ChatKitWidgetItemDict as ChatKitWidgetItemDict
__all__ = ["ChatKitWidgetItem", "ChatKitWidgetItemDict"]
