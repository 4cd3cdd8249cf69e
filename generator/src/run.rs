//! A run from files to files.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::console::{Progress, eprint, eprintln, has_colour, println, show_failure};
use crate::diagnostics::{Code, Diagnostic, MessageFormat, Severity, Step, counted};
use crate::digest::sha256;
use crate::emit::{self, Change, Difference, FileSet, OnDisk, Scope};
use crate::generate::{Config, Counts, Layout, Outcome, Package, generate};
use crate::in_step::{Further, Memory};
use crate::input::{Input, read_source, setting};
use crate::listing;
use crate::names::Renames;
use crate::printable;
use crate::render::{TemplateError, Templates};
use crate::secrets::Secrets;
use crate::spec::{self, FurtherFile, Source};
use crate::workspace;

/// What to read, what to make of it, and where it goes.
#[derive(Clone, Debug)]
pub struct Job {
    /// The document and what amends it.
    pub input: Input,
    /// The list of secret properties.
    pub secrets: Option<PathBuf>,
    /// The templates.
    pub templates: TemplateSet,
    /// The crate's folder.
    pub out: PathBuf,
    /// Which files besides the models belong to the output.
    pub layout: Layout,
    /// Whether the crate has the module `operations`.
    pub operations: bool,
    /// Only compare, and write nothing.
    pub check: bool,
    /// Where a check that found nothing is remembered, so that the same one needs no second run.
    pub memory: Option<PathBuf>,
    /// What repairs a failed check: a command in backticks, or words.
    pub repair: String,
    /// How diagnostics are written.
    pub message_format: MessageFormat,
    /// How much is said about the document.
    pub verbosity: Verbosity,
}

/// Templates to print with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateSet {
    /// Those of a crate of models, with the files of a folder in place of its own, or a set that a manifest there
    /// describes.
    Crate(Option<PathBuf>),
    /// Those of reference pages, likewise.
    Reference(Option<PathBuf>),
}

impl TemplateSet {
    fn folder(&self) -> Option<&PathBuf> {
        match self {
            Self::Crate(folder) | Self::Reference(folder) => folder.as_ref(),
        }
    }

    fn load(&self) -> Result<Templates, TemplateError> {
        match self {
            Self::Crate(None) => Templates::built_in(),
            Self::Crate(Some(folder)) => Templates::from_dir(folder),
            Self::Reference(None) => Templates::reference(),
            Self::Reference(Some(folder)) => Templates::reference_from_dir(folder),
        }
    }
}

/// How much is said about the document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verbosity {
    /// Errors only.
    Errors,
    /// Errors, and how many warnings and notes there are.
    #[default]
    Counts,
    /// Everything.
    All,
}

impl Verbosity {
    /// As the switch `--verbose` has it.
    pub fn of(verbose: bool) -> Self {
        if verbose { Self::All } else { Self::Counts }
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Everything was written, or a check found nothing that differs.
    Done,
    /// A check found differences.
    OutOfStep,
    /// The input is unusable, or reading or writing failed; nothing was changed, unless the message says otherwise.
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
            show_failure(&error, job.message_format);
            Status::Failed
        }
    }
}

fn try_run(job: &Job) -> anyhow::Result<Status> {
    let start = Instant::now();
    let progress = Progress::default();
    progress.step("reading the document");
    let memory = memory(job);
    if let Some(record) = memory.as_ref().and_then(|memory| memory.find(&job.out)) {
        progress.clear();
        eprint!("{}", record.remarks);
        println!(
            "{}, unchanged since the last check; {:.2} s",
            record.summary,
            start.elapsed().as_secs_f64()
        );
        return Ok(Status::Done);
    }
    let files = job.input.read()?;
    let loaded = files.load();
    let mut sources = files.sources(&loaded);
    let secrets = read_source(job.secrets.as_deref())?;
    sources.extend(secrets.clone());
    let mut diagnostics = loaded.diagnostics;
    let Some(spec) = loaded.spec else {
        progress.clear();
        show(job, &diagnostics, &sources);
        nothing_written(job);
        return Ok(Status::Failed);
    };
    progress.step("generating");
    let config = config(job, files.renames, secrets.as_ref())?;
    if matches!(config.layout, Layout::Standalone(_)) {
        refuse_foreign_folder(job)?;
    }
    let outcome = generate(&spec, &config);
    progress.clear();
    diagnostics.extend(outcome.diagnostics.iter().cloned());
    show(job, &diagnostics, &sources);
    if !outcome.is_ok() {
        nothing_written(job);
        return Ok(Status::Failed);
    }
    progress.step("comparing with the files on disk");
    let scope = Scope::of(&outcome.files);
    let on_disk = OnDisk::read(&job.out, &scope)?;
    let is_crate = config.layout != Layout::Texts;
    let differences = match is_crate {
        true => on_disk.compare(&outcome.files),
        false => listing::compare(&outcome.files, &job.out)?,
    };
    progress.clear();
    if job.check {
        if let Some(memory) = memory
            && differences.is_empty()
            && is_crate
        {
            let summary = in_step(outcome.counts, outcome.files.len());
            let further = further_files(&loaded.files);
            // what was shown in full is shown again
            let mut said = warnings(&diagnostics, &sources);
            said.push_str(&remarks(&diagnostics));
            memory.keep(scope, &on_disk, further, summary, said);
        }
        return Ok(report_check(job, &outcome, &differences, start));
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
    match job.message_format {
        MessageFormat::Human => println!(
            "{}; files: {written} written, {unchanged} unchanged, {removed} removed; {:.2} s",
            summary(outcome.counts),
            start.elapsed().as_secs_f64()
        ),
        MessageFormat::Json => {
            let files = serde_json::json!({
                "written": written, "unchanged": unchanged, "removed": removed, "out_of_step": []
            });
            println!("{}", json_summary(outcome.counts, files));
        }
    }
    if matches!(config.layout, Layout::Standalone(_))
        && let Some(note) = workspace::note(&job.out)
    {
        if job.message_format == MessageFormat::Json {
            eprint!("{}", spec::render::to_json(&[note], &[]));
        } else {
            eprintln!("note: {}\n{}", note.message, note.help);
        }
    }
    Ok(Status::Done)
}

/// The memory of checks for people; `None` where nothing is remembered, or an input cannot be read, which is reported
/// where it is needed.
fn memory(job: &Job) -> Option<Memory> {
    let says_all = job.verbosity == Verbosity::All || job.message_format != MessageFormat::Human;
    if !job.check || says_all {
        return None;
    }
    let path = job.memory.clone()?;
    let inputs: Vec<PathBuf> = [&job.input.spec, &job.input.overlay]
        .into_iter()
        .flatten()
        .chain(&job.input.renames)
        .chain(&job.secrets)
        .chain(job.templates.folder())
        .cloned()
        .collect();
    Memory::open(path, format!("{job:?}"), inputs).ok()
}

/// The files that documents refer to, as the memory of checks keeps them.
fn further_files(files: &[FurtherFile]) -> Vec<Further> {
    files
        .iter()
        .map(|file| Further {
            document: file.document.clone(),
            path: file.path.clone(),
            digest: sha256(&file.source.bytes),
        })
        .collect()
}

fn in_step(counts: Counts, files: usize) -> String {
    format!("{}; all {files} files are in step", summary(counts))
}

/// The result as one JSON object.
fn json_summary(counts: Counts, files: serde_json::Value) -> serde_json::Value {
    serde_json::json!({
        "schemas": counts.schemas,
        "structs": counts.structs,
        "enums": counts.enums,
        "aliases": counts.aliases,
        "skipped": counts.skipped,
        "files": files,
    })
}

fn nothing_written(job: &Job) {
    if job.message_format == MessageFormat::Human {
        eprintln!("error: nothing was written");
    }
}

/// A new crate goes into a folder that is absent, empty, or was generated before.
fn refuse_foreign_folder(job: &Job) -> anyhow::Result<()> {
    if !job.out.exists() {
        return Ok(());
    }
    let is_unused = emit::is_unused(&job.out)
        .map_err(|error| anyhow::anyhow!("reading {}: {error}", job.out.display()))?;
    let lib = text_at(&job.out.join(emit::MARK))?.unwrap_or_default();
    anyhow::ensure!(
        is_unused || lib.starts_with(crate::format::HEAD),
        "{} is neither empty nor a crate that was generated before; choose another folder",
        job.out.display()
    );
    Ok(())
}

/// The text of a file of the output folder that may be there.
fn text_at(path: &Path) -> anyhow::Result<Option<String>> {
    let bytes = emit::read_regular(path)
        .map_err(|error| anyhow::anyhow!("reading {}: {error}", path.display()))?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

fn config(job: &Job, renames: Renames, secrets: Option<&Source>) -> anyhow::Result<Config> {
    let templates = job.templates.load()?;
    let is_crate = templates.manifest().is_none();
    anyhow::ensure!(
        is_crate || !matches!(job.layout, Layout::Existing { .. }),
        "these templates print no crate of models; use `generator generate` for them"
    );
    anyhow::ensure!(
        !is_crate || job.layout != Layout::Texts,
        "these templates print a crate of models; use `generate` for them"
    );
    Ok(Config {
        templates,
        renames,
        secrets: setting(secrets, Secrets::parse)?,
        layout: match &job.layout {
            Layout::Standalone(package) if is_crate => Layout::Standalone(Package {
                manifest: text_at(&job.out.join("Cargo.toml"))?,
                readme: text_at(&job.out.join("README.md"))?,
                ..package.clone()
            }),
            _ if !is_crate => Layout::Texts,
            layout => layout.clone(),
        },
        operations: job.operations,
    })
}

/// How many files are shown that a template printed wrong: it is mostly one mistake in all of them.
const SHOWN_FAULTS: usize = 5;

fn show(job: &Job, diagnostics: &[Diagnostic], sources: &[Source]) {
    let is_json = job.message_format == MessageFormat::Json;
    let is_shown = |diagnostic: &&Diagnostic| match job.verbosity {
        Verbosity::All => true,
        Verbosity::Counts => is_json || is_always_shown(diagnostic),
        Verbosity::Errors => diagnostic.severity == Severity::Error,
    };
    let shown = diagnostics.iter().filter(is_shown).cloned();
    // what is wrong with a template is text of many lines, and has no place in the document
    let (output, document): (Vec<Diagnostic>, Vec<Diagnostic>) =
        shown.partition(|diagnostic| diagnostic.code.row().step == Step::Output);
    if is_json {
        eprint!("{}", spec::render::to_json(&document, sources));
        eprint!("{}", spec::render::to_json(&output, sources));
        return;
    }
    let colour = has_colour(&std::io::stderr());
    eprint!("{}", spec::render::to_text(&document, sources, colour));
    if job.verbosity == Verbosity::Counts {
        eprint!("{}", remarks(diagnostics));
    }
    let (not_rust, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        output.iter().partition(|fault| fault.code == Code::NotRust);
    for fault in others
        .into_iter()
        .chain(not_rust.iter().copied().take(SHOWN_FAULTS))
    {
        eprintln!("error: {}", printable::lines(&fault.message));
    }
    let more = not_rust.len().saturating_sub(SHOWN_FAULTS);
    if more > 0 {
        eprintln!("error: the text of {more} more files is not Rust");
    }
}

/// Errors, and what somebody has to decide on who keeps a list of secrets.
fn is_always_shown(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
        || (diagnostic.severity == Severity::Warning && diagnostic.code == Code::SecretUnlisted)
}

/// The warnings that are always shown, without colours.
fn warnings(diagnostics: &[Diagnostic], sources: &[Source]) -> String {
    let shown = diagnostics.iter().filter(|found| is_always_shown(found));
    spec::render::to_text(&shown.cloned().collect::<Vec<_>>(), sources, false)
}

/// How much is not shown.
fn remarks(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity && !is_always_shown(diagnostic))
            .count()
    };
    let (warnings, notes) = (count(Severity::Warning), count(Severity::Note));
    if warnings + notes == 0 {
        return String::new();
    }
    format!(
        "{} and {} about the document; --verbose shows them\n",
        counted(warnings, "warning", "warnings"),
        counted(notes, "note", "notes")
    )
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
    outcome: &Outcome,
    differences: &[Difference],
    start: Instant,
) -> Status {
    let (files, counts) = (&outcome.files, outcome.counts);
    if job.message_format == MessageFormat::Json {
        let paths: Vec<&str> = differences
            .iter()
            .map(|difference| difference.path.as_str())
            .collect();
        let unchanged = files.len()
            - paths
                .iter()
                .filter(|path| files.contains_key(**path))
                .count();
        let files = serde_json::json!({
            "written": 0, "unchanged": unchanged, "removed": 0, "out_of_step": paths
        });
        println!("{}", json_summary(counts, files));
        return if differences.is_empty() {
            Status::Done
        } else {
            Status::OutOfStep
        };
    }
    if differences.is_empty() {
        println!(
            "{}; {:.2} s",
            in_step(counts, files.len()),
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
        "\n{}; {} brings them up to date",
        counted(differences.len(), "file differs", "files differ"),
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
