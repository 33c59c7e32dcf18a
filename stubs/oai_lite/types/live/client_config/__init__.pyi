# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ClientConfig as ClientConfig
from .. import ClientConfigDict as ClientConfigDict
__all__ = ["ClientConfig", "ClientConfigDict"]
