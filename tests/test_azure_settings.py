"""The settings of the Azure clients in every combination, and their copies: arguments and environment, and what comes of them."""
from __future__ import annotations


import pytest

import oai_lite
from oai_lite import MutuallyExclusiveAuthError, OpenAIError
from oai_lite.testing import Server
from tests.support.worlds import world  # noqa: F401  (fixture)
from tests.test_azure import ENDPOINT, VERSION, azure, chat, options  # noqa: F401  (azure is a fixture)

# Settings: credentials. Arguments and environment -> what is sent; "two" is an error, "none" is another.

GIVEN = {"key": ("api_key", "k-arg"), "token": ("azure_ad_token", "t-arg"), "call": ("azure_ad_token_provider", lambda: "t-call")}
KEPT = {"KEY": ("AZURE_OPENAI_API_KEY", "k-env"), "TOKEN": ("AZURE_OPENAI_AD_TOKEN", "t-env")}
CREDENTIALS = """
-               -          none
-               KEY        api-key k-env
-               TOKEN      Bearer t-env
-               KEY+TOKEN  Bearer t-env
key             -          api-key k-arg
key             KEY        api-key k-arg
key             TOKEN      api-key k-arg
key             KEY+TOKEN  api-key k-arg
token           -          Bearer t-arg
token           KEY        Bearer t-arg
token           TOKEN      Bearer t-arg
token           KEY+TOKEN  Bearer t-arg
call            -          Bearer t-call
call            KEY        Bearer t-call
call            TOKEN      Bearer t-call
call            KEY+TOKEN  Bearer t-call
key+token       -          two
key+token       KEY        two
key+token       TOKEN      two
key+token       KEY+TOKEN  two
key+call        -          two
key+call        KEY        two
key+call        TOKEN      two
key+call        KEY+TOKEN  two
token+call      -          two
token+call      KEY        two
token+call      TOKEN      two
token+call      KEY+TOKEN  two
key+token+call  -          two
key+token+call  KEY        two
key+token+call  TOKEN      two
key+token+call  KEY+TOKEN  two
"""
CREDENTIALS = [line.split(None, 2) for line in CREDENTIALS.strip().split("\n")]


def test_the_table_of_credentials_is_complete():
    """It has every set of arguments with every set of environment variables, once."""
    rows = {(given, kept) for given, kept, _ in CREDENTIALS}
    assert len(rows) == len(CREDENTIALS) == 2 ** len(GIVEN) * 2 ** len(KEPT)


@pytest.mark.parametrize("given, kept, result", CREDENTIALS)
def test_credentials_in_every_combination(world, monkeypatch, given, kept, result):
    """Two arguments are an error; the environment counts only without arguments, and there the token goes first."""
    for name in kept.split("+") if kept != "-" else ():
        monkeypatch.setenv(*KEPT[name])
    arguments = dict(GIVEN[name] for name in given.split("+")) if given != "-" else {}
    with Server(azure=True) as server:
        make = lambda: world.public("AzureOpenAI")(azure_endpoint=server.origin, api_version=VERSION, **arguments)  # noqa: E731
        if result == "two":
            with pytest.raises(MutuallyExclusiveAuthError, match="only one of api_key, azure_ad_token and azure_ad_token_provider"):
                make()
        elif result == "none":
            with pytest.raises(OpenAIError, match="Missing credentials.*AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"):
                make()
        else:
            client = make()
            world.run(chat(client))
            world.run(client.close())
            sent = server.last.headers
            key, bearer = sent.get("api-key"), sent.get("authorization")
            assert result in ("api-key %s" % key, bearer) and None in (key, bearer)


def test_the_key_of_openai_is_not_sent_to_azure(monkeypatch):
    """OPENAI_API_KEY belongs to another server."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai")
    with pytest.raises(OpenAIError, match="Missing credentials"):
        options()


def test_credentials_can_be_brought_by_headers_or_not_at_all():
    """`_enforce_credentials=False` makes a client without any; an admin key alone will do as well."""
    assert options(enforce_credentials=False).authorization("any") is None
    assert options(admin_api_key="adm").authorization("admin") == ("Authorization", "Bearer adm")
    both = options(admin_api_key="adm", api_key="k")
    assert both.authorization("any") == ("api-key", "k") and both.authorization("admin")[1] == "Bearer adm"


# Settings: addresses. base_url, azure_endpoint, its variable, azure_deployment -> the client's base URL.

ADDRESSES = """
-     -     -    -  missing
-     -     -    d  missing
-     -     env  -  https://env.azure.com/openai/
-     -     env  d  https://env.azure.com/openai/deployments/d/
-     arg   -    -  https://arg.azure.com/openai/
-     arg   -    d  https://arg.azure.com/openai/deployments/d/
-     arg   env  -  https://arg.azure.com/openai/
-     arg   env  d  https://arg.azure.com/openai/deployments/d/
base  -     -    -  https://base.azure.com/x/
base  -     -    d  https://base.azure.com/x/
base  -     env  -  https://base.azure.com/x/
base  -     env  d  https://base.azure.com/x/
base  arg   -    -  exclusive
base  arg   -    d  exclusive
base  arg   env  -  exclusive
base  arg   env  d  exclusive
"""
ADDRESSES = [line.split() for line in ADDRESSES.strip().split("\n")]
SAYS = {"missing": "give azure_endpoint .* or base_url, or set .* AZURE_OPENAI_ENDPOINT", "exclusive": "mutually exclusive"}


@pytest.mark.parametrize("base, endpoint, kept, deployment, result", ADDRESSES)
def test_addresses_in_every_combination(monkeypatch, base, endpoint, kept, deployment, result):
    """A base URL or an endpoint, the latter from the environment too; what is missing or too much is a ValueError."""
    assert len(ADDRESSES) == 2**4
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env.azure.com/" if kept == "env" else "")
    given = {
        "base_url": None if base == "-" else "https://base.azure.com/x",
        "azure_endpoint": None if endpoint == "-" else "https://arg.azure.com/",
        "azure_deployment": None if deployment == "-" else "d",
    }
    if result in SAYS:
        with pytest.raises(ValueError, match=SAYS[result]):
            oai_lite.AzureOpenAI(api_key="k", api_version=VERSION, **given)
    else:
        assert oai_lite.AzureOpenAI(api_key="k", api_version=VERSION, **given).base_url == result


VERSIONS = """
arg env query dated  arg
arg env -     dated  arg
arg -   query dated  arg
arg -   -     dated  arg
-   env query dated  env
-   env -     dated  env
-   -   query dated  query
-   -   -     dated  missing
arg env query v1     arg
arg env -     v1     arg
arg -   query v1     arg
arg -   -     v1     arg
-   env query v1     query
-   env -     v1     None
-   -   query v1     query
-   -   -     v1     None
"""
VERSIONS = [line.split() for line in VERSIONS.strip().split("\n")]


@pytest.mark.parametrize("argument, kept, query, form, result", VERSIONS)
def test_versions_in_every_combination(monkeypatch, argument, kept, query, form, result):
    """The argument, then the environment; the v1 form needs none, and gets only what was given to the client itself."""
    assert len(VERSIONS) == 2**4
    monkeypatch.setenv("OPENAI_API_VERSION", kept.replace("-", ""))
    given = {
        "azure_endpoint": ENDPOINT + ("/openai/v1" if form == "v1" else ""),
        "api_version": None if argument == "-" else "arg",
        "default_query": {"a": "b"} if query == "-" else {"a": "b", "api-version": "query"},
    }
    if result == "missing":
        with pytest.raises(ValueError, match="Missing api_version.*OPENAI_API_VERSION"):
            oai_lite.AzureOpenAI(api_key="k", **given)
    else:
        client = oai_lite.AzureOpenAI(api_key="k", **given)
        assert str(client.default_query.get("api-version")) == result and client.default_query["a"] == "b"


@pytest.mark.parametrize(
    "given, says",
    [
        ({"azure_endpoint": "r.openai.azure.com"}, "azure_endpoint must begin with http:// or https://"),
        ({"azure_endpoint": "https://u:p@r.openai.azure.com"}, "azure_endpoint must not carry a user name"),
        ({"azure_endpoint": ENDPOINT, "azure_deployment": ""}, "non-empty value for `deployment`"),
        ({"azure_endpoint": ENDPOINT, "azure_deployment": ".."}, "means another path"),
        ({"azure_endpoint": ENDPOINT + "/openai/v1", "azure_deployment": "d"}, "`model` names the deployment"),
        ({"azure_endpoint": ENDPOINT, "api_key": "k\n"}, "api_key holds .* at position 1"),
        ({"azure_endpoint": ENDPOINT, "api_key": None, "azure_ad_token": "t t"}, "azure_ad_token holds .* at position 1"),
    ],
)
def test_a_setting_that_can_not_work_is_named(given, says):
    """Before anything is sent, under the name that the user gave it (need 46)."""
    with pytest.raises(ValueError, match=says):
        oai_lite.AzureOpenAI(**{"api_key": "k", "api_version": VERSION, **given})


@pytest.mark.parametrize("name, value", [("data_residency", "eu"), ("provider", object())])
def test_what_azure_does_not_have_is_refused(name, value):
    """The region belongs to the resource, and another provider is another server."""
    client = oai_lite.AzureOpenAI(azure_endpoint=ENDPOINT, api_version=VERSION, api_key="k")
    with pytest.raises(OpenAIError, match="%s does not go with Azure" % name):
        client.copy(**{name: value})
    with pytest.raises(TypeError, match=name):
        oai_lite.AzureOpenAI(azure_endpoint=ENDPOINT, api_version=VERSION, api_key="k", **{name: value})


# Copies.


def test_copies_keep_the_settings_of_azure(world, azure):
    """Endpoint, deployment, version and credential stay, those that are given change, and the connections are shared."""
    client = world.client(azure, azure_deployment="my deployment")
    twin = client.with_options(timeout=5, default_headers={"x-a": "1"})
    assert type(twin) is type(client) and twin.base_url == client.base_url
    assert (twin.azure_endpoint, twin.azure_deployment, twin.api_version) == (azure.origin, "my deployment", VERSION)
    world.run(chat(client))
    world.run(chat(twin))
    first, second = azure.requests
    assert first.target == second.target and second.headers["api-key"] == "right-key" and azure.connections == 1
    assert twin.copy(api_version="2025-01-01-preview").default_query["api-version"] == "2025-01-01-preview"
    assert twin.copy(azure_deployment="other").base_url == azure.origin + "/openai/deployments/other/"
    assert twin.copy(azure_endpoint=ENDPOINT).base_url == ENDPOINT + "/openai/deployments/my%20deployment/"
    assert twin.copy(base_url=ENDPOINT + "/openai").base_url == ENDPOINT + "/openai/"
    assert twin.copy(set_default_query={}).default_query == {"api-version": VERSION}
    moved = client.copy()
    moved.base_url = azure.origin + "/openai/v1"
    assert moved.copy().base_url == azure.origin + "/openai/v1/"


@pytest.mark.parametrize("old", GIVEN)
@pytest.mark.parametrize("new", GIVEN)
def test_a_credential_given_to_a_copy_replaces_the_other_kinds(world, azure, old, new):
    """There is one credential at any time; the original keeps its own."""
    azure._azure.key = azure._azure.token = None
    original = world.client(azure, **dict([GIVEN[old]]))
    name, value = GIVEN[new]
    for client, (kind, credential) in ((original.copy(**{name: value}), (new, value)), (original, (old, GIVEN[old][1]))):
        world.run(chat(client))
        sent = azure.last.headers
        credential = credential() if callable(credential) else credential
        assert (sent.get("api-key"), sent.get("authorization")) == (
            (credential, None) if kind == "key" else (None, "Bearer " + credential)
        )
