# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputMessageContentList as ResponseInputMessageContentList
from .. import ResponseInputMessageContentListDict as ResponseInputMessageContentListDict
__all__ = ["ResponseInputMessageContentList", "ResponseInputMessageContentListDict"]
