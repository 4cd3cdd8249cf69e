//! `cargo xtask spec fetch`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use generator::diagnostics::MessageFormat;
use generator::digest::sha256;
use generator::emit;
use serde_json::json;

use super::{FetchError, Fetched, Outcome, Problem, Progress, Request, Source, fetch};

/// Where and how the live document is read, for every command that reads it.
#[derive(Debug, Clone, Args)]
pub struct UpstreamArgs {
    /// URL of the document (https)
    #[arg(long, value_name = "URL", conflicts_with = "region")]
    pub url: Option<String>,
    /// Region whose document is fetched, such as eu-west-1
    #[arg(long, value_name = "NAME")]
    pub region: Option<String>,
    /// Timeout for the whole fetch including retries, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 600, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
    /// Number of retries
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub retries: u32,
    /// Maximum size of the document, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 200, value_parser = clap::value_parser!(u64).range(1..=4096))]
    pub max_size: u64,
    /// PEM file with certificate authorities to trust instead of the operating system's
    #[arg(long, value_name = "FILE")]
    pub ca_file: Option<PathBuf>,
    /// Directory that caches the previous response [default: target/upstream/cache]
    #[arg(long, value_name = "DIR")]
    pub cache_dir: Option<PathBuf>,
}

impl UpstreamArgs {
    /// The request that these arguments describe.
    pub fn request(&self) -> Request {
        let mut request = Request {
            source: match (&self.url, &self.region) {
                (Some(url), _) => Source::Url(url.clone()),
                (None, Some(region)) => Source::Region(region.clone()),
                (None, None) => Source::Default,
            },
            cache_dir: Some(
                self.cache_dir
                    .clone()
                    .unwrap_or_else(|| default_dir().join("cache")),
            ),
            total_timeout: Duration::from_secs(self.timeout),
            size_limit: self.max_size * 1024 * 1024,
            ca_file: self.ca_file.clone(),
            ..Request::default()
        };
        request.retry.retries = self.retries;
        request
    }
}

/// Fetch the live API document
#[derive(Debug, Clone, Args)]
pub struct FetchArgs {
    /// Where and how it is read.
    #[command(flatten)]
    pub upstream: UpstreamArgs,
    /// File to write [default: target/upstream/swagger.json]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Output format of the result
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub message_format: MessageFormat,
}

/// Runs `spec fetch` and returns its exit code: 0, or that of the [`FetchError`].
///
/// # Errors
///
/// Only when the result cannot be written to `stdout` or `stderr`.
pub fn run(
    args: &FetchArgs,
    progress: &mut dyn Progress,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> io::Result<u8> {
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| default_dir().join("swagger.json"));
    let result = fetch_to(&args.upstream.request(), &out, progress);
    match (result, args.message_format) {
        (Ok(fetched), MessageFormat::Human) => writeln!(stdout, "{}", summary(&fetched, &out))?,
        (Ok(fetched), MessageFormat::Json) => writeln!(stdout, "{}", success_json(&fetched, &out))?,
        (Err(error), format) => {
            report(&error, format, stdout, stderr)?;
            return Ok(error.exit_code());
        }
    }
    Ok(0)
}

/// Fetches the document and writes it to the file `out`, which changes only if all of that succeeds.
///
/// # Errors
///
/// Those of [`fetch`], and [`Problem::Unwritable`].
pub fn fetch_to(
    request: &Request,
    out: &Path,
    progress: &mut dyn Progress,
) -> Result<Fetched, FetchError> {
    let fetched = fetch(request, progress)?;
    write_if_changed(out, &fetched.bytes).map_err(|error| {
        let problem = Problem::Unwritable {
            path: out.to_owned(),
            reason: error.to_string(),
        };
        FetchError::new(fetched.url.as_str(), 1, problem)
    })?;
    Ok(fetched)
}

/// Tells the user about a failed fetch: as text on `stderr`, or as one JSON object on `stdout`.
///
/// # Errors
///
/// When neither can be written.
pub fn report(
    error: &FetchError,
    format: MessageFormat,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> io::Result<()> {
    match format {
        MessageFormat::Human => {
            writeln!(stderr, "error: {error}\nhelp: {}", error.problem.advice())
        }
        MessageFormat::Json => {
            let object = json!({
                "outcome": "failed",
                "code": error.problem.code(),
                "message": error.to_string(),
                "advice": error.problem.advice(),
                "url": error.url,
                "attempts": error.attempts,
                "exit_code": error.exit_code(),
            });
            writeln!(stdout, "{object}")
        }
    }
}

/// Where fetched files go unless the user says otherwise: `target/upstream` of the workspace.
pub fn default_dir() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask
        .parent()
        .unwrap_or(xtask)
        .join("target")
        .join("upstream")
}

/// Leaves a file alone that already has the right content, so that its date tells when the document changed.
fn write_if_changed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if std::fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    emit::replace(path, &[bytes]).map_err(|error| error.source)
}

fn outcome(fetched: &Fetched) -> &'static str {
    match fetched.outcome {
        Outcome::Downloaded => "downloaded",
        Outcome::NotModified => "not modified",
    }
}

fn summary(fetched: &Fetched, out: &Path) -> String {
    let digest = sha256(&fetched.bytes);
    format!(
        "{} from {}: {} bytes, sha256 {}, in {}",
        outcome(fetched),
        fetched.url,
        fetched.bytes.len(),
        &digest[..12],
        out.display()
    )
}

fn success_json(fetched: &Fetched, out: &Path) -> serde_json::Value {
    json!({
        "outcome": outcome(fetched).replace(' ', "-"),
        "url": fetched.url,
        "etag": fetched.etag,
        "last_modified": fetched.last_modified,
        "bytes": fetched.bytes.len(),
        "sha256": sha256(&fetched.bytes),
        "file": out.display().to_string(),
    })
}
