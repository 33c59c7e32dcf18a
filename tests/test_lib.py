"""The paths of the official package's `lib`."""
from __future__ import annotations

import subprocess
import sys

import oai_lite

NAMES = {
    "azure": "AsyncAzureADTokenProvider AsyncAzureOpenAI AzureADTokenProvider AzureOpenAI BaseAzureClient MutuallyExclusiveAuthError",
    "bedrock": "AsyncBedrockOpenAI AsyncBedrockTokenProvider AwsCredentialsProvider BedrockOpenAI BedrockTokenProvider",
}


def test_names_are_imported_from_where_the_official_package_has_them():
    """In a new process, the inner module first; they are the same as the public ones."""
    for module, names in NAMES.items():
        code = "from oai_lite.lib.%s import %s; import oai_lite.lib.%s" % (module, ", ".join(names.split()), module)
        assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
    from oai_lite import lib
    from oai_lite.lib.azure import AzureOpenAI, MutuallyExclusiveAuthError
    from oai_lite.lib.bedrock import BedrockOpenAI

    assert lib.azure.AzureOpenAI is AzureOpenAI is oai_lite.AzureOpenAI and BedrockOpenAI is oai_lite.BedrockOpenAI
    assert issubclass(AzureOpenAI, lib.azure.BaseAzureClient) and issubclass(MutuallyExclusiveAuthError, oai_lite.OpenAIError)


def test_the_public_modules_are_attributes_of_the_package():
    """Without an import of their own."""
    code = "import oai_lite; oai_lite.lib.azure; oai_lite.auth.WorkloadIdentity; oai_lite.providers.bedrock"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
