# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ...._reply import Reply
from ...._subscripts import Get1, Get2, Get3, Get4, Get5
from .._base import VaultStatusFilterParam
class McpOauthTokenEndpointAuthResourceNoneDict(TypedDict):
    type: Literal["none"]
class McpOauthTokenEndpointAuthResourceNone(Reply[McpOauthTokenEndpointAuthResourceNoneDict]):
    type: Literal["none"]
    __getitem__: Get1[Literal["type"], Literal["none"]]
class McpOauthTokenEndpointAuthResourceClientSecretBasicDict(TypedDict):
    type: Literal["client_secret_basic"]
class McpOauthTokenEndpointAuthResourceClientSecretBasic(Reply[McpOauthTokenEndpointAuthResourceClientSecretBasicDict]):
    type: Literal["client_secret_basic"]
    __getitem__: Get1[Literal["type"], Literal["client_secret_basic"]]
class McpOauthTokenEndpointAuthResourceClientSecretPostDict(TypedDict):
    type: Literal["client_secret_post"]
class McpOauthTokenEndpointAuthResourceClientSecretPost(Reply[McpOauthTokenEndpointAuthResourceClientSecretPostDict]):
    type: Literal["client_secret_post"]
    __getitem__: Get1[Literal["type"], Literal["client_secret_post"]]
McpOauthTokenEndpointAuth: TypeAlias = Union[McpOauthTokenEndpointAuthResourceNone, McpOauthTokenEndpointAuthResourceClientSecretBasic, McpOauthTokenEndpointAuthResourceClientSecretPost]
McpOauthTokenEndpointAuthDict: TypeAlias = Union[McpOauthTokenEndpointAuthResourceNoneDict, McpOauthTokenEndpointAuthResourceClientSecretBasicDict, McpOauthTokenEndpointAuthResourceClientSecretPostDict]
class CredentialAuthVaultCredentialAuthResourceMcpOauthRefreshDict(TypedDict):
    client_id: str
    """Your client id at the authorization server."""
    resource: NotRequired[str | None]
    """The resource that access tokens are asked for, as in RFC 8707."""
    scope: NotRequired[str | None]
    """The scopes that access tokens are asked for, with spaces between them."""
    token_endpoint: str
    """Address at which access tokens are asked for."""
    token_endpoint_auth: McpOauthTokenEndpointAuthDict
    """How a client proves who it is at the token endpoint, such as by a client secret."""
class CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh(Reply[CredentialAuthVaultCredentialAuthResourceMcpOauthRefreshDict]):
    client_id: str
    """Your client id at the authorization server."""
    resource: str | None
    """The resource that access tokens are asked for, as in RFC 8707."""
    scope: str | None
    """The scopes that access tokens are asked for, with spaces between them."""
    token_endpoint: str
    """Address at which access tokens are asked for."""
    token_endpoint_auth: McpOauthTokenEndpointAuth
    """How a client proves who it is at the token endpoint, such as by a client secret."""
    __getitem__: Get3[Literal["client_id", "token_endpoint"], str, Literal["resource", "scope"], str | None, Literal["token_endpoint_auth"], McpOauthTokenEndpointAuth]
class CredentialAuthVaultCredentialAuthResourceMcpOauthDict(TypedDict):
    expires_at: NotRequired[str | None]
    """When the access token expires, as a date with time."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    refresh: NotRequired[CredentialAuthVaultCredentialAuthResourceMcpOauthRefreshDict | None]
    """How a new access token is got when the old one has expired."""
    type: Literal["mcp_oauth"]
class CredentialAuthVaultCredentialAuthResourceMcpOauth(Reply[CredentialAuthVaultCredentialAuthResourceMcpOauthDict]):
    expires_at: str | None
    """When the access token expires, as a date with time."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    refresh: CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh | None
    """How a new access token is got when the old one has expired."""
    type: Literal["mcp_oauth"]
    __getitem__: Get4[Literal["expires_at"], str | None, Literal["mcp_server_url"], str, Literal["refresh"], CredentialAuthVaultCredentialAuthResourceMcpOauthRefresh | None, Literal["type"], Literal["mcp_oauth"]]
class CredentialAuthVaultCredentialAuthResourceStaticBearerDict(TypedDict):
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["static_bearer"]
class CredentialAuthVaultCredentialAuthResourceStaticBearer(Reply[CredentialAuthVaultCredentialAuthResourceStaticBearerDict]):
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["static_bearer"]
    __getitem__: Get2[Literal["mcp_server_url"], str, Literal["type"], Literal["static_bearer"]]
class CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedDict(TypedDict):
    type: Literal["unrestricted"]
class CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted(Reply[CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedDict]):
    type: Literal["unrestricted"]
    __getitem__: Get1[Literal["type"], Literal["unrestricted"]]
class CredentialNetworkingVaultCredentialNetworkingResourceLimitedDict(TypedDict):
    allowed_hosts: list[str]
    """The hosts that the secret may be sent to."""
    type: Literal["limited"]
class CredentialNetworkingVaultCredentialNetworkingResourceLimited(Reply[CredentialNetworkingVaultCredentialNetworkingResourceLimitedDict]):
    allowed_hosts: list[str]
    """The hosts that the secret may be sent to."""
    type: Literal["limited"]
    __getitem__: Get2[Literal["allowed_hosts"], list[str], Literal["type"], Literal["limited"]]
CredentialNetworking: TypeAlias = Union[CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted, CredentialNetworkingVaultCredentialNetworkingResourceLimited]
CredentialNetworkingDict: TypeAlias = Union[CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedDict, CredentialNetworkingVaultCredentialNetworkingResourceLimitedDict]
class CredentialAuthVaultCredentialAuthResourceEnvironmentVariableDict(TypedDict):
    networking: CredentialNetworkingDict
    """The hosts that the secret may be sent to: all, or only some."""
    secret_name: str
    """The name of the environment variable."""
    type: Literal["environment_variable"]
class CredentialAuthVaultCredentialAuthResourceEnvironmentVariable(Reply[CredentialAuthVaultCredentialAuthResourceEnvironmentVariableDict]):
    networking: CredentialNetworking
    """The hosts that the secret may be sent to: all, or only some."""
    secret_name: str
    """The name of the environment variable."""
    type: Literal["environment_variable"]
    __getitem__: Get3[Literal["networking"], CredentialNetworking, Literal["secret_name"], str, Literal["type"], Literal["environment_variable"]]
CredentialAuth: TypeAlias = Union[CredentialAuthVaultCredentialAuthResourceMcpOauth, CredentialAuthVaultCredentialAuthResourceStaticBearer, CredentialAuthVaultCredentialAuthResourceEnvironmentVariable]
CredentialAuthDict: TypeAlias = Union[CredentialAuthVaultCredentialAuthResourceMcpOauthDict, CredentialAuthVaultCredentialAuthResourceStaticBearerDict, CredentialAuthVaultCredentialAuthResourceEnvironmentVariableDict]
class CredentialDict(TypedDict):
    id: str
    """Id of the credential."""
    auth: CredentialAuthDict
    """What it is for and how it is used, without the secret."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: NotRequired[dict[str, str]]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["vault.credential"]
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    vault_id: str
    """Id of the vault that it is in."""
class Credential(Reply[CredentialDict]):
    id: str
    """Id of the credential."""
    auth: CredentialAuth
    """What it is for and how it is used, without the secret."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: dict[str, str] | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["vault.credential"]
    updated_at: int
    """When it was last changed: Unix time in seconds."""
    vault_id: str
    """Id of the vault that it is in."""
    __getitem__: Get5[Literal["id", "name", "vault_id"], str, Literal["auth"], CredentialAuth, Literal["created_at", "updated_at"], int, Literal["metadata"], dict[str, str], Literal["object"], Literal["vault.credential"]]
class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone(TypedDict):
    type: Literal["none"]
class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
    client_secret: str
    """The secret that goes with the client id."""
    type: Literal["client_secret_basic"]
class McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
    client_secret: str
    """The secret that goes with the client id."""
    type: Literal["client_secret_post"]
McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamNone, McpOauthTokenEndpointAuthResourceNone, McpOauthTokenEndpointAuthResourceNoneDict, McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretBasic, McpOauthTokenEndpointAuthCreateParamCreateMcpOauthTokenEndpointAuthParamClientSecretPost]
class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict):
    client_id: str
    """Your client id at the authorization server."""
    refresh_token: str
    """The OAuth refresh token, with which new access tokens are got."""
    token_endpoint: str
    """Address at which access tokens are asked for."""
    token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
    """How a client proves who it is at the token endpoint, such as by a client secret."""
    resource: NotRequired[str | None]
    """The resource that access tokens are asked for, as in RFC 8707."""
    scope: NotRequired[str | None]
    """The scopes that access tokens are asked for, with spaces between them."""
class CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth(TypedDict):
    access_token: str
    """The OAuth access token for the server."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["mcp_oauth"]
    expires_at: NotRequired[str | None]
    """When the access token expires, as a date with time."""
    refresh: NotRequired[CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauthRefresh | None]
    """How a new access token is got when the old one has expired."""
class CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer(TypedDict):
    token: str
    """The token, sent in the `Authorization` header as `Bearer`."""
    mcp_server_url: str
    """Address of the MCP server that it is for."""
    type: Literal["static_bearer"]
class CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted(TypedDict):
    type: Literal["unrestricted"]
class CredentialNetworkingParamVaultCredentialNetworkingParamLimited(TypedDict):
    allowed_hosts: Sequence[str]
    """The hosts that the secret may be sent to."""
    type: Literal["limited"]
CredentialNetworkingParam: TypeAlias = Union[CredentialNetworkingParamVaultCredentialNetworkingParamUnrestricted, CredentialNetworkingVaultCredentialNetworkingResourceUnrestricted, CredentialNetworkingVaultCredentialNetworkingResourceUnrestrictedDict, CredentialNetworkingParamVaultCredentialNetworkingParamLimited, CredentialNetworkingVaultCredentialNetworkingResourceLimited, CredentialNetworkingVaultCredentialNetworkingResourceLimitedDict]
class CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
    networking: CredentialNetworkingParam
    """The hosts that the secret may be sent to: all, or only some."""
    secret_name: str
    """The name of the environment variable."""
    secret_value: str
    """The secret, which is the value of the environment variable."""
    type: Literal["environment_variable"]
CredentialAuthCreateParam: TypeAlias = Union[CredentialAuthCreateParamCreateVaultCredentialAuthParamMcpOauth, CredentialAuthCreateParamCreateVaultCredentialAuthParamStaticBearer, CredentialAuthCreateParamCreateVaultCredentialAuthParamEnvironmentVariable]
class McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
    type: Literal["client_secret_basic"]
    client_secret: NotRequired[str | None]
    """The secret that goes with the client id."""
class McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
    type: Literal["client_secret_post"]
    client_secret: NotRequired[str | None]
    """The secret that goes with the client id."""
McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretBasic, McpOauthTokenEndpointAuthResourceClientSecretBasic, McpOauthTokenEndpointAuthResourceClientSecretBasicDict, McpOauthTokenEndpointAuthRotateParamRotateMcpOauthTokenEndpointAuthParamClientSecretPost, McpOauthTokenEndpointAuthResourceClientSecretPost, McpOauthTokenEndpointAuthResourceClientSecretPostDict]
class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: str | None
    """The OAuth refresh token, with which new access tokens are got."""
    scope: str | None
    """The scopes that access tokens are asked for, with spaces between them."""
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None
    """How a client proves who it is at the token endpoint, such as by a client secret."""
class CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    """The OAuth access token for the server."""
    expires_at: str | None
    """When the access token expires, as a date with time."""
    refresh: CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauthRefresh | None
    """How a new access token is got when the old one has expired."""
class CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer(TypedDict):
    token: str
    """The token, sent in the `Authorization` header as `Bearer`."""
    type: Literal["static_bearer"]
class CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
    secret_value: str
    """The secret, which is the value of the environment variable."""
    type: Literal["environment_variable"]
CredentialAuthRotateParam: TypeAlias = Union[CredentialAuthRotateParamRotateVaultCredentialAuthParamMcpOauth, CredentialAuthVaultCredentialAuthResourceMcpOauth, CredentialAuthVaultCredentialAuthResourceMcpOauthDict, CredentialAuthRotateParamRotateVaultCredentialAuthParamStaticBearer, CredentialAuthRotateParamRotateVaultCredentialAuthParamEnvironmentVariable]
class CredentialCreateParams(TypedDict):
    auth: CredentialAuthCreateParam
    """the secret, and how it is used"""
    name: str
    """a name for people to read"""
    metadata: NotRequired[dict[str, str]]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
class CredentialDeletedDict(TypedDict):
    id: str
    """Id of the credential."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vault.credential.deleted"]
class CredentialDeleted(Reply[CredentialDeletedDict]):
    id: str
    """Id of the credential."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vault.credential.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["vault.credential.deleted"]]
class CredentialListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    metadata: dict[str, str]
    """only those with these pairs"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    status: VaultStatusFilterParam
    """only those in this state"""
class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    """id of the vault"""
    auth: CredentialAuthRotateParam
    """the secret, and how it is used"""
    metadata: dict[str, str]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
