# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from ..._azure import AsyncAzureADTokenProvider as AsyncAzureADTokenProvider
from ..._azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from ..._azure import AzureADTokenProvider as AzureADTokenProvider
from ..._azure import AzureOpenAI as AzureOpenAI
from ..._azure import BaseAzureClient as BaseAzureClient
from ..._errors import ConfigurationError as ConfigurationError
from ..._errors import MutuallyExclusiveAuthError as MutuallyExclusiveAuthError
from ..._errors import NotFoundError as NotFoundError
from ..._errors import OpenAIError as OpenAIError
