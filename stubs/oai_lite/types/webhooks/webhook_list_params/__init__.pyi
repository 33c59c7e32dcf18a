# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebhookListParams as WebhookListParams
__all__ = ["WebhookListParams"]
