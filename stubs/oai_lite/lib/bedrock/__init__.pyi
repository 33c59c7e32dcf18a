# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from ..._errors import ConfigurationError as ConfigurationError
from ..._errors import OpenAIError as OpenAIError
from ...providers import AsyncBedrockOpenAI as AsyncBedrockOpenAI
from ...providers import AsyncBedrockTokenProvider as AsyncBedrockTokenProvider
from ...providers import AwsCredentialsProvider as AwsCredentialsProvider
from ...providers import Bedrock as Bedrock
from ...providers import BedrockEndpoint as BedrockEndpoint
from ...providers import BedrockOpenAI as BedrockOpenAI
from ...providers import BedrockTokenProvider as BedrockTokenProvider
from ...providers import bedrock as bedrock
