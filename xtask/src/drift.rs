//! `cargo xtask drift`: what changed between two documents, and what that means.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use generator::diagnostics::Severity;
use generator::drift::format::{Format, Titles};
use generator::drift::{self, Day, FailOn, Policy, Report, Side, rules};
use generator::names::Renames;
use generator::spec::{self, Source, Spec};

use crate::upstream::command::UpstreamArgs;
use crate::upstream::{FetchError, Progress, fetch};

/// Nothing at or above the threshold.
pub const CLEAN: u8 = 0;
/// Findings at or above the threshold.
pub const FINDINGS: u8 = 1;
/// Wrong arguments, or a policy file that cannot be read.
pub const USAGE: u8 = 2;
/// A document cannot be read.
pub const UNREADABLE: u8 = 3;
/// Upstream could not be reached.
pub const UNREACHABLE: u8 = 4;

/// Compares two documents: the pinned one with upstream, or any two files
///
/// Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 usage, 3 a document could not be
/// read, 4 upstream could not be reached.
#[derive(Debug, Clone, Args)]
pub struct DriftArgs {
    /// The older document, Swagger 2.0 or OpenAPI 3.0 as JSON or YAML; several are read as one
    /// [default: the pinned ones]
    #[arg(long, value_name = "FILE", requires = "revision")]
    pub base: Vec<PathBuf>,
    /// The newer document [default: upstream's]
    #[arg(long, value_name = "FILE")]
    pub revision: Vec<PathBuf>,
    /// How the report is written: text, json, markdown or github
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// The least that counts as a failure: any, never, breaking, risky, vendor-major,
    /// vendor-minor, vendor-point, rust-major or rust-minor
    #[arg(long, value_name = "CLASS", default_value = "any")]
    pub fail_on: FailOn,
    /// The policy file [default: specs/drift.toml, if there is one]
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// List all rules with their classes and stop
    #[arg(long)]
    pub list_rules: bool,
    /// Where and how upstream is read.
    #[command(flatten)]
    pub upstream: UpstreamArgs,
}

/// The pinned specification, as far as a comparison needs it.
pub struct Pinned<'a> {
    /// The documents that are pinned.
    pub documents: Vec<PathBuf>,
    /// The policy file, which need not exist.
    pub policy: PathBuf,
    /// Brings another document through the projection that was pinned; the error is for people.
    pub project: &'a dyn Fn(Source) -> Result<Source, String>,
}

/// Why there is no report.
#[derive(Debug)]
enum Failure {
    Usage(String),
    Unreadable(String),
    Fetch(Box<FetchError>),
}

/// Runs the command and returns its exit code.
///
/// # Errors
///
/// Only when `stdout` or `stderr` cannot be written.
pub fn run(
    args: &DriftArgs,
    pinned: &Pinned<'_>,
    progress: &mut dyn Progress,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> io::Result<u8> {
    if args.list_rules {
        stdout.write_all(rule_list().as_bytes())?;
        return Ok(CLEAN);
    }
    let (report, titles) = match report(args, pinned, progress) {
        Ok(report) => report,
        Err(Failure::Usage(message)) => {
            writeln!(stderr, "error: {message}")?;
            return Ok(USAGE);
        }
        Err(Failure::Unreadable(message)) => {
            writeln!(stderr, "error: {message}")?;
            return Ok(UNREADABLE);
        }
        Err(Failure::Fetch(error)) => {
            writeln!(stderr, "error: {error}")?;
            return Ok(error.exit_code());
        }
    };
    let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    stdout.write_all(args.format.write(&report, &titles, colour).as_bytes())?;
    for problem in &report.summary.policy {
        writeln!(stderr, "warning: policy file: {problem}")?;
    }
    Ok(if report.fails(args.fail_on) {
        FINDINGS
    } else {
        CLEAN
    })
}

fn report(
    args: &DriftArgs,
    pinned: &Pinned<'_>,
    progress: &mut dyn Progress,
) -> Result<(Report, Titles), Failure> {
    let policy = read_policy(args.policy.as_deref(), &pinned.policy)?;
    let files = !args.base.is_empty();
    let base = read_files(if files { &args.base } else { &pinned.documents })?;
    let revision = if args.revision.is_empty() {
        let fetched = fetch(&args.upstream.request(), progress)
            .map_err(|error| Failure::Fetch(Box::new(error)))?;
        vec![Source {
            name: fetched.url,
            bytes: fetched.bytes,
        }]
    } else {
        read_files(&args.revision)?
    };
    let titles = Titles {
        base: title(&base),
        revision: title(&revision),
    };
    let revision = if files {
        revision
    } else {
        let projected = revision.into_iter().map(|source| (pinned.project)(source));
        projected
            .collect::<Result<_, _>>()
            .map_err(Failure::Unreadable)?
    };
    Ok((compare(&base, &revision, &policy, today())?, titles))
}

/// Compares documents at hand by the policy file at `policy`, which need not exist.
///
/// # Errors
/// A document or the policy file cannot be read; the message is for people.
pub fn compare_sources(
    base: &[Source],
    revision: &[Source],
    policy: &Path,
) -> Result<Report, String> {
    let report =
        read_policy(None, policy).and_then(|policy| compare(base, revision, &policy, today()));
    report.map_err(|failure| match failure {
        Failure::Usage(message) | Failure::Unreadable(message) => message,
        Failure::Fetch(error) => error.to_string(),
    })
}

/// Reads and lowers both sides at the same time, and compares them.
fn compare(
    base: &[Source],
    revision: &[Source],
    policy: &Policy,
    today: Day,
) -> Result<Report, Failure> {
    let lowered = |sources: &[Source]| {
        let spec = load(sources)?;
        let (model, _) = generator::generate::resolve(&spec, &Renames::default());
        Ok((spec, model))
    };
    let (base, revision) = std::thread::scope(|scope| {
        let base = scope.spawn(|| lowered(base));
        let revision = lowered(revision);
        (base.join(), revision)
    });
    let base: (Spec, _) = base.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
    let revision: (Spec, _) = revision?;
    Ok(drift::compare(
        Side {
            spec: &base.0,
            model: &base.1,
        },
        Side {
            spec: &revision.0,
            model: &revision.1,
        },
        policy,
        today,
    ))
}

fn load(sources: &[Source]) -> Result<Spec, Failure> {
    let loaded = spec::load(sources);
    loaded.spec.ok_or_else(|| {
        let errors: Vec<String> = loaded
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        Failure::Unreadable(format!(
            "cannot read {}\n{}",
            title(sources),
            errors.join("\n")
        ))
    })
}

fn read_files(files: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    let read = |file: &PathBuf| {
        let name = file.display().to_string();
        match std::fs::read(file) {
            Ok(bytes) => Ok(Source { name, bytes }),
            Err(error) => Err(Failure::Unreadable(format!("cannot read {name}: {error}"))),
        }
    };
    files.iter().map(read).collect()
}

fn read_policy(given: Option<&Path>, default: &Path) -> Result<Policy, Failure> {
    let path = given.unwrap_or(default);
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if given.is_none() && error.kind() == io::ErrorKind::NotFound => {
            return Ok(Policy::default());
        }
        Err(error) => {
            return Err(Failure::Usage(format!(
                "cannot read {}: {error}",
                path.display()
            )));
        }
    };
    Policy::parse(&text)
        .map_err(|error| Failure::Usage(format!("{} is no policy file: {error}", path.display())))
}

fn title(sources: &[Source]) -> String {
    sources
        .iter()
        .map(|source| source.name.as_str())
        .collect::<Vec<_>>()
        .join(" + ")
}

fn today() -> Day {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Day::from_unix_seconds(since.as_secs())
}

fn rule_list() -> String {
    let mut text = String::new();
    for rule in rules::all() {
        text.push_str(&format!(
            "{}\n    {}\n    wire: request {}, response {}; vendor: {}; rust: {}\n",
            rule.id, rule.meaning, rule.request, rule.response, rule.vendor, rule.rust
        ));
    }
    text
}
