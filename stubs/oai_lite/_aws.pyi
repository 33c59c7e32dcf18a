# Derived by `python -m tools gen` from oai_lite/_aws.py. Do not edit: change that and run gen.
from ._credentials import Held
from typing import Optional
class Credentials:
    """An access key with its secret, and the session token that belongs to temporary ones. The repr shows none of them."""
    access_key: str
    secret_key: str
    token: str
    def __init__(self, access_key: str, secret_key: str, token: Optional[str]=None) -> None: ...
    @classmethod
    def of(cls, held: Held) -> Credentials:
        """Credentials from what a provider gave: ours, botocore's, a pair or triple, or a mapping as the AWS APIs have it."""
