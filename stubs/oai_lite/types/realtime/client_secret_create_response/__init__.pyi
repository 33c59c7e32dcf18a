# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ClientSecretCreateResponse as ClientSecretCreateResponse
from .. import ClientSecretCreateResponseDict as ClientSecretCreateResponseDict
from .. import ClientSecretCreateResponseSession as Session
from .. import ClientSecretCreateResponseSessionDict as SessionDict
__all__ = ["ClientSecretCreateResponse", "ClientSecretCreateResponseDict", "Session", "SessionDict"]
