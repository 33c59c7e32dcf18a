# Derived by `python -m tools gen` from tools/api/containers.pyi. Do not edit: change that and run gen.
from ... import AsyncContent as AsyncContent
from ... import Content as Content
