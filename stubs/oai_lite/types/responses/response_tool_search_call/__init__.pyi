# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseToolSearchCall as ResponseToolSearchCall
from .. import ResponseToolSearchCallDict as ResponseToolSearchCallDict
__all__ = ["ResponseToolSearchCall", "ResponseToolSearchCallDict"]
