//! A run from files to files: the only module besides [`crate::emit`] that does IO.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::diagnostics::{Diagnostic, MessageFormat, Severity};
use crate::emit::{self, Change, Difference, FileSet};
use crate::generate::{Config, Counts, Layout, generate};
use crate::names::Renames;
use crate::render::Templates;
use crate::secrets::Secrets;
use crate::spec::{self, Source, Spec};

/// What to read, what to make of it, and where it goes.
#[derive(Clone, Debug)]
pub struct Job {
    /// The document, or several that are read as one.
    pub specs: Vec<PathBuf>,
    /// OpenAPI Overlay files, applied in this order.
    pub overlays: Vec<PathBuf>,
    /// The file of decided names.
    pub renames: Option<PathBuf>,
    /// The list of secret properties.
    pub secrets: Option<PathBuf>,
    /// A folder of templates that replace the built-in ones.
    pub templates: Option<PathBuf>,
    /// The crate's folder.
    pub out: PathBuf,
    /// Which files besides the models belong to the output.
    pub layout: Layout,
    /// Only compare, and write nothing.
    pub check: bool,
    /// The command that repairs a failed check, as the user would type it.
    pub repair: String,
    /// How diagnostics are written.
    pub message_format: MessageFormat,
    /// Whether notes and warnings are shown in full or only counted.
    pub verbose: bool,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Everything was written, or a check found nothing that differs.
    Done,
    /// A check found differences.
    OutOfStep,
    /// The input is unusable, or reading or writing failed; nothing was changed.
    Failed,
}

impl Status {
    /// The process exit code: 0, 1 or 2.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::OutOfStep => 1,
            Self::Failed => 2,
        }
    }
}

/// Carries out a job; what there is to say goes to standard output and standard error.
pub fn run(job: &Job) -> Status {
    match try_run(job) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("error: {error:#}");
            Status::Failed
        }
    }
}

fn try_run(job: &Job) -> anyhow::Result<Status> {
    let start = Instant::now();
    let progress = Progress::new();
    progress.step("reading the document");
    let Some((spec, mut diagnostics, sources)) = load(job)? else {
        return Ok(Status::Failed);
    };
    progress.step("generating");
    let config = config(job)?;
    let outcome = generate(&spec, &config);
    progress.clear();
    diagnostics.extend(outcome.diagnostics.iter().cloned());
    show(job, &diagnostics, &sources);
    for error in &outcome.template_errors {
        eprintln!("error: {error}");
    }
    for error in &outcome.format_errors {
        eprintln!("error: {error}");
    }
    if !outcome.is_ok() {
        eprintln!("error: nothing was written");
        return Ok(Status::Failed);
    }
    progress.step("comparing with the files on disk");
    refuse_foreign_folder(job)?;
    let differences = emit::compare(&outcome.files, &job.out)?;
    progress.clear();
    if job.check {
        return Ok(report_check(
            job,
            &outcome.files,
            &differences,
            outcome.counts,
            start,
        ));
    }
    progress.step("writing");
    emit::write(&outcome.files, &job.out, &differences)?;
    progress.clear();
    let removed = differences
        .iter()
        .filter(|difference| difference.change == Change::Extra)
        .count();
    let written = differences.len() - removed;
    let unchanged = outcome.files.len() - written;
    println!(
        "{}; files: {written} written, {unchanged} unchanged, {removed} removed; {:.2} s",
        summary(outcome.counts),
        start.elapsed().as_secs_f64()
    );
    Ok(Status::Done)
}

/// A new crate goes into a folder that is absent, empty, or was generated before.
fn refuse_foreign_folder(job: &Job) -> anyhow::Result<()> {
    if matches!(job.layout, Layout::Existing { .. }) || !job.out.exists() {
        return Ok(());
    }
    let is_empty = std::fs::read_dir(&job.out)
        .map_err(|error| anyhow::anyhow!("reading {}: {error}", job.out.display()))?
        .next()
        .is_none();
    let lib = std::fs::read_to_string(job.out.join("src/lib.rs")).unwrap_or_default();
    anyhow::ensure!(
        is_empty || lib.starts_with(crate::format::HEAD),
        "{} is neither empty nor a crate that was generated before; choose another folder",
        job.out.display()
    );
    Ok(())
}

type Loaded = (Spec, Vec<Diagnostic>, Vec<Source>);

/// Reads and loads the document; `None` when it is unusable, which has been said then.
fn load(job: &Job) -> anyhow::Result<Option<Loaded>> {
    let sources = job
        .specs
        .iter()
        .map(|path| read(path))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let overlays = job
        .overlays
        .iter()
        .map(|path| read(path))
        .collect::<anyhow::Result<Vec<_>>>()?;
    let loaded = spec::load_with(&sources, &overlays);
    let mut all_sources = sources;
    all_sources.extend(overlays);
    match loaded.spec {
        Some(spec) => Ok(Some((spec, loaded.diagnostics, all_sources))),
        None => {
            show(job, &loaded.diagnostics, &all_sources);
            eprintln!("error: nothing was written");
            Ok(None)
        }
    }
}

fn read(path: &Path) -> anyhow::Result<Source> {
    let bytes = std::fs::read(path)
        .map_err(|error| anyhow::anyhow!("reading {}: {error}", path.display()))?;
    Ok(Source {
        name: path.display().to_string(),
        bytes,
    })
}

fn config(job: &Job) -> anyhow::Result<Config> {
    let renames = match &job.renames {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| anyhow::anyhow!("reading {}: {error}", path.display()))?;
            Renames::parse(&text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?
        }
        None => Renames::default(),
    };
    let secrets = match &job.secrets {
        Some(path) => {
            let text = std::fs::read_to_string(path)
                .map_err(|error| anyhow::anyhow!("reading {}: {error}", path.display()))?;
            Secrets::parse(&text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?
        }
        None => Secrets::default(),
    };
    let templates = match &job.templates {
        Some(dir) => Templates::from_dir(dir)?,
        None => Templates::built_in()?,
    };
    Ok(Config {
        templates,
        renames,
        secrets,
        layout: job.layout.clone(),
    })
}

fn show(job: &Job, diagnostics: &[Diagnostic], sources: &[Source]) {
    let is_json = job.message_format == MessageFormat::Json;
    let shown: Vec<Diagnostic> = diagnostics
        .iter()
        .filter(|diagnostic| job.verbose || is_json || diagnostic.severity == Severity::Error)
        .cloned()
        .collect();
    if is_json {
        eprint!("{}", spec::render::to_json(&shown, sources));
    } else {
        eprint!(
            "{}",
            spec::render::to_text(&shown, sources, std::io::stderr().is_terminal())
        );
    }
    if job.message_format == MessageFormat::Human {
        let count = |severity| {
            diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.severity == severity)
                .count()
        };
        let (warnings, notes) = (count(Severity::Warning), count(Severity::Note));
        if !job.verbose && warnings + notes > 0 {
            eprintln!(
                "{warnings} warnings and {notes} notes about the document; --verbose shows them"
            );
        }
    }
}

/// A folder's name as a package name.
pub fn package_name(out: &Path) -> String {
    let folder = std::path::absolute(out).ok();
    let folder = folder
        .as_deref()
        .and_then(Path::file_name)
        .unwrap_or_default();
    let name: String = folder
        .to_string_lossy()
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let name = name.trim_matches('-');
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("models-{name}")
    }
}

/// How many of what, in words.
pub fn summary(counts: Counts) -> String {
    let mut text = format!(
        "schemas: {}; structs: {}, enums: {}, aliases: {}, skipped: {}",
        counts.schemas, counts.structs, counts.enums, counts.aliases, counts.skipped
    );
    if counts.skipped > 0 {
        text.push_str(" (see the diagnostics for the reasons)");
    }
    text
}

/// How many files a failed check shows the differences of.
const SHOWN_DIFFS: usize = 5;

fn report_check(
    job: &Job,
    files: &FileSet,
    differences: &[Difference],
    counts: Counts,
    start: Instant,
) -> Status {
    if differences.is_empty() {
        println!(
            "{}; all {} files are in step; {:.2} s",
            summary(counts),
            files.len(),
            start.elapsed().as_secs_f64()
        );
        return Status::Done;
    }
    for difference in differences {
        let change = match difference.change {
            Change::Missing => "missing",
            Change::Stale => "stale",
            Change::Extra => "extra",
        };
        println!("{change}: {}", job.out.join(&difference.path).display());
    }
    let stale = differences
        .iter()
        .filter(|difference| difference.change == Change::Stale);
    for difference in stale.take(SHOWN_DIFFS) {
        println!("\n{}", short_diff(job, files, &difference.path));
    }
    println!(
        "\n{} files are out of step; `{}` puts them right",
        differences.len(),
        job.repair
    );
    Status::OutOfStep
}

/// The longest part of a unified diff that is shown.
const SHOWN_LINES: usize = 40;

fn short_diff(job: &Job, files: &FileSet, path: &str) -> String {
    let on_disk = std::fs::read(job.out.join(path)).unwrap_or_default();
    let on_disk = String::from_utf8_lossy(&on_disk);
    let diff = similar::TextDiff::from_lines(on_disk.as_ref(), &files[path]);
    let unified = diff
        .unified_diff()
        .context_radius(2)
        .header(path, "as generated")
        .to_string();
    let mut shown = String::new();
    for (index, line) in unified.lines().enumerate() {
        if index == SHOWN_LINES {
            let _ = writeln!(shown, "...");
            break;
        }
        let _ = writeln!(shown, "{line}");
    }
    shown
}

/// Says on a terminal what is being done, and nothing anywhere else.
struct Progress {
    terminal: bool,
}

impl Progress {
    fn new() -> Self {
        Self {
            terminal: std::io::stderr().is_terminal(),
        }
    }

    fn step(&self, what: &str) {
        if self.terminal {
            eprint!("\r\u{1b}[K{what} ...");
            let _ = std::io::stderr().flush();
        }
    }

    fn clear(&self) {
        if self.terminal {
            eprint!("\r\u{1b}[K");
            let _ = std::io::stderr().flush();
        }
    }
}
