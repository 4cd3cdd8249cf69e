//! Everything that can go wrong, each with its own message, advice and exit code.

use std::path::PathBuf;
use std::time::Duration;

use generator::printable::is_misleading;
use thiserror::Error;

/// A fetch that failed: what was asked for, how often, and what went wrong in the end.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("cannot fetch {url}: {problem}{}", in_attempts(*attempts))]
pub struct FetchError {
    /// The address that was asked for, without credentials.
    pub url: String,
    /// How many attempts were made; 0 when the request itself was wrong.
    pub attempts: u32,
    /// What went wrong in the last attempt.
    #[source]
    pub problem: Box<Problem>,
}

impl FetchError {
    pub(super) fn new(url: impl Into<String>, attempts: u32, problem: Problem) -> Self {
        Self {
            url: url.into(),
            attempts,
            problem: Box::new(problem),
        }
    }

    /// The exit code of a command that ends with this error: 2 when the user's input or machine has to change, 4 when
    /// upstream could not be reached or gave no usable answer.
    pub fn exit_code(&self) -> u8 {
        self.problem.exit_code()
    }
}

fn in_attempts(attempts: u32) -> String {
    if attempts > 1 {
        format!(" (after {attempts} attempts)")
    } else {
        String::new()
    }
}

/// Which timeout ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Resolving the host name, connecting, or the TLS handshake.
    Connecting,
    /// Waiting for the server to go on sending.
    Reading,
    /// Everything together.
    Total,
}

impl std::fmt::Display for Phase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Connecting => "no connection",
            Self::Reading => "the server sent nothing",
            Self::Total => "the document was not complete",
        })
    }
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Problem {
    /// The given address cannot be read or used.
    #[error("this is not a usable address: {reason}")]
    BadUrl {
        /// What is wrong with it.
        reason: String,
    },
    /// The given address is plain `http` and its host is not a loopback host.
    #[error("plain http is not accepted")]
    PlainHttp,
    /// No region has this name.
    #[error("unknown region `{name}`, the known ones are {known}")]
    UnknownRegion {
        /// The name that was given.
        name: String,
        /// All known names, for the message.
        known: String,
    },
    /// A proxy is configured whose address cannot be used.
    #[error("the proxy address in {place} cannot be used")]
    BadProxy {
        /// The environment variable or option that holds it; its value may contain a password and is not shown.
        place: String,
    },
    /// The file with certificate authorities cannot be used.
    #[error("the certificate file {} cannot be used: {reason}", path.display())]
    BadCaFile {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// A file of this machine cannot be written.
    #[error("cannot write {}: {reason}", path.display())]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        reason: String,
    },

    /// The host name does not resolve.
    #[error("the host name does not resolve")]
    HostNotFound,
    /// Nothing accepts connections at the address.
    #[error("the connection was refused")]
    Refused,
    /// No connection for another reason.
    #[error("no connection: {reason}")]
    Unreachable {
        /// What the operating system says.
        reason: String,
    },
    /// The connection was lost before the answer began.
    #[error("the connection was lost before an answer came")]
    Interrupted,
    /// A timeout ran out.
    #[error("{phase} within {:.1} s", after.as_secs_f64())]
    Timeout {
        /// Which one.
        phase: Phase,
        /// How long it was.
        after: Duration,
    },
    /// No trustworthy TLS connection.
    #[error("no trustworthy TLS connection: {reason}")]
    Tls {
        /// What the TLS library says.
        reason: String,
    },
    /// The proxy did not let the connection through.
    #[error("the proxy did not connect: {reason}")]
    Proxy {
        /// What it answered.
        reason: String,
    },
    /// The answer is not HTTP/1.1.
    #[error("the answer is not valid http: {reason}")]
    BadHttp {
        /// What is wrong with it.
        reason: String,
    },

    /// 429.
    #[error("the server refuses so many requests (429){}", asks(*retry_after))]
    RateLimited {
        /// The pause that the server asked for.
        retry_after: Option<Duration>,
    },
    /// 500 to 599.
    #[error("the server failed ({status}){}", asks(*retry_after))]
    ServerError {
        /// The status.
        status: u16,
        /// The pause that the server asked for.
        retry_after: Option<Duration>,
    },
    /// 404 or 410.
    #[error("there is no document at this address ({status})")]
    NotFound {
        /// The status.
        status: u16,
    },
    /// 401, 403 or 407.
    #[error("the server denies access ({status})")]
    Denied {
        /// The status.
        status: u16,
    },
    /// Any other status than 200.
    #[error("the server answered with an unexpected status ({status})")]
    UnexpectedStatus {
        /// The status.
        status: u16,
    },
    /// 304, although there is no cached document.
    #[error(
        "the server says that the document has not changed (304), but there is no cached document"
    )]
    NotModifiedWithoutCache,
    /// A redirect that is not followed.
    #[error("the redirect to `{location}` is not followed: {reason}")]
    BadRedirect {
        /// Where it leads; empty when the answer does not say.
        location: String,
        /// Why it is not followed.
        reason: String,
    },
    /// More redirects than the request allows.
    #[error("more than {limit} redirects")]
    TooManyRedirects {
        /// The limit.
        limit: u32,
    },
    /// The document ends early.
    #[error("the document ends after {received} bytes{}", of(*expected))]
    Truncated {
        /// The bytes that came, after decompression.
        received: u64,
        /// The bytes that the server announced.
        expected: Option<u64>,
    },
    /// The compressed document is damaged.
    #[error("the compressed document is damaged: {reason}")]
    Corrupt {
        /// What the decompressor says.
        reason: String,
    },
    /// The document is compressed in a way that was not asked for.
    #[error("the document has the unknown encoding `{encoding}`")]
    UnknownEncoding {
        /// The `Content-Encoding` header.
        encoding: String,
    },
    /// The document is larger than the request allows.
    #[error("the document is larger than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// The document has no content.
    #[error("the document is empty")]
    Empty,
    /// A web page came instead of JSON.
    #[error("a web page came instead of JSON: `{excerpt}`")]
    Html {
        /// How it begins.
        excerpt: String,
    },
    /// The document is not JSON.
    #[error("the document is not JSON: line {line}, column {column}: {reason}")]
    NotJson {
        /// The line, counted from 1.
        line: usize,
        /// The column in bytes, counted from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// The document is JSON, but describes no API.
    #[error("the document is no API document: {reason}")]
    NotAnApiDocument {
        /// What is missing.
        reason: String,
    },
}

impl Problem {
    /// A stable name in kebab case, for machines.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadUrl { .. } => "bad-url",
            Self::PlainHttp => "plain-http",
            Self::UnknownRegion { .. } => "unknown-region",
            Self::BadProxy { .. } => "bad-proxy",
            Self::BadCaFile { .. } => "bad-ca-file",
            Self::Unwritable { .. } => "unwritable",
            Self::HostNotFound => "host-not-found",
            Self::Refused => "refused",
            Self::Unreachable { .. } => "unreachable",
            Self::Interrupted => "interrupted",
            Self::Timeout { .. } => "timeout",
            Self::Tls { .. } => "tls",
            Self::Proxy { .. } => "proxy",
            Self::BadHttp { .. } => "bad-http",
            Self::RateLimited { .. } => "rate-limited",
            Self::ServerError { .. } => "server-error",
            Self::NotFound { .. } => "not-found",
            Self::Denied { .. } => "denied",
            Self::UnexpectedStatus { .. } => "unexpected-status",
            Self::NotModifiedWithoutCache => "not-modified-without-cache",
            Self::BadRedirect { .. } => "bad-redirect",
            Self::TooManyRedirects { .. } => "too-many-redirects",
            Self::Truncated { .. } => "truncated",
            Self::Corrupt { .. } => "corrupt",
            Self::UnknownEncoding { .. } => "unknown-encoding",
            Self::TooLarge { .. } => "too-large",
            Self::Empty => "empty",
            Self::Html { .. } => "html",
            Self::NotJson { .. } => "not-json",
            Self::NotAnApiDocument { .. } => "not-an-api-document",
        }
    }

    /// See [`FetchError::exit_code`].
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::BadUrl { .. }
            | Self::PlainHttp
            | Self::UnknownRegion { .. }
            | Self::BadProxy { .. }
            | Self::BadCaFile { .. }
            | Self::Unwritable { .. } => 2,
            _ => 4,
        }
    }

    /// Whether another attempt can end differently without anybody changing anything.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::HostNotFound
                | Self::Refused
                | Self::Unreachable { .. }
                | Self::Interrupted
                | Self::Timeout {
                    phase: Phase::Connecting | Phase::Reading,
                    ..
                }
                | Self::RateLimited { .. }
                | Self::ServerError { .. }
                | Self::Truncated { .. }
        )
    }

    /// The pause that the server asked for.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after } | Self::ServerError { retry_after, .. } => {
                *retry_after
            }
            _ => None,
        }
    }

    /// What the user can do about it.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::BadUrl { .. } => {
                "give a whole address, such as --url https://api.mypurecloud.com/api/v2/docs/swagger"
            }
            Self::PlainHttp => {
                "use https; plain http is for servers on this machine only (localhost, 127.0.0.1, ::1)"
            }
            Self::UnknownRegion { .. } => "take one of these names, or give the address with --url",
            Self::BadProxy { .. } => {
                "write it as http://host:port, https://host:port or socks5://host:port, or unset it"
            }
            Self::BadCaFile { .. } => "give a file with certificates in PEM form",
            Self::Unwritable { .. } => "make room and grant access there, or choose another place",
            Self::HostNotFound => {
                "check the address and the network; behind a proxy, set HTTPS_PROXY"
            }
            Self::Refused | Self::Unreachable { .. } => {
                "check the address and the network; behind a proxy, set HTTPS_PROXY"
            }
            Self::Interrupted => {
                "try again later; if it goes on, look for a firewall or proxy in between"
            }
            Self::Timeout { .. } => "try again later, or allow more time with --timeout",
            Self::Tls { .. } => {
                "check the clock and the certificates of this machine; behind a proxy that inspects TLS, give its \
                 certificate authority with --ca-file"
            }
            Self::Proxy { .. } => {
                "check HTTPS_PROXY and ALL_PROXY, or exempt the host with NO_PROXY"
            }
            Self::BadHttp { .. } => "check that a web server answers at this address and port",
            Self::RateLimited { .. } => "try again later",
            Self::ServerError { .. } => "try again later, or another region with --region",
            Self::NotFound { .. } => "check the address, or name a region with --region",
            Self::Denied { .. } => {
                "the document needs no sign-in: check the address, and for a proxy in between"
            }
            Self::UnexpectedStatus { .. } => "check the address, and for a proxy in between",
            Self::NotModifiedWithoutCache => "try again later; a cache in between answers wrongly",
            Self::BadRedirect { .. } | Self::TooManyRedirects { .. } => {
                "give the address where the document is now with --url"
            }
            Self::Truncated { .. } => {
                "try again later; if it goes on, look for a proxy in between that cuts answers"
            }
            Self::Corrupt { .. } | Self::UnknownEncoding { .. } => {
                "try again later; if it goes on, look for a proxy in between that changes answers"
            }
            Self::TooLarge { .. } => {
                "check the address; if the document is right, raise the limit with --max-size"
            }
            Self::Empty => "try again later, or another region with --region",
            Self::Html { .. } => "check the address, and for a sign-in page or proxy in between",
            Self::NotJson { .. } | Self::NotAnApiDocument { .. } => {
                "check that the address is that of the document itself"
            }
        }
    }
}

fn asks(retry_after: Option<Duration>) -> String {
    retry_after
        .map(|pause| format!(" and asks to wait for {} s", pause.as_secs()))
        .unwrap_or_default()
}

fn of(expected: Option<u64>) -> String {
    match expected {
        Some(expected) => format!(" of {expected}"),
        None => ", in the middle of its JSON".to_owned(),
    }
}

/// Foreign text for a message: one line, printable, and short.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut result = String::new();
    let mut rest = text
        .split_whitespace()
        .flat_map(|word| [" ", word])
        .skip(1)
        .flat_map(str::chars);
    for char in rest.by_ref().take(LONGEST) {
        if is_misleading(char) {
            result.extend(char.escape_unicode());
        } else {
            result.push(char);
        }
    }
    if rest.next().is_some() {
        result.push('…');
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_shown_on_one_short_line() {
        assert_eq!(shown(" a\r\n\tb  c "), "a b c");
        assert_eq!(
            shown("a\u{1b}[31m\u{202e}b\0"),
            "a\\u{1b}[31m\\u{202e}b\\u{0}"
        );
        assert_eq!(shown(&"ä".repeat(120)), "ä".repeat(120));
        assert_eq!(shown(&"ä".repeat(121)), format!("{}…", "ä".repeat(120)));
    }

    #[test]
    fn messages_name_the_place_and_the_attempts() {
        let problem = Problem::Truncated {
            received: 10,
            expected: Some(20),
        };
        let error = FetchError::new("https://a.example/", 3, problem);
        assert_eq!(
            error.to_string(),
            "cannot fetch https://a.example/: the document ends after 10 bytes of 20 (after 3 attempts)"
        );
    }
}
