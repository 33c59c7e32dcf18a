# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent
from . import EvalRunCanceledWebhookEventDict as EvalRunCanceledWebhookEventDict
from . import EvalRunCanceledWebhookEventData as Data
from . import EvalRunCanceledWebhookEventDataDict as DataDict
