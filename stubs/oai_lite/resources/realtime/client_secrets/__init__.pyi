# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from .. import AsyncClientSecrets as AsyncClientSecrets
from .. import AsyncClientSecretsWithRawResponse as AsyncClientSecretsWithRawResponse
from .. import AsyncClientSecretsWithStreamingResponse as AsyncClientSecretsWithStreamingResponse
from .. import ClientSecrets as ClientSecrets
from .. import ClientSecretsWithRawResponse as ClientSecretsWithRawResponse
from .. import ClientSecretsWithStreamingResponse as ClientSecretsWithStreamingResponse
