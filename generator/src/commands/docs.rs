//! `generator docs`: reference pages in Markdown; and all other output that is no crate.

use std::path::{Path, PathBuf};

use super::{finish, load, show_errors};
use crate::console::{Progress, eprintln};
use crate::diagnostics::{Code, Diagnostic, MessageFormat, Severity, counted};
use crate::emit::{self, Change};
use crate::generate::{Config, Layout, Package, generate};
use crate::input::Input;
use crate::listing;
use crate::render::Templates;
use crate::run::Status;
use crate::secrets::Secrets;

/// The arguments of `docs`, but for the document.
#[derive(Clone, Debug, clap::Args)]
pub struct DocsArgs {
    /// Output folder; must not exist, be empty, or contain an earlier result
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Folder with templates that replace those of the reference pages, or a separate set with a
    /// templates.toml
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Write nothing; exit with 1 if the folder differs from what would be generated
    #[arg(long)]
    pub check: bool,
    /// Output format of the result and of errors
    #[arg(long, value_enum, default_value_t)]
    pub message_format: MessageFormat,
}

/// Runs the command.
pub fn docs(input: &Input, args: &DocsArgs, repair: &str) -> Status {
    let templates = match &args.templates {
        Some(dir) => Templates::reference_from_dir(dir),
        None => Templates::reference(),
    };
    match templates {
        Ok(templates) => texts(&Texts {
            input,
            templates,
            out: &args.out,
            check: args.check,
            repair,
            message_format: args.message_format,
        }),
        Err(error) => finish(Err(error.into()), args.message_format),
    }
}

/// What to print with a set of templates of its own, and where.
pub(super) struct Texts<'a> {
    pub(super) input: &'a Input,
    pub(super) templates: Templates,
    pub(super) out: &'a Path,
    pub(super) check: bool,
    /// The command that repairs a failed check.
    pub(super) repair: &'a str,
    pub(super) message_format: MessageFormat,
}

/// Prints it.
pub(super) fn texts(job: &Texts<'_>) -> Status {
    let format = job.message_format;
    finish(try_texts(job), format)
}

fn try_texts(job: &Texts<'_>) -> anyhow::Result<(String, Status)> {
    let format = job.message_format;
    anyhow::ensure!(
        job.templates.manifest().is_some(),
        "these templates print a crate of models; use `generate` instead"
    );
    let Some(document) = load(job.input, format)? else {
        return Ok((String::new(), Status::Failed));
    };
    let progress = Progress::default();
    progress.step("generating");
    let config = Config {
        templates: job.templates.clone(),
        renames: document.renames,
        secrets: Secrets::default(),
        operations: false,
        layout: Layout::Standalone(Package::default()),
    };
    let outcome = generate(&document.spec, &config);
    progress.clear();
    if !outcome.is_ok() {
        let errors: Vec<Diagnostic> = outcome
            .template_errors
            .iter()
            .map(|error| {
                Diagnostic::new(Severity::Error, Code::TemplateError, "", error.to_string())
            })
            .collect();
        match format {
            MessageFormat::Human => {
                for error in &outcome.template_errors {
                    eprintln!("error: {error}");
                }
                eprintln!("error: nothing was written");
            }
            MessageFormat::Json => show_errors(&errors, &[], format),
        }
        return Ok((String::new(), Status::Failed));
    }
    progress.step("comparing with the files on disk");
    let differences = listing::compare(&outcome.files, job.out)?;
    if !job.check {
        progress.step("writing");
        emit::write(&outcome.files, job.out, &differences)?;
    }
    progress.clear();
    let of = |change| {
        differences
            .iter()
            .filter(|difference| difference.change == change)
            .count()
    };
    let (missing, stale, removed) = (of(Change::Missing), of(Change::Stale), of(Change::Extra));
    let unchanged = outcome.files.len() - missing - stale;
    let out_of_step = job.check && !differences.is_empty();
    let status = if out_of_step {
        Status::OutOfStep
    } else {
        Status::Done
    };
    let mut text = String::new();
    match format {
        MessageFormat::Json => {
            let paths: Vec<&str> = differences
                .iter()
                .map(|difference| difference.path.as_str())
                .collect();
            let line = serde_json::json!({
                "schemas": outcome.counts.schemas,
                "files": {
                    "written": if job.check { 0 } else { missing + stale },
                    "unchanged": unchanged,
                    "removed": if job.check { 0 } else { removed },
                    "out_of_step": if job.check { paths } else { Vec::new() },
                },
            });
            text = format!("{line}\n");
        }
        MessageFormat::Human if job.check => {
            for difference in &differences {
                let change = match difference.change {
                    Change::Missing => "missing",
                    Change::Stale => "stale",
                    Change::Extra => "extra",
                };
                let path = job.out.join(&difference.path);
                text.push_str(&format!("{change}: {}\n", path.display()));
            }
            text.push_str(&if out_of_step {
                format!(
                    "\n{}; {} brings them up to date\n",
                    counted(differences.len(), "file differs", "files differ"),
                    job.repair
                )
            } else {
                format!("all {} files are up to date\n", outcome.files.len())
            });
        }
        MessageFormat::Human => {
            text = format!(
                "schemas: {}; files: {} written, {unchanged} unchanged, {removed} removed\n",
                outcome.counts.schemas,
                missing + stale
            );
        }
    }
    Ok((text, status))
}
