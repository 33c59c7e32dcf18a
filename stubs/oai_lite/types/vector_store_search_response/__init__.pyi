# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreSearchResponse as VectorStoreSearchResponse
from .. import VectorStoreSearchResponseDict as VectorStoreSearchResponseDict
from .. import VectorStoreSearchResponseContent as Content
from .. import VectorStoreSearchResponseContentDict as ContentDict
__all__ = ["VectorStoreSearchResponse", "VectorStoreSearchResponseDict", "Content", "ContentDict"]
