//! `cargo xtask regen`: the models from the pinned document, or from another one.

use std::path::{Path, PathBuf};

use generator::diagnostics::MessageFormat;
use generator::generate::Layout;
use generator::run::{Job, Status, run};

/// Regenerate the models from the pinned document
///
/// Exit codes: 0 done (or in step, with --check), 1 out of step, 2 a usage, document or IO error.
#[derive(Clone, Debug, clap::Args)]
pub struct RegenArgs {
    /// Write nothing; exit with 1 if the models differ from what would be generated
    #[arg(long)]
    check: bool,
    /// Another document than the pinned one; several are read as one
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
    let repair = repair(args);
    let is_pinned = args.spec.is_empty();
    let (specs, overlays, renames) = if is_pinned {
        match pinned(root) {
            Ok(pinned) => pinned,
            Err(error) => {
                eprintln!("error: {error:#}");
                return Status::Failed;
            }
        }
    } else {
        (
            args.spec.clone(),
            args.overlay.clone(),
            args.renames.clone(),
        )
    };
    let models = root.join("generated-models");
    let layout = match &args.out {
        Some(out) => Layout::Standalone {
            name: generator::run::package_name(out),
        },
        None => match std::fs::read_to_string(models.join("Cargo.toml")) {
            Ok(manifest) => Layout::Existing { manifest },
            Err(error) => {
                eprintln!(
                    "error: reading {}: {error}",
                    models.join("Cargo.toml").display()
                );
                return Status::Failed;
            }
        },
    };
    run(&Job {
        specs,
        overlays,
        renames,
        secrets: args
            .secrets
            .clone()
            .or_else(|| is_pinned.then(|| root.join("specs/secrets.toml")))
            .filter(|path| args.secrets.is_some() || path.is_file()),
        templates: Some(
            args.templates
                .clone()
                .unwrap_or_else(|| root.join("templates")),
        ),
        out: args.out.clone().unwrap_or(models),
        layout,
        check: args.check,
        repair,
        message_format: args.message_format,
        verbose: args.verbose,
    })
}

/// The documents, overlays and renames that make up the pinned spec.
pub type Pinned = (Vec<PathBuf>, Vec<PathBuf>, Option<PathBuf>);

/// Finds the pinned spec of the workspace at `root`.
///
/// # Errors
/// The folder of the overlays cannot be read.
pub fn pinned(root: &Path) -> anyhow::Result<Pinned> {
    let specs = root.join("specs");
    let documents = vec![
        specs.join("platform.yaml"),
        specs.join("notifications.yaml"),
    ];
    let mut overlays = Vec::new();
    let folder = specs.join("overlays");
    if folder.is_dir() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "yaml")
            {
                overlays.push(path);
            }
        }
    }
    overlays.sort();
    let renames = specs.join("renames.toml");
    Ok((documents, overlays, renames.is_file().then_some(renames)))
}

/// The command line without `--check`.
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
    command
}
