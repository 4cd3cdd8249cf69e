//! `generator docs`: reference pages in Markdown.

use std::path::PathBuf;

use crate::diagnostics::MessageFormat;
use crate::generate::Layout;
use crate::input::Input;
use crate::run::{Job, Status, TemplateSet, Verbosity, run};

/// The arguments of `docs`, but for the document.
#[derive(Clone, Debug, clap::Args)]
pub struct DocsArgs {
    /// The folder that is written: absent, empty, or generated before
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Folder of templates that replace those of the reference pages, or with a templates.toml that
    /// says what else to print
    #[arg(long, value_name = "DIR")]
    pub templates: Option<PathBuf>,
    /// Write nothing; exit with 1 if the folder differs from what would be generated
    #[arg(long)]
    pub check: bool,
    /// How the result and the errors are written
    #[arg(long, value_enum, default_value_t)]
    pub message_format: MessageFormat,
}

/// Runs the command.
pub fn docs(input: &Input, args: &DocsArgs, repair: &str) -> Status {
    run(&Job {
        input: input.clone(),
        secrets: None,
        templates: TemplateSet::Reference(args.templates.clone()),
        out: args.out.clone(),
        layout: Layout::Texts,
        operations: false,
        check: args.check,
        memory: None,
        repair: repair.to_owned(),
        message_format: args.message_format,
        verbosity: Verbosity::Errors,
    })
}
