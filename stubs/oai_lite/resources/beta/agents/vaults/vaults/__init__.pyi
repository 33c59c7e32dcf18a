# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncCredentials as AsyncCredentials
from .... import AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse
from .... import AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse
from .... import AsyncVaults as AsyncVaults
from .... import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
from .... import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse
from .... import Credentials as Credentials
from .... import CredentialsWithRawResponse as CredentialsWithRawResponse
from .... import CredentialsWithStreamingResponse as CredentialsWithStreamingResponse
from .... import Vaults as Vaults
from .... import VaultsWithRawResponse as VaultsWithRawResponse
from .... import VaultsWithStreamingResponse as VaultsWithStreamingResponse
