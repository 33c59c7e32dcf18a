# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageContent as MessageContent
from .. import MessageContentDict as MessageContentDict
__all__ = ["MessageContent", "MessageContentDict"]
