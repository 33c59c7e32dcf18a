# Derived by `python -m tools gen` from tools/api/skills.pyi. Do not edit: change that and run gen.
from .. import AsyncContent as AsyncContent
from .. import Content as Content
