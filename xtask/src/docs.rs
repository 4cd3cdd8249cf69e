//! `cargo xtask docs`, `explain`, `list` and `lint`: the generator's commands for the pinned document.

use std::path::{Path, PathBuf};

use generator::commands::docs::{DocsArgs, docs as write_pages};
use generator::commands::explain::{self, ExplainArgs};
use generator::commands::lint::{self, LintArgs};
use generator::commands::list::{ListArgs, list};
use generator::commands::show_failure;
use generator::diagnostics::MessageFormat;
use generator::input::Input;
use generator::run::Status;

use crate::regen::pinned;

/// Write reference pages in Markdown for the pinned document or another one
///
/// Exit codes: 0 success or up to date, 1 --check found differences, 2 invalid arguments, an
/// invalid document or an I/O error.
#[derive(Clone, Debug, clap::Args)]
pub struct PinnedDocs {
    /// Use this document instead of the pinned one; several are merged
    #[arg(long, value_name = "FILE")]
    spec: Vec<PathBuf>,
    #[command(flatten)]
    pages: DocsArgs,
}

/// Writes the pages in the workspace at `root`.
pub fn docs(args: &PinnedDocs, root: &Path) -> Status {
    let repair = format!("cargo xtask docs --out {}", args.pages.out.display());
    if args.spec.is_empty() {
        return with_pinned(root, args.pages.message_format, |input| {
            write_pages(input, &args.pages, &repair)
        });
    }
    let input = Input {
        spec: args.spec.clone(),
        ..Input::default()
    };
    write_pages(&input, &args.pages, "the same command without --check")
}

/// A command about the pinned document that writes nothing.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum Inspect {
    /// Show where a schema comes from, what it became and why, and what uses it
    ///
    /// Exit codes: 0 success, 2 no such schema, invalid arguments, an invalid document or an I/O error.
    Explain(ExplainArgs),
    /// List what became of each schema
    ///
    /// Exit codes: 0 success, 1 no schema matches, 2 invalid arguments, an invalid document or an I/O
    /// error.
    List(ListArgs),
    /// Report problems in the pinned document itself
    ///
    /// Exit codes: 0 no problems of that level, 1 problems of that level, 2 invalid arguments, an
    /// invalid document or an I/O error.
    Lint(LintArgs),
}

/// Runs the command in the workspace at `root`.
pub fn inspect(command: &Inspect, root: &Path) -> Status {
    match command {
        Inspect::Explain(args) => {
            with_pinned(root, args.message_format, |input| explain::run(input, args))
        }
        Inspect::List(args) => with_pinned(root, args.message_format, |input| list(input, args)),
        Inspect::Lint(args) => {
            with_pinned(root, args.message_format, |input| lint::run(input, args))
        }
    }
}

fn with_pinned(root: &Path, format: MessageFormat, run: impl FnOnce(&Input) -> Status) -> Status {
    match pinned(root) {
        Ok(input) => run(&input),
        Err(error) => {
            show_failure(&error, format);
            Status::Failed
        }
    }
}
