# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ServiceAccountCreateResponse as ServiceAccountCreateResponse
from .. import ServiceAccountCreateResponseDict as ServiceAccountCreateResponseDict
from .. import ServiceAccountCreateResponseAPIKey as APIKey
from .. import ServiceAccountCreateResponseAPIKeyDict as APIKeyDict
__all__ = ["ServiceAccountCreateResponse", "ServiceAccountCreateResponseDict", "APIKey", "APIKeyDict"]
