from ._connect import SSLContext
