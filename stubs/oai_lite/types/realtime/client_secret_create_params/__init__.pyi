# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ClientSecretCreateParams as ClientSecretCreateParams
from .. import ClientSecretCreateParamsExpiresAfter as ExpiresAfter
from .. import SessionUpdateEventParamSession as Session
__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]
