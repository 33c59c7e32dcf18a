# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from .. import ResponseToolSearchOutputItemDict as ResponseToolSearchOutputItemDict
__all__ = ["ResponseToolSearchOutputItem", "ResponseToolSearchOutputItemDict"]
