//! One attempt: ask, follow redirects, read the body.

use std::io::{self, Read};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

use ureq::http::{HeaderMap, header};
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Body, Proxy, Timeout};
use url::Url;

use super::Request;
use super::address::{is_loopback, redirect};
use super::cache::Cached;
use super::check;
use super::error::{Phase, Problem, shown};
use super::progress::Progress;
use super::retry::parse_retry_after;

/// Which proxy is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyChoice {
    /// The one that the environment names (`ALL_PROXY`, `HTTPS_PROXY`, `HTTP_PROXY`, or the same in lower case),
    /// except for hosts that `NO_PROXY` lists and for loopback hosts.
    Environment,
    /// None at all.
    Direct,
    /// The one at this address.
    Url(String),
}

/// A document as it came, checked.
#[derive(Debug)]
pub(super) struct Document {
    pub bytes: Vec<u8>,
    pub url: Url,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

/// A useful answer.
#[derive(Debug)]
pub(super) enum Answer {
    Document(Document),
    NotModified,
}

/// Everything that stays the same over the attempts of one fetch.
pub(super) struct Client<'a> {
    request: &'a Request,
    agent: Agent,
    deadline: Instant,
}

impl<'a> Client<'a> {
    pub fn new(request: &'a Request, url: &Url, deadline: Instant) -> Result<Self, Problem> {
        let roots = match &request.ca_file {
            Some(path) => RootCerts::new_with_certs(&certificates(path)?),
            None => RootCerts::PlatformVerifier,
        };
        let config = Agent::config_builder()
            .proxy(proxy(&request.proxy, url)?)
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .user_agent(concat!(
                "genesys-cloud-models-xtask/",
                env!("CARGO_PKG_VERSION")
            ))
            .accept("application/json")
            // Statuses and redirects are decided here: the library would follow a redirect to anywhere.
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            // A connection that failed once is not worth keeping for the next attempt.
            .max_idle_connections(0)
            .timeout_resolve(Some(request.connect_timeout))
            .timeout_connect(Some(request.connect_timeout))
            .timeout_per_read(Some(request.read_timeout))
            .timeout_per_write(Some(request.read_timeout))
            .build();
        Ok(Self {
            request,
            agent: config.into(),
            deadline,
        })
    }

    /// Asks once for the document at `url`.
    pub fn attempt(
        &self,
        url: &Url,
        cached: Option<&Cached>,
        progress: &mut dyn Progress,
    ) -> Result<Answer, Problem> {
        let mut url = url.clone();
        let mut redirects = 0;
        loop {
            // Validators mean something to the resource that gave them only.
            let cached = cached.filter(|cached| cached.header.answered_by == url.as_str());
            let (conditional, response) = self.ask(&url, cached)?;
            let (parts, body) = response.into_parts();
            let status = parts.status.as_u16();
            match status {
                200 => {
                    let bytes = self.read(&parts.headers, body, progress)?;
                    check::document(
                        &bytes,
                        text(&parts.headers, header::CONTENT_TYPE).as_deref(),
                    )?;
                    return Ok(Answer::Document(Document {
                        bytes,
                        url,
                        etag: text(&parts.headers, header::ETAG),
                        last_modified: text(&parts.headers, header::LAST_MODIFIED),
                    }));
                }
                204 | 205 => return Err(Problem::Empty),
                304 if conditional => return Ok(Answer::NotModified),
                304 => return Err(Problem::NotModifiedWithoutCache),
                301 | 302 | 303 | 307 | 308 => {
                    let Some(location) = text(&parts.headers, header::LOCATION) else {
                        let reason = format!("the answer ({status}) does not say where to");
                        return Err(Problem::BadRedirect {
                            location: String::new(),
                            reason,
                        });
                    };
                    if redirects == self.request.redirect_limit {
                        return Err(Problem::TooManyRedirects {
                            limit: self.request.redirect_limit,
                        });
                    }
                    redirects += 1;
                    url = redirect(&url, &location)?;
                }
                401 | 403 | 407 => return Err(Problem::Denied { status }),
                404 | 410 => return Err(Problem::NotFound { status }),
                429 => {
                    return Err(Problem::RateLimited {
                        retry_after: retry_after(&parts.headers),
                    });
                }
                500..=599 => {
                    return Err(Problem::ServerError {
                        status,
                        retry_after: retry_after(&parts.headers),
                    });
                }
                _ => return Err(Problem::UnexpectedStatus { status }),
            }
        }
    }

    /// Sends one request, and says whether it was a conditional one.
    fn ask(
        &self,
        url: &Url,
        cached: Option<&Cached>,
    ) -> Result<(bool, ureq::http::Response<Body>), Problem> {
        let remaining = self.deadline.saturating_duration_since(Instant::now());
        if remaining.is_zero() {
            return Err(self.timeout(Phase::Total));
        }
        let mut conditional = false;
        let mut builder = self.agent.get(url.as_str());
        if let Some(Cached { header: known, .. }) = cached {
            let validators = [
                (header::IF_NONE_MATCH, &known.etag),
                (header::IF_MODIFIED_SINCE, &known.last_modified),
            ];
            for (name, value) in validators {
                if let Some(value) = value {
                    builder = builder.header(name, value);
                    conditional = true;
                }
            }
        }
        let response = builder
            .config()
            .timeout_global(Some(remaining))
            .build()
            .call()
            .map_err(|error| self.connection_problem(error, url))?;
        Ok((conditional, response))
    }

    /// Reads the whole body, decompressed.
    fn read(
        &self,
        headers: &HeaderMap,
        mut body: Body,
        progress: &mut dyn Progress,
    ) -> Result<Vec<u8>, Problem> {
        const PIECE: usize = 64 * 1024;
        /// An announced length reserves no more than this, for it is only a claim.
        const RESERVE: u64 = 32 * 1024 * 1024;

        // The library removes the header when it decompresses, so what is left is unknown to it.
        if let Some(encoding) = text(headers, header::CONTENT_ENCODING)
            && !encoding.trim().eq_ignore_ascii_case("identity")
            && !encoding.trim().is_empty()
        {
            return Err(Problem::UnknownEncoding {
                encoding: shown(&encoding),
            });
        }
        let limit = self.request.size_limit;
        let expected = body.content_length();
        if expected.is_some_and(|expected| expected > limit) {
            return Err(Problem::TooLarge { limit });
        }
        let mut bytes = Vec::with_capacity(expected.unwrap_or(0).min(RESERVE) as usize);
        let mut piece = vec![0; PIECE];
        // This limit is for the bytes on the wire; a compressed document can be longer than its content, by little.
        let mut reader = body
            .with_config()
            .limit(limit.saturating_add(PIECE as u64))
            .reader();
        progress.received(0, expected);
        loop {
            let count = match reader.read(&mut piece) {
                Ok(0) => return Ok(bytes),
                Ok(count) => count,
                Err(error) => {
                    return Err(self.body_problem(error.into(), bytes.len() as u64, expected));
                }
            };
            bytes.extend_from_slice(&piece[..count]);
            if bytes.len() as u64 > limit {
                return Err(Problem::TooLarge { limit });
            }
            progress.received(bytes.len() as u64, expected);
        }
    }

    fn timeout(&self, phase: Phase) -> Problem {
        let after = match phase {
            Phase::Connecting => self.request.connect_timeout,
            Phase::Reading => self.request.read_timeout,
            Phase::Total => self.request.total_timeout,
        };
        Problem::Timeout { phase, after }
    }

    /// Why no answer came.
    fn connection_problem(&self, error: ureq::Error, url: &Url) -> Problem {
        match error {
            ureq::Error::Io(error) => match error.kind() {
                io::ErrorKind::ConnectionRefused => Problem::Refused,
                io::ErrorKind::UnexpectedEof
                | io::ErrorKind::ConnectionReset
                | io::ErrorKind::ConnectionAborted
                | io::ErrorKind::BrokenPipe => Problem::Interrupted,
                // This is how an error of the TLS library comes out of the handshake.
                io::ErrorKind::InvalidData if url.scheme() == "https" => Problem::Tls {
                    reason: shown(&error.to_string()),
                },
                _ => Problem::Unreachable {
                    reason: shown(&error.to_string()),
                },
            },
            other => self.other_problem(other),
        }
    }

    /// Why the answer broke off.
    fn body_problem(&self, error: ureq::Error, received: u64, expected: Option<u64>) -> Problem {
        let broke_off = |error: &io::Error| {
            matches!(
                error.kind(),
                io::ErrorKind::UnexpectedEof
                    | io::ErrorKind::ConnectionReset
                    | io::ErrorKind::ConnectionAborted
            )
        };
        match error {
            ureq::Error::Io(error) if broke_off(&error) => {
                Problem::Truncated { received, expected }
            }
            ureq::Error::Decompress(_, error) if broke_off(&error) => {
                Problem::Truncated { received, expected }
            }
            ureq::Error::Decompress(_, error) => Problem::Corrupt {
                reason: shown(&error.to_string()),
            },
            ureq::Error::BodyExceedsLimit(_) => Problem::TooLarge {
                limit: self.request.size_limit,
            },
            ureq::Error::Io(error) => Problem::Unreachable {
                reason: shown(&error.to_string()),
            },
            other => self.other_problem(other),
        }
    }

    fn other_problem(&self, error: ureq::Error) -> Problem {
        match error {
            ureq::Error::Timeout(Timeout::Resolve | Timeout::Connect) => {
                self.timeout(Phase::Connecting)
            }
            ureq::Error::Timeout(Timeout::Global | Timeout::PerCall) => self.timeout(Phase::Total),
            ureq::Error::Timeout(_) => self.timeout(Phase::Reading),
            ureq::Error::HostNotFound => Problem::HostNotFound,
            ureq::Error::ConnectProxyFailed(reason) => Problem::Proxy {
                reason: shown(&reason),
            },
            ureq::Error::InvalidProxyUrl => Problem::Proxy {
                reason: "its address is not valid".to_owned(),
            },
            error @ (ureq::Error::Tls(_)
            | ureq::Error::Rustls(_)
            | ureq::Error::Pem(_)
            | ureq::Error::TlsRequired) => Problem::Tls {
                reason: shown(&error.to_string()),
            },
            error @ (ureq::Error::Protocol(_)
            | ureq::Error::Http(_)
            | ureq::Error::LargeResponseHeader(..)) => Problem::BadHttp {
                reason: shown(&error.to_string()),
            },
            error @ ureq::Error::BadUri(_) => Problem::BadUrl {
                reason: shown(&error.to_string()),
            },
            error => Problem::Unreachable {
                reason: shown(&error.to_string()),
            },
        }
    }
}

/// A header's value, if it is text.
fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    parse_retry_after(&text(headers, header::RETRY_AFTER)?, SystemTime::now())
}

fn proxy(choice: &ProxyChoice, url: &Url) -> Result<Option<Proxy>, Problem> {
    match choice {
        ProxyChoice::Direct => Ok(None),
        ProxyChoice::Url(address) => match Proxy::new(address) {
            Ok(proxy) => Ok(Some(proxy)),
            Err(_) => Err(Problem::BadProxy {
                place: "the request".to_owned(),
            }),
        },
        ProxyChoice::Environment if is_loopback(url) => Ok(None),
        ProxyChoice::Environment => {
            // The library passes over an address that it cannot read, and would connect directly then.
            const VARIABLES: [&str; 6] = [
                "ALL_PROXY",
                "all_proxy",
                "HTTPS_PROXY",
                "https_proxy",
                "HTTP_PROXY",
                "http_proxy",
            ];
            for variable in VARIABLES {
                let Some(value) = std::env::var_os(variable).filter(|value| !value.is_empty())
                else {
                    continue;
                };
                match value.to_str().map(Proxy::new) {
                    Some(Ok(_)) => break,
                    _ => {
                        return Err(Problem::BadProxy {
                            place: variable.to_owned(),
                        });
                    }
                }
            }
            Ok(Proxy::try_from_env())
        }
    }
}

fn certificates(path: &Path) -> Result<Vec<Certificate<'static>>, Problem> {
    let bad = |reason: String| Problem::BadCaFile {
        path: path.to_owned(),
        reason,
    };
    let pem = std::fs::read(path).map_err(|error| bad(error.to_string()))?;
    let mut certificates = Vec::new();
    for item in parse_pem(&pem) {
        if let PemItem::Certificate(certificate) =
            item.map_err(|error| bad(shown(&error.to_string())))?
        {
            certificates.push(certificate)
        }
    }
    if certificates.is_empty() {
        return Err(bad("it contains no certificate".to_owned()));
    }
    Ok(certificates)
}
