//! `cargo xtask spec update` pins what upstream has now; `cargo xtask update` does all that belongs to it.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use generator::diagnostics::Step;
use generator::drift::format::Format;
use generator::drift::rules::Rule;
use generator::drift::{Report, Rust, changelog};
use generator::emit::{self, Change, FileSet, replace_all};
use generator::generate::{Config, Layout, Outcome, generate};
use generator::input::shown;
use generator::names::{field_ident, type_ident, variant_ident};
use generator::render::Templates;
use generator::secrets::Secrets;
use generator::spec::{self, Source};

use crate::drift::{FINDINGS, Failure, read_files, unreadable};
use crate::pin::{PinArgs, Plan, finish, plan, write_report};
use crate::upstream::command::UpstreamArgs;
use crate::upstream::{Progress, fetch};

/// Fetch the live document, show what changed, and pin it
///
/// The projection is the one that the provenance names. The notification events stay as they are
/// pinned, since the live document does not contain them; what they need and the live document no
/// longer has is pinned with them. Nothing is written unless all of it succeeded.
///
/// Exit codes: 0 done, 2 usage or a file that cannot be read or written, 3 a document could not be
/// read, 4 upstream could not be reached.
#[derive(Debug, Clone, clap::Args)]
pub struct PinUpstreamArgs {
    /// Where and how upstream is read.
    #[command(flatten)]
    pub upstream: UpstreamArgs,
    /// What is written and shown.
    #[command(flatten)]
    pub pin: PinArgs,
}

/// Runs `spec update` in the workspace at `root` and returns its exit code.
pub fn pin_upstream(
    args: &PinUpstreamArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    let result = fetched(&args.upstream, progress)
        .and_then(|source| plan(&source, args.pin.projection(), &args.pin, root, stderr));
    finish(result, stdout, stderr)
}

/// Pin what upstream has now, or a file, and regenerate the models: all that a newer document asks for
///
/// Shows what changed, and writes the pinned documents, marks at list entries that match nothing any more, the change
/// log, the version of the models, and the models. Everything is computed before the first file is written.
///
/// Exit codes: 0 done, 1 with --test the tests fail and nothing was written, 2 usage or a file that cannot be read or
/// written, 3 a document could not be read, 4 upstream could not be reached.
#[derive(Debug, Clone, clap::Args)]
pub struct UpdateArgs {
    /// The document to pin in place of upstream's
    #[arg(long, value_name = "FILE", conflicts_with_all = ["url", "region"])]
    pub from: Option<PathBuf>,
    /// Compile and test the result in a copy of the workspace first, and write nothing where that fails
    #[arg(long)]
    pub test: bool,
    /// Leave the version of the models as it is
    #[arg(long)]
    pub no_version: bool,
    /// Where and how upstream is read.
    #[command(flatten)]
    pub upstream: UpstreamArgs,
    /// What is written and shown.
    #[command(flatten)]
    pub pin: PinArgs,
}

/// Runs `update` in the workspace at `root` and returns its exit code.
pub fn update(
    args: &UpdateArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    match try_update(args, root, progress, stderr) {
        Ok(Done::Written(text)) => write_report(&text, stdout, stderr),
        Ok(Done::TestsFail) => {
            let _ = writeln!(stderr, "error: the tests fail; nothing was written");
            FINDINGS
        }
        Err(failure) => {
            let _ = failure.tell(stderr);
            let _ = writeln!(stderr, "nothing was written");
            failure.exit_code()
        }
    }
}

enum Done {
    /// The report.
    Written(String),
    TestsFail,
}

fn fetched(upstream: &UpstreamArgs, progress: &mut dyn Progress) -> Result<Source, Failure> {
    let fetched =
        fetch(&upstream.request(), progress).map_err(|error| Failure::Fetch(Box::new(error)))?;
    Ok(Source {
        name: fetched.url,
        bytes: fetched.bytes,
    })
}

fn try_update(
    args: &UpdateArgs,
    root: &Path,
    progress: &mut dyn Progress,
    stderr: &mut dyn Write,
) -> Result<Done, Failure> {
    let usage = |error: anyhow::Error| Failure::usage(&error);
    let source = match &args.from {
        Some(file) => read_files(std::slice::from_ref(file))?.remove(0),
        None => fetched(&args.upstream, progress)?,
    };
    let mut plan = plan(&source, args.pin.projection(), &args.pin, root, stderr)?;
    let version = if args.no_version {
        None
    } else {
        plan.move_version(root).map_err(usage)?
    };
    let outcome = models(&plan, root)?;
    let models = root.join("generated-models");
    let differences =
        emit::compare(&outcome.files, &models).map_err(|error| usage(error.into()))?;
    let mut files = plan.files.clone();
    let mut removed = Vec::new();
    for difference in &differences {
        let path = models.join(&difference.path);
        match difference.change {
            Change::Extra => removed.push(path),
            // the manifest is among the files already where its version moves, and this is what becomes of it
            Change::Missing | Change::Stale => {
                files.retain(|(planned, _)| *planned != path);
                files.push((path, outcome.files[&difference.path].clone()));
            }
        }
    }
    if args.test && !passes(root, &files, &removed, stderr).map_err(usage)? {
        return Ok(Done::TestsFail);
    }

    let written = replace_all(files).map_err(|error| usage(error.into()))?;
    for path in &removed {
        fs::remove_file(path)
            .with_context(|| format!("cannot remove {}; the rest is written", path.display()))
            .map_err(usage)?;
    }
    check(&outcome.files, &models).map_err(usage)?;

    let mut lines = Vec::new();
    if let Some(report) = &plan.report {
        let summary = &report.summary;
        lines.push(format!(
            "models: {} added, {} changed, {} removed; fields: {} added, {} changed, {} removed",
            summary.models.added,
            summary.models.changed,
            summary.models.removed,
            summary.fields.added,
            summary.fields.changed,
            summary.fields.removed,
        ));
        lines.extend(users_of_removed(report, root).map_err(usage)?);
    }
    match &version {
        Some((from, to)) => lines.push(format!("generated-models: version {from} becomes {to}")),
        None => lines.push("generated-models: the version stays".to_owned()),
    }
    lines.push(format!(
        "files: {} written, {} removed; the models are up to date",
        written.len(),
        removed.len()
    ));
    for line in &lines {
        let _ = writeln!(stderr, "{line}");
    }
    let mut text = plan.text;
    if args.pin.format == Format::Markdown {
        text.push_str("\n## Update\n\n");
        for line in lines {
            text.push_str(&format!("- {line}\n"));
        }
    }
    Ok(Done::Written(text))
}

/// Generates the models from what is planned.
fn models(plan: &Plan, root: &Path) -> Result<Outcome, Failure> {
    let usage = |error: anyhow::Error| Failure::usage(&error);
    let lists = &plan.lists;
    let sources: Vec<Source> = plan
        .documents
        .iter()
        .chain(lists.sources())
        .cloned()
        .collect();
    let loaded = spec::load_with(&plan.documents, &lists.overlays);
    let Some(spec) = loaded.spec else {
        return Err(unreadable(&sources, &[], &loaded.diagnostics));
    };
    let path = root.join("generated-models/Cargo.toml");
    let manifest = plan
        .files
        .iter()
        .find(|(planned, _)| *planned == path)
        .map(|(_, text)| Ok(text.clone()))
        .unwrap_or_else(|| {
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
        })
        .map_err(usage)?;
    let secrets = match &lists.secrets {
        Some(source) => Secrets::parse(&source.name, &String::from_utf8_lossy(&source.bytes))
            .map_err(Failure::Usage)?,
        None => Secrets::default(),
    };
    let templates =
        Templates::from_dir(&root.join("templates")).map_err(|error| usage(error.into()))?;
    let config = Config {
        templates,
        renames: lists.names()?,
        secrets,
        layout: Layout::Existing { manifest },
        operations: true,
    };
    let outcome = generate(&spec, &config);
    if !outcome.is_ok() {
        let mut all = outcome.diagnostics.iter();
        if let Some(error) = all.find(|found| found.code.row().step == Step::Output) {
            return Err(Failure::Usage(error.message.clone()));
        }
        return Err(unreadable(&sources, &[], &outcome.diagnostics));
    }
    Ok(outcome)
}

/// Makes sure that what is on disk is what was generated.
fn check(files: &FileSet, models: &Path) -> Result<()> {
    let differences = emit::compare(files, models)?;
    ensure!(
        differences.is_empty(),
        "{} files of the models differ from what was written; run `cargo xtask regen`",
        differences.len()
    );
    Ok(())
}

impl Plan {
    /// Moves the version of the models to the one that the change log proposes: in the manifest, the files that lock it,
    /// and the heading of the change log. Returns the old and the new one where they differ.
    fn move_version(&mut self, root: &Path) -> Result<Option<(String, String)>> {
        let Some((current, mut next)) = self.version.clone() else {
            return Ok(None);
        };
        let log = root.join("generated-models/CHANGELOG.md");
        if let Some((_, text)) = self.files.iter_mut().find(|(path, _)| *path == log)
            && let Some((released, version)) = changelog::release(text)
        {
            *text = released;
            next = version;
        }
        if next == current {
            return Ok(None);
        }
        let path = root.join("generated-models/Cargo.toml");
        let manifest =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let manifest = with_version(&manifest, &next)
            .with_context(|| format!("{} has no version to move", path.display()))?;
        self.files.push((path, manifest));
        for lock in ["Cargo.lock", "generated-models/fuzz/Cargo.lock"] {
            let path = root.join(lock);
            let Ok(text) = fs::read_to_string(&path) else {
                continue;
            };
            if let Some(text) = with_locked_version(&text, &next) {
                self.files.push((path, text));
            }
        }
        Ok(Some((current, next)))
    }
}

/// A manifest with another version of its package.
fn with_version(manifest: &str, version: &str) -> Option<String> {
    let mut in_package = false;
    let mut found = false;
    let lines: Vec<String> = manifest
        .lines()
        .map(|line| {
            if line.trim_start().starts_with('[') {
                in_package = line.trim() == "[package]";
            }
            let key = line.split(['=', '.']).next().unwrap_or_default().trim();
            if in_package && key == "version" && !found {
                found = true;
                return format!("version = \"{version}\"");
            }
            line.to_owned()
        })
        .collect();
    found.then(|| lines.join("\n") + "\n")
}

/// A lock file with another version of the models.
fn with_locked_version(lock: &str, version: &str) -> Option<String> {
    let (before, rest) = lock.split_once("name = \"generated-models\"\nversion = \"")?;
    let (_, after) = rest.split_once('"')?;
    Some(format!(
        "{before}name = \"generated-models\"\nversion = \"{version}\"{after}"
    ))
}

/// Compiles and tests the workspace with the files in a copy of it.
fn passes(
    root: &Path,
    files: &[(PathBuf, String)],
    removed: &[PathBuf],
    stderr: &mut dyn Write,
) -> Result<bool> {
    let copy = tempfile::tempdir().context("cannot create a folder")?;
    copy_folder(root, copy.path())?;
    let inside = |path: &Path| -> Result<PathBuf> {
        let path = std::path::absolute(path)?;
        let root = std::path::absolute(root)?;
        match path.strip_prefix(&root) {
            Ok(path) => Ok(copy.path().join(path)),
            Err(_) => bail!("{} is not in the workspace", path.display()),
        }
    };
    for (path, text) in files {
        let path = inside(path)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    for path in removed {
        fs::remove_file(inside(path)?)?;
    }
    let _ = writeln!(stderr, "testing the update in a copy of the workspace");
    let status = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["test", "--workspace"])
        .current_dir(copy.path())
        .env("CARGO_TARGET_DIR", root.join("target/update"))
        // these belong to the command that runs, not to the copy
        .env_remove("CARGO_MANIFEST_DIR")
        .stdin(Stdio::null())
        // what the tests say is not the report
        .stdout(std::io::stderr())
        .status()
        .context("cannot start cargo")?;
    Ok(status.success())
}

/// Copies a workspace without what is built and without its history.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if name == "target" || name == ".git" {
            continue;
        }
        let to = to.join(name);
        if path.is_dir() {
            fs::create_dir_all(&to)?;
            copy_folder(&path, &to)?;
        } else {
            fs::copy(&path, &to).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// What uses something that the update removes or gives another type, as far as the names in it tell.
fn users_of_removed(report: &Report, root: &Path) -> Result<Vec<String>> {
    let mut files = vec![
        root.join("README.md"),
        root.join("generated-models/README.md"),
    ];
    for folder in ["examples", "tests"] {
        let folder = root.join("generated-models").join(folder);
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            files.push(entry?.path());
        }
    }
    files.sort();
    let mut lines = Vec::new();
    for path in files {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let words: BTreeSet<&str> = text
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .collect();
        let mut found = BTreeSet::new();
        for finding in report
            .findings
            .iter()
            .filter(|finding| finding.rust == Rust::Major)
        {
            found.extend(use_of(finding, &words));
        }
        let name = shown(&path);
        let name = path
            .strip_prefix(root)
            .map_or(name, |path| path.display().to_string());
        lines.extend(
            found
                .into_iter()
                .map(|used| format!("`{name}` has to be changed: {used}")),
        );
    }
    Ok(lines)
}

/// How a file with these words is concerned by a finding.
fn use_of(finding: &generator::drift::Finding, words: &BTreeSet<&str>) -> Option<String> {
    let has = |word: &str| words.contains(word.trim_start_matches("r#"));
    let what = if finding.rule.removes_item() {
        "is removed"
    } else {
        "changes"
    };
    if finding.rule == Rule::TopicRemoved {
        let pattern = finding.value.as_deref()?;
        let literals: Vec<&str> = pattern
            .split('.')
            .skip(1)
            .filter(|part| !part.starts_with('{'))
            .collect();
        let stem = literals.join("_");
        let names = [field_ident(&stem), variant_ident(&stem)];
        let found = names.iter().find(|name| has(name))?;
        return Some(format!("it uses `{found}`, which is removed"));
    }
    let owner = type_ident(finding.schema.as_deref()?);
    if !has(&owner) {
        return None;
    }
    let Some(property) = &finding.property else {
        return Some(format!("it uses `{owner}`, which {what}"));
    };
    let field = field_ident(property);
    if !has(&field) {
        return None;
    }
    match &finding.value {
        Some(value) => {
            let variant = variant_ident(value);
            has(&variant).then(|| format!("it uses `{variant}` of `{owner}.{field}`, which {what}"))
        }
        None => Some(format!("it uses `{owner}.{field}`, which {what}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_move_and_nothing_else() {
        let manifest = "[package]\nname = \"a\"\nversion.workspace = true # as all\n\n[dependencies]\nversion = \"1\"\n";
        assert_eq!(
            with_version(manifest, "0.2.0").as_deref(),
            Some(
                "[package]\nname = \"a\"\nversion = \"0.2.0\"\n\n[dependencies]\nversion = \"1\"\n"
            )
        );
        assert_eq!(with_version("[workspace]\nversion = \"1\"\n", "2"), None);
        let lock = "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"generated-models\"\nversion = \"0.1.0\"\n";
        assert_eq!(
            with_locked_version(lock, "0.1.1").as_deref(),
            Some(
                "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"generated-models\"\nversion = \"0.1.1\"\n"
            )
        );
    }
}
