# Derived by `python -m tools gen` from tools/api/vector_stores.pyi. Do not edit: change that and run gen.
from .. import AsyncFiles as AsyncFiles
from .. import Files as Files
