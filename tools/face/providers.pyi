from typing import Awaitable, Callable, Literal, Union

BedrockEndpoint = Literal["mantle", "runtime"]
BedrockTokenProvider = Callable[[], str]
AsyncBedrockTokenProvider = Callable[[], Union[str, Awaitable[str]]]
AwsCredentialsProvider = Callable[[], object]
