# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CreateEmbeddingResponse as CreateEmbeddingResponse
from .. import CreateEmbeddingResponseDict as CreateEmbeddingResponseDict
from .. import CreateEmbeddingResponseUsage as Usage
from .. import CreateEmbeddingResponseUsageDict as UsageDict
__all__ = ["CreateEmbeddingResponse", "CreateEmbeddingResponseDict", "Usage", "UsageDict"]
