# Derived by `python -m tools gen` from oai_lite/_retry.py. Do not edit: change that and run gen.
from ._errors import APIError
from typing import Callable, Optional
DEFAULT_MAX_RETRIES: int
class Retry:
    """How often and how patiently a failed request is sent again; pass it as `max_retries=` in place of a number.

    max: further attempts after the first; 0 and up, default 2.
    base: seconds before the first retry, doubled for each further one; default 0.5.
    cap: the longest back-off in seconds; default 8. Up to a quarter of each back-off is taken off at random.
    max_retry_after: the longest `Retry-After` in seconds that is waited for; default 120. A server that asks for more gets
        no retry: the error is raised at once with `.retry_after` set.
    on_retry: called with (error, delay in seconds, number of the coming attempt) before each wait.
    """
    max: int
    base: float
    cap: float
    max_retry_after: float
    on_retry: Optional[Callable[[APIError, float, int], object]]
    def __init__(self, max: int=..., base: float=0.5, cap: float=8.0, max_retry_after: float=120.0, on_retry: Optional[Callable[[APIError, float, int], object]]=None) -> None: ...
