# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Embedding as Embedding
from .. import EmbeddingDict as EmbeddingDict
__all__ = ["Embedding", "EmbeddingDict"]
