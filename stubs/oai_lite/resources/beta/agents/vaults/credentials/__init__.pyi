# Derived by `python -m tools gen` from tools/api/beta_agents.pyi. Do not edit: change that and run gen.
from .... import AsyncCredentials as AsyncCredentials
from .... import AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse
from .... import AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse
from .... import Credentials as Credentials
from .... import CredentialsWithRawResponse as CredentialsWithRawResponse
from .... import CredentialsWithStreamingResponse as CredentialsWithStreamingResponse
