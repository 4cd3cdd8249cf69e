//! `cargo xtask drift`: what changed between two documents, and what that means.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use generator::diagnostics::{Diagnostic, Severity};
use generator::drift::format::{Format, Lines, Titles};
use generator::drift::{self, Day, FailOn, Policy, Report, Side, rules};
use generator::input::{Disk, read_sources};
use generator::ir::Model;
use generator::spec::{self, Loaded, Projection, Source, Spec};

use crate::lists::{Checked, Lists};
use crate::regen;
use crate::spec::{NOTIFICATIONS, PLATFORM, read_provenance};
use crate::upstream::command::{UpstreamArgs, report as report_fetch};
use crate::upstream::{FetchError, Progress, fetch};
use generator::diagnostics::MessageFormat;

/// Nothing at or above the threshold.
pub const CLEAN: u8 = 0;
/// Findings at or above the threshold.
pub const FINDINGS: u8 = 1;
/// Wrong arguments, a file of the workspace that cannot be used, or a result that cannot be written.
pub const USAGE: u8 = 2;
/// A document cannot be read.
pub const UNREADABLE: u8 = 3;
/// Upstream could not be reached.
pub const UNREACHABLE: u8 = 4;

/// Compare two documents: the pinned one with upstream, or any two files
///
/// Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 invalid arguments or an I/O error,
/// 3 a document could not be read, 4 upstream could not be reached.
#[derive(Debug, Clone, Args)]
pub struct DriftArgs {
    /// The older document, Swagger 2.0 or OpenAPI 3.0 as JSON or YAML; several are merged
    /// [default: the pinned documents]
    #[arg(long, value_name = "FILE", requires = "revision")]
    pub base: Vec<PathBuf>,
    /// The newer document [default: the live document]
    #[arg(long, value_name = "FILE", conflicts_with_all = ["url", "region"])]
    pub revision: Vec<PathBuf>,
    /// Format of the report: text, json, markdown or github
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,
    /// Minimum class that counts as a failure: any, never, breaking, risky, vendor-major,
    /// vendor-minor, vendor-point, rust-major or rust-minor
    #[arg(long, value_name = "CLASS", default_value = "any")]
    pub fail_on: FailOn,
    /// Policy file [default: specs/drift.toml, if it exists]
    #[arg(long, value_name = "FILE")]
    pub policy: Option<PathBuf>,
    /// Date for checking the expiry of policy entries, as YYYY-MM-DD [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    pub today: Option<Day>,
    /// List all rules with their classes and exit
    #[arg(long)]
    pub list_rules: bool,
    /// Where and how upstream is read.
    #[command(flatten)]
    pub upstream: UpstreamArgs,
}

/// Why there is no report.
#[derive(Debug)]
pub enum Failure {
    /// A file of the workspace cannot be used, or a result cannot be written.
    Usage(String),
    /// A document cannot be read; the message shows where.
    Unreadable(String),
    /// Upstream could not be reached.
    Fetch(Box<FetchError>),
}

impl Failure {
    /// What the error is, with all that led to it.
    pub fn usage(error: &anyhow::Error) -> Self {
        Self::Usage(format!("{error:#}"))
    }

    /// The exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::Unreadable(_) => UNREADABLE,
            Self::Fetch(error) => error.exit_code(),
        }
    }

    /// Tells the user on `stderr`.
    ///
    /// # Errors
    /// When that cannot be written.
    pub fn tell(&self, stderr: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Usage(message) => writeln!(stderr, "error: {message}"),
            Self::Unreadable(message) => writeln!(stderr, "{}", message.trim_end()),
            Self::Fetch(error) => {
                report_fetch(error, MessageFormat::Human, &mut io::sink(), stderr)
            }
        }
    }
}

/// What belongs to the pinned documents besides themselves: how they were reduced, and what the models
/// are generated with.
#[derive(Debug, Default)]
pub struct Pinned {
    /// The documents.
    pub documents: Vec<PathBuf>,
    /// What of the published document was pinned.
    pub projection: Option<Projection>,
    /// Overlays, names, secrets and the policy.
    pub lists: Lists,
}

impl Pinned {
    /// Finds what is pinned in the workspace at `root`.
    ///
    /// # Errors
    /// A file cannot be read, or the provenance names an unknown projection.
    pub fn find(root: &Path) -> Result<Self, Failure> {
        let input = regen::pinned(root).map_err(|error| Failure::usage(&error))?;
        let provenance =
            read_provenance(&root.join("specs")).map_err(|error| Failure::usage(&error))?;
        let projection = match provenance.platform {
            Some(origin) => Projection::from_name(&origin.projection).ok_or_else(|| {
                Failure::Usage(format!(
                    "the provenance names an unknown projection, `{}`",
                    origin.projection
                ))
            })?,
            None => Projection::Facts,
        };
        let lists = Lists::read(root)?;
        lists.names()?;
        Ok(Self {
            projection: Some(projection),
            lists,
            documents: input.spec,
        })
    }
}

/// A document that is to be compared.
#[derive(Debug)]
pub struct Input {
    /// Its files, which are read as one.
    pub sources: Vec<Source>,
    /// What of it counts; all of it if there is none.
    pub projection: Option<Projection>,
}

/// Runs the command in the workspace at `root` and returns its exit code.
pub fn run(
    args: &DriftArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    if args.list_rules {
        return written(stdout.write_all(rule_list().as_bytes()), CLEAN, stderr);
    }
    match report(args, root, progress, stderr) {
        Ok((report, titles)) => {
            let text = args.format.write(&report, &titles, colour());
            let code = if report.fails(args.fail_on) {
                FINDINGS
            } else {
                CLEAN
            };
            let result = stdout
                .write_all(text.as_bytes())
                .and_then(|()| stdout.flush());
            for problem in &report.summary.policy {
                // what cannot be said on standard error cannot be said anywhere
                let _ = writeln!(stderr, "warning: policy file: {problem}");
            }
            written(result, code, stderr)
        }
        Err(failure) => {
            let _ = failure.tell(stderr);
            failure.exit_code()
        }
    }
}

/// The exit code for a report that was written, or was not. A reader that went away, such as `head`,
/// has what it wanted.
fn written(result: io::Result<()>, code: u8, stderr: &mut dyn Write) -> u8 {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(stderr, "error: cannot write the report: {error}");
            USAGE
        }
        _ => code,
    }
}

/// Whether text is coloured: on a terminal, unless the user does not want it.
pub fn colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn report(
    args: &DriftArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stderr: &mut dyn Write,
) -> Result<(Report, Titles), Failure> {
    let policy = read_policy(args.policy.as_deref(), &root.join("specs/drift.toml"))?;
    let pinned = if args.base.is_empty() {
        Pinned::find(root)?
    } else {
        Pinned::default()
    };
    let mut local = Vec::new();
    let base = Input {
        sources: read_files(if args.base.is_empty() {
            &pinned.documents
        } else {
            &args.base
        })?,
        projection: None,
    };
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
    let revision = Input {
        sources: revision,
        projection: pinned.projection,
    };
    let today = args.today.unwrap_or_else(today);
    let checked = if args.base.is_empty() {
        check_lists(&base, &revision, &pinned)?
    } else {
        Checked::default()
    };
    let lists = [&pinned.lists, &checked.marked];
    let (mut report, warnings) = compare(&base, &revision, lists, &policy, today)?;
    report.summary.lists = checked.findings;
    for finding in &report.summary.lists {
        let (place, message, help) = (&finding.place, &finding.message, &finding.help);
        let _ = writeln!(
            stderr,
            "warning: {}:{}: {message}; {help}",
            place.file, place.line
        );
    }
    for warning in warnings {
        let _ = writeln!(stderr, "warning: {warning}");
    }
    let titles = Titles {
        base: title(&base.sources),
        revision: title(&revision.sources),
        lines: if args.format == Format::Github {
            local.extend(base.sources);
            if !args.revision.is_empty() {
                local.extend(revision.sources);
            }
            let further = further_files(&report, &local);
            local.extend(further);
            Lines::of(&report, &local)
        } else {
            Lines::default()
        },
    };
    Ok((report, titles))
}

/// The files of findings that are not at hand yet, which documents refer to.
fn further_files(report: &Report, local: &[Source]) -> Vec<Source> {
    let places = report
        .findings
        .iter()
        .flat_map(|finding| [finding.base_place(), finding.revision_place()]);
    let names: BTreeSet<&str> = places.flatten().map(|(file, _)| file).collect();
    names
        .into_iter()
        .filter(|name| !name.contains("://") && local.iter().all(|source| source.name != *name))
        .filter_map(|name| {
            let bytes = std::fs::read(name).ok()?;
            Some(Source {
                name: name.to_owned(),
                bytes,
            })
        })
        .collect()
}

/// What the step from the pinned documents to a revision means for the lists. A revision without topics keeps those that
/// are pinned.
fn check_lists(base: &Input, revision: &Input, pinned: &Pinned) -> Result<Checked, Failure> {
    let [source] = revision.sources.as_slice() else {
        return pinned
            .lists
            .check(&base.sources, &revision.sources, "the revision");
    };
    let projection = pinned.projection.unwrap_or(Projection::Facts);
    let (imported, diagnostics) = spec::import_over(source, projection, &base.sources);
    let imported = imported.ok_or_else(|| unreadable(&revision.sources, &[], &diagnostics))?;
    // What was imported is YAML, whatever the revision is.
    let parts = [
        (PLATFORM, Some(imported.platform)),
        (NOTIFICATIONS, imported.notifications),
    ];
    let documents: Vec<Source> = parts
        .into_iter()
        .filter_map(|(file, text)| {
            Some(Source {
                name: format!("{} as {file}", source.name),
                bytes: text?.into_bytes(),
            })
        })
        .collect();
    pinned
        .lists
        .check(&base.sources, &documents, "the revision")
}

/// Reads both documents at the same time and compares them: as published for the wire and the vendor,
/// and each with its own overlays and names for the crate. The second part of the result tells what of
/// these does not fit.
///
/// # Errors
/// A document cannot be read.
pub fn compare(
    base: &Input,
    revision: &Input,
    lists: [&Lists; 2],
    policy: &Policy,
    today: Day,
) -> Result<(Report, Vec<String>), Failure> {
    let (base, revision) = rayon::join(
        || Lowered::read(base, lists[0]),
        || Lowered::read(revision, lists[1]),
    );
    let (mut base, mut revision) = (base?, revision?);
    // Like is compared with like: an overlay that can be applied to one of the two only is left out of both.
    if base.amended.is_some() != revision.amended.is_some() {
        base.forget_overlays(lists[0])?;
        revision.forget_overlays(lists[1])?;
    }
    let mut warnings = std::mem::take(&mut revision.problems);
    warnings.retain(|problem| !base.problems.contains(problem));
    let report = drift::compare(base.side(), revision.side(), policy, today);
    Ok((report, warnings))
}

/// A document that was read and lowered.
struct Lowered {
    spec: Spec,
    amended: Option<Spec>,
    model: Model,
    /// What the overlays and names no longer fit.
    problems: Vec<String>,
}

impl Lowered {
    fn read(input: &Input, lists: &Lists) -> Result<Self, Failure> {
        let load = |overlays: &[Source]| {
            let loaded = match input.projection {
                Some(projection) => {
                    spec::load_projected(&input.sources, overlays, projection, &Disk)
                }
                None => spec::load_from(&input.sources, overlays, &Disk),
            };
            loaded.strict()
        };
        let Loaded {
            spec,
            diagnostics,
            files,
        } = load(&[]);
        let spec = spec.ok_or_else(|| {
            let further: Vec<Source> = files.into_iter().map(|file| file.source).collect();
            unreadable(&input.sources, &further, &diagnostics)
        })?;
        let mut problems = Vec::new();
        let mut amended = None;
        if !lists.overlays.is_empty() {
            let loaded = load(&lists.overlays);
            problems.extend(errors(&loaded.diagnostics));
            amended = loaded.spec;
        }
        let (model, diagnostics) =
            generator::generate::resolve(amended.as_ref().unwrap_or(&spec), &lists.names()?);
        problems.extend(errors(&diagnostics));
        Ok(Self {
            spec,
            amended,
            model,
            problems,
        })
    }

    fn forget_overlays(&mut self, lists: &Lists) -> Result<(), Failure> {
        if self.amended.take().is_some() {
            self.model = generator::generate::resolve(&self.spec, &lists.names()?).0;
        }
        Ok(())
    }

    fn side(&self) -> Side<'_> {
        Side {
            spec: &self.spec,
            amended: self.amended.as_ref().unwrap_or(&self.spec),
            model: &self.model,
        }
    }
}

fn errors(diagnostics: &[Diagnostic]) -> Vec<String> {
    let errors = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(ToString::to_string).collect()
}

/// The failure of a document with errors, each shown where it stands, perhaps in a further file.
pub fn unreadable(sources: &[Source], further: &[Source], diagnostics: &[Diagnostic]) -> Failure {
    const MOST: usize = 20;
    let errors: Vec<Diagnostic> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .cloned()
        .collect();
    let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let shown = &errors[..errors.len().min(MOST)];
    let all = [sources, further].concat();
    let mut text = spec::render::to_text(shown, &all, colour);
    if errors.len() > MOST {
        text.push_str(&format!("… and {} more errors\n", errors.len() - MOST));
    }
    text.push_str(&format!("error: cannot read {}\n", title(sources)));
    Failure::Unreadable(text)
}

/// Reads files as the user named them.
///
/// # Errors
/// [`Failure::Unreadable`]
pub fn read_files(files: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    read_sources(files).map_err(|error| Failure::Unreadable(format!("error: {error:#}")))
}

/// The policy in the file that was given, or in the one that need not exist.
///
/// # Errors
/// [`Failure::Usage`]
pub fn read_policy(given: Option<&Path>, default: &Path) -> Result<Policy, Failure> {
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
    Policy::parse(&text).map_err(|error| {
        Failure::Usage(format!("{} is not a policy file: {error}", path.display()))
    })
}

fn title(sources: &[Source]) -> String {
    sources
        .iter()
        .map(|source| source.name.as_str())
        .collect::<Vec<_>>()
        .join(" + ")
}

/// The present day in UTC.
pub fn today() -> Day {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    Day::from_unix_seconds(since.as_secs())
}

fn rule_list() -> String {
    let mut text = String::new();
    for row in rules::all() {
        text.push_str(&format!(
            "{}\n    {}\n    wire: request {}, response {}; vendor: {}; rust: {}\n",
            row.id, row.meaning, row.request, row.response, row.vendor, row.rust
        ));
    }
    text
}
