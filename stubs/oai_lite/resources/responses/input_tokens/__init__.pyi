# Derived by `python -m tools gen` from tools/api/responses.pyi. Do not edit: change that and run gen.
from .. import AsyncInputTokens as AsyncInputTokens
from .. import InputTokens as InputTokens
