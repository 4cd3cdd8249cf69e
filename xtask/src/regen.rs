//! `cargo xtask regen`: the models from the pinned document, or from another one.

use std::path::{Path, PathBuf};

use generator::commands::show_failure;
use generator::diagnostics::{Code, Diagnostic, MessageFormat, Severity};
use generator::generate::{Layout, Package};
use generator::input::Input;
use generator::run::{Job, Status, TemplateSet, Verbosity, run};
use generator::spec::render::to_json;

use crate::copies::Copies;

/// Regenerate the models from the pinned document
///
/// Exit codes: 0 done (or in step, with --check), 1 out of step, 2 a usage, document or IO error.
#[derive(Clone, Debug, clap::Args)]
pub struct RegenArgs {
    /// Write nothing; exit with 1 if the models differ from what would be generated
    #[arg(long)]
    check: bool,
    /// Another document than the pinned one, for which --out is needed; several are read as one
    #[arg(long, value_name = "FILE")]
    spec: Vec<PathBuf>,
    /// Another folder than generated-models; it receives a crate that is complete by itself
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// OpenAPI Overlay 1.0 file for the document given with --spec; may be repeated
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Vec<PathBuf>,
    /// File of decided names for the document given with --spec
    #[arg(long, value_name = "FILE", requires = "spec")]
    renames: Option<PathBuf>,
    /// List of properties whose values `Debug` is not to print; specs/secrets.toml for the pinned spec
    #[arg(long, value_name = "FILE")]
    secrets: Option<PathBuf>,
    /// Add the operations to the crate of another document; the models of the pinned one have them
    #[arg(long)]
    operations: bool,
    /// Folder of templates that replace those of the same name
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// How diagnostics are written to standard error
    #[arg(long, value_enum, default_value_t)]
    message_format: MessageFormat,
    /// Show warnings and notes in full
    #[arg(long, short)]
    verbose: bool,
}

/// Runs the command in the workspace at `root`.
pub fn regen(args: &RegenArgs, root: &Path) -> Status {
    let done = job(args, root).and_then(|job| match run(&job) {
        status @ (Status::Done | Status::OutOfStep)
            if matches!(job.layout, Layout::Existing { .. }) =>
        {
            copies(args, root, status)
        }
        status => Ok(status),
    });
    done.unwrap_or_else(|error| {
        show_failure(&error, args.message_format);
        Status::Failed
    })
}

/// Writes or checks the copies, and returns how the whole ended.
fn copies(args: &RegenArgs, root: &Path, status: Status) -> anyhow::Result<Status> {
    let copies = Copies::compare(root)?;
    let differing: Vec<&str> = copies.differences().collect();
    if differing.is_empty() {
        return Ok(status);
    }
    if !args.check {
        copies.write()?;
        return Ok(status);
    }
    let message = format!("copies that differ: {}", differing.join(", "));
    let fault = Diagnostic::new(Severity::Error, Code::StaleCopy, "", message)
        .with_help(format!("run {} to copy them", repair(args)));
    match args.message_format {
        MessageFormat::Json => eprint!("{}", to_json(&[fault], &[])),
        MessageFormat::Human => eprintln!("error: {}; {}", fault.message, fault.help),
    }
    Ok(Status::OutOfStep)
}

/// What the arguments ask for.
fn job(args: &RegenArgs, root: &Path) -> anyhow::Result<Job> {
    let pinned = pinned(root)?;
    let models = root.join("generated-models");
    let is_same = |a: &Path, b: &Path| match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    };
    // The files of the pinned spec, all of them and nothing else, may be named as well.
    let is_pinned = args.spec.is_empty()
        || args.overlay.is_empty()
            && args.renames.is_none()
            && args.spec.len() == pinned.spec.len()
            && pinned
                .spec
                .iter()
                .all(|pinned| args.spec.iter().any(|spec| is_same(spec, pinned)));
    // The models are the pinned spec's, by whatever name the folder is called.
    let out = args.out.as_ref().filter(|out| !is_same(out, &models));
    anyhow::ensure!(
        is_pinned || out.is_some(),
        "--spec without --out would replace the models of the pinned spec; add `--out DIR` with the folder that the crate of this document is to stand in"
    );
    let input = if is_pinned {
        pinned
    } else {
        Input {
            spec: args.spec.clone(),
            overlay: args.overlay.clone(),
            renames: args.renames.clone(),
        }
    };
    let layout = match out {
        Some(out) => Layout::Standalone(Package::named(generator::run::package_name(out))),
        None => {
            let path = models.join("Cargo.toml");
            let manifest = std::fs::read_to_string(&path)
                .map_err(|error| anyhow::anyhow!("reading {}: {error}", path.display()))?;
            Layout::Existing { manifest }
        }
    };
    Ok(Job {
        input,
        secrets: args
            .secrets
            .clone()
            .or_else(|| is_pinned.then(|| root.join("specs/secrets.toml")))
            .filter(|path| args.secrets.is_some() || path.is_file()),
        templates: TemplateSet::Crate(Some(
            args.templates
                .clone()
                .unwrap_or_else(|| root.join("templates")),
        )),
        out: out.cloned().unwrap_or(models),
        layout,
        operations: is_pinned || args.operations,
        check: args.check,
        memory: memory(),
        repair: repair(args),
        message_format: args.message_format,
        verbosity: Verbosity::of(args.verbose),
    })
}

/// Finds the pinned spec of the workspace at `root`.
///
/// # Errors
/// The folder of the overlays cannot be read.
pub fn pinned(root: &Path) -> anyhow::Result<Input> {
    let specs = root.join("specs");
    let mut overlay = Vec::new();
    let folder = specs.join("overlays");
    if folder.is_dir() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml")
            {
                overlay.push(path);
            }
        }
    }
    overlay.sort();
    Ok(Input {
        spec: vec![
            specs.join("platform.yaml"),
            specs.join("notifications.yaml"),
        ],
        overlay,
        renames: Some(specs.join("renames.toml")).filter(|path| path.is_file()),
    })
}

/// Where a check that found nothing is remembered: beside the executable, which is in the target folder.
pub fn memory() -> Option<PathBuf> {
    let executable = std::env::current_exe().ok()?;
    Some(executable.with_file_name("xtask-in-step.json"))
}

/// The command line without `--check`, in backticks.
fn repair(args: &RegenArgs) -> String {
    let mut command = "cargo xtask regen".to_owned();
    let mut add =
        |option: &str, path: &Path| command.push_str(&format!(" --{option} {}", path.display()));
    args.spec.iter().for_each(|path| add("spec", path));
    args.overlay.iter().for_each(|path| add("overlay", path));
    args.renames.iter().for_each(|path| add("renames", path));
    args.secrets.iter().for_each(|path| add("secrets", path));
    args.templates
        .iter()
        .for_each(|path| add("templates", path));
    args.out.iter().for_each(|path| add("out", path));
    format!("`{command}`")
}
