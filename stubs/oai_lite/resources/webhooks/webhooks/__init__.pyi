# Derived by `python -m tools gen` from tools/api/webhooks.pyi. Do not edit: change that and run gen.
from .. import AsyncEventTypes as AsyncEventTypes
from .. import AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse
from .. import AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse
from .. import AsyncWebhooks as AsyncWebhooks
from .. import AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse
from .. import AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse
from .. import EventTypes as EventTypes
from .. import EventTypesWithRawResponse as EventTypesWithRawResponse
from .. import EventTypesWithStreamingResponse as EventTypesWithStreamingResponse
from .. import Webhooks as Webhooks
from .. import WebhooksWithRawResponse as WebhooksWithRawResponse
from .. import WebhooksWithStreamingResponse as WebhooksWithStreamingResponse
