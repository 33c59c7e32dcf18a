"""Clients of Azure and Bedrock, credentials, and the module of the official package they are imported from. Checked, never run."""
from __future__ import annotations

import ssl
import urllib.request
from typing import Dict, Optional, Union, assert_type

import oai_lite
from oai_lite import NOT_GIVEN, AsyncAzureOpenAI, AsyncBedrockOpenAI, AsyncHTTPClient, AzureOpenAI, BedrockOpenAI, HTTPClient, HTTPTransport, OpenAI, Retry, Timeout, TokenCache
from oai_lite.auth import WorkloadIdentity, WorkloadIdentityAuth, k8s_service_account_token_provider, x509_workload_identity
from oai_lite.lib.azure import AsyncAzureADTokenProvider, AzureADTokenProvider
from oai_lite.lib.bedrock import BedrockTokenProvider
from oai_lite.providers import Bedrock, bedrock
from oai_lite.resources.chat.completions import AsyncCompletions, Completions
from oai_lite.resources.chat.completions.messages import Messages
from oai_lite.types.chat import ChatCompletion


def token() -> str:
    """A provider."""
    return "t"


async def later() -> str:
    """A provider of the async world."""
    return "t"


provider: AzureADTokenProvider = token
async_provider: AsyncAzureADTokenProvider = later
bearer: BedrockTokenProvider = token

azure = AzureOpenAI(
    azure_endpoint="https://x.openai.azure.com",
    azure_deployment="d",
    api_version="2024-10-21",
    azure_ad_token_provider=provider,
    timeout=Timeout(60.0),
    max_retries=Retry(max=5),
    http_client=HTTPClient(),
    default_headers={"x": "y"},
)
assert_type(azure.azure_endpoint, Optional[str])
assert_type(azure.with_options(api_version="2025-01-01", max_retries=3), AzureOpenAI)
assert_type(azure.copy(timeout=None), AzureOpenAI)
assert_type(azure.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]), ChatCompletion)
assert_type(AsyncAzureOpenAI(azure_ad_token_provider=async_provider, http_client=AsyncHTTPClient()).copy(), AsyncAzureOpenAI)
with AzureOpenAI(api_key=token, azure_endpoint="https://x.openai.azure.com/openai/v1") as opened:
    assert_type(opened, AzureOpenAI)

served = BedrockOpenAI(aws_region="us-east-1", bedrock_token_provider=bearer, timeout=NOT_GIVEN)
assert_type(served.aws_region, Optional[str])
assert_type(served.with_options(aws_profile="p"), BedrockOpenAI)
assert_type(AsyncBedrockOpenAI(bedrock_token_provider=later), AsyncBedrockOpenAI)
by = bedrock(endpoint="mantle", region="us-east-1", credential_provider=token)
assert_type(by, Bedrock)
assert_type(OpenAI(provider=by), OpenAI)

identity: WorkloadIdentity = {
    "identity_provider_id": "idp_1",
    "service_account_id": "sa_1",
    "provider": k8s_service_account_token_provider(),
}
own = OpenAI(workload_identity=identity)
assert_type(own.max_retries, Union[int, Retry])
assert_type(own.default_headers, Dict[str, str])
own.max_retries = 3
own.base_url = "https://x.example.com/v1"
OpenAI(workload_identity=WorkloadIdentityAuth(workload_identity=identity))
OpenAI(workload_identity=x509_workload_identity(identity_provider_id="idp_1", service_account_id="sa_1"))
AzureOpenAI(azure_endpoint="https://x.openai.azure.com", azure_ad_token_provider=TokenCache(lambda: ("t", None)))
assert_type(oai_lite.lib.azure.AzureOpenAI(azure_endpoint="https://x"), AzureOpenAI)

# What the standard library makes, of which the stubs know the structure only.


class Recorder(urllib.request.BaseHandler):
    """A handler."""


OpenAI(http_client=urllib.request.build_opener(Recorder()))
OpenAI(http_client=urllib.request.OpenerDirector()).with_options(http_client=HTTPClient())
oai_lite.http_client = urllib.request.build_opener()
http = HTTPClient(ssl_context=ssl.create_default_context())
http.add_handler(Recorder())
AsyncHTTPClient(ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), transport=HTTPTransport(ssl_context=ssl.create_default_context()))

# Resources, at their official places.


def ask(completions: Completions, later: AsyncCompletions, page: Messages) -> ChatCompletion:
    """What is passed on may be annotated."""
    assert_type(completions.messages, Messages)
    return completions.create(model="m", messages=[{"role": "user", "content": "x"}])


assert_type(ask(own.chat.completions, oai_lite.AsyncOpenAI().chat.completions, own.chat.completions.messages), ChatCompletion)
