//! Brings the live API document from the network.
//!
//! [`fetch`] asks for the document once, follows redirects, tries again where that can help, checks that what came
//! is a whole API document, and only then remembers it in the cache directory. Everything that can go wrong on the
//! way is one variant of [`Problem`], with its own advice and exit code.
//!
//! Addresses are `https` only. Plain `http` is accepted for loopback hosts (`localhost`, `127.0.0.0/8`, `::1`) and
//! nowhere else, so that the tests can run a server of their own.

mod address;
mod cache;
mod check;
mod client;
pub mod command;
mod error;
mod progress;
mod regions;
mod retry;

use std::path::PathBuf;
use std::time::{Duration, Instant};

pub use address::Source;
pub use client::ProxyChoice;
pub use error::{FetchError, Phase, Problem};
pub use progress::{Progress, Silent, TerminalBar, for_stderr};
pub use regions::{REGIONS, Region};
pub use retry::RetryPolicy;

/// Where the document is read from when neither an address nor a region is named.
pub const DEFAULT_URL: &str = "https://api.mypurecloud.com/api/v2/docs/swagger";

/// The largest document that is accepted unless the request says otherwise, in bytes after decompression.
pub const DEFAULT_SIZE_LIMIT: u64 = 200 * 1024 * 1024;

/// What to fetch, and how patiently.
#[derive(Debug, Clone)]
pub struct Request {
    /// The document's address.
    pub source: Source,
    /// Where the previous answer is kept for conditional requests; `None` asks unconditionally and keeps nothing.
    pub cache_dir: Option<PathBuf>,
    /// The longest time for resolving the host name, and again for connecting (with the TLS handshake).
    pub connect_timeout: Duration,
    /// The longest silence of the server while an answer is awaited or read.
    pub read_timeout: Duration,
    /// The longest time for everything together: redirects, retries and the pauses between them.
    pub total_timeout: Duration,
    /// The largest document that is accepted, in bytes, counted after decompression.
    pub size_limit: u64,
    /// How many redirects one attempt follows.
    pub redirect_limit: u32,
    /// How often and after which pauses a failed attempt is repeated.
    pub retry: RetryPolicy,
    /// Which proxy is used.
    pub proxy: ProxyChoice,
    /// A PEM file with the certificate authorities to trust; `None` trusts those of the operating system.
    pub ca_file: Option<PathBuf>,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            source: Source::Default,
            cache_dir: None,
            connect_timeout: Duration::from_secs(15),
            read_timeout: Duration::from_secs(60),
            total_timeout: Duration::from_secs(600),
            size_limit: DEFAULT_SIZE_LIMIT,
            redirect_limit: 5,
            retry: RetryPolicy::default(),
            proxy: ProxyChoice::Environment,
            ca_file: None,
        }
    }
}

/// How the document was obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The server sent the document.
    Downloaded,
    /// The server confirmed that the cached document is still the current one.
    NotModified,
}

/// A complete, checked document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The document as delivered, decompressed.
    pub bytes: Vec<u8>,
    /// The address that answered, after redirects.
    pub url: String,
    /// The `ETag` that came with the document, verbatim.
    pub etag: Option<String>,
    /// The `Last-Modified` date that came with the document, verbatim.
    pub last_modified: Option<String>,
    /// Whether the document was sent or confirmed.
    pub outcome: Outcome,
}

/// Fetches the document that `request` names.
///
/// The cache directory is written only after the document has arrived whole and has been checked.
///
/// # Errors
///
/// A [`FetchError`] with the address, the number of attempts made, and the [`Problem`] of the last one.
pub fn fetch(request: &Request, progress: &mut dyn Progress) -> Result<Fetched, FetchError> {
    let url = request
        .source
        .url()
        .map_err(|problem| FetchError::new(request.source.to_string(), 0, problem))?;
    let fail = |attempts, problem| FetchError::new(url.as_str(), attempts, problem);

    let deadline = Instant::now() + request.total_timeout;
    let client =
        client::Client::new(request, &url, deadline).map_err(|problem| fail(0, problem))?;
    let cached = request
        .cache_dir
        .as_deref()
        .and_then(|dir| cache::load(dir, &url));

    let mut attempts = 0;
    let answer = loop {
        attempts += 1;
        progress.started(url.as_str(), attempts);
        let result = client.attempt(&url, cached.as_ref(), progress);
        progress.finished();
        let problem = match result {
            Ok(answer) => break answer,
            Err(problem) => problem,
        };
        if !problem.is_transient() || attempts > request.retry.retries {
            return Err(fail(attempts, problem));
        }
        let delay = request.retry.delay(attempts, problem.retry_after());
        // Waiting beyond the deadline could only turn a precise problem into a vague one.
        if delay >= deadline.saturating_duration_since(Instant::now()) {
            return Err(fail(attempts, problem));
        }
        progress.waiting(delay, &problem);
        std::thread::sleep(delay);
    };

    match answer {
        client::Answer::NotModified => {
            let cached = cached.ok_or_else(|| fail(attempts, Problem::NotModifiedWithoutCache))?;
            Ok(Fetched {
                bytes: cached.bytes,
                url: cached.header.answered_by,
                etag: cached.header.etag,
                last_modified: cached.header.last_modified,
                outcome: Outcome::NotModified,
            })
        }
        client::Answer::Document(document) => {
            if let Some(dir) = &request.cache_dir {
                cache::save(dir, &url, &document).map_err(|problem| fail(attempts, problem))?;
            }
            Ok(Fetched {
                bytes: document.bytes,
                url: document.url.into(),
                etag: document.etag,
                last_modified: document.last_modified,
                outcome: Outcome::Downloaded,
            })
        }
    }
}
