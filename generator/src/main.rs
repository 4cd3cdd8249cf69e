//! The command `generator`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use generator::commands::docs::{DocsArgs, docs};
use generator::commands::explain::{self, ExplainArgs};
use generator::commands::generate::{GenerateArgs, generate};
use generator::commands::lint::{self, LintArgs};
use generator::commands::list::{ListArgs, list};
use generator::console::write_out;
use generator::input::Input;
use generator::run::Status;

/// Generates typed Rust models from OpenAPI documents
///
/// Every named schema of a Swagger 2.0 or OpenAPI 3 document becomes a Rust type that decodes and
/// encodes its JSON without loss. The result is a self-contained crate.
#[derive(Parser)]
#[command(version, after_help = EXAMPLES, after_long_help = DETAILS, subcommand_required = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  generator lint --spec api.yaml
  generator generate --spec api.yaml --out models
  generator explain Pet --spec api.yaml";

const DETAILS: &str = "\
Examples:
  generator lint --spec api.yaml                        report problems in the document
  generator generate --spec api.yaml --out models       generate a crate of its models
  generator generate --spec api.yaml --out models --check
  generator list --spec api.yaml --kind enum            list what became of each schema
  generator explain Pet --spec api.yaml                 show what became of one and what uses it
  generator docs --spec api.yaml --out pages            write reference pages in Markdown
  generator completions bash > /etc/bash_completion.d/generator

Exit codes:
  0  success
  1  --check found differences (generate, docs), problems were found (lint), or no schema
     matches (list)
  2  invalid arguments, an invalid document or an I/O error; no file was changed

Results go to standard output, everything else to standard error. With --message-format json both
are JSON, one object per line. Progress is shown on a terminal only; NO_COLOR disables colors.";

#[derive(Subcommand)]
enum Command {
    /// Generate a self-contained crate of models
    ///
    /// The folder receives a manifest with a feature for each area of the API, lib.rs, a file for each
    /// schema, and the runtime that decodes and encodes them. Only files that differ are written, only
    /// generated files are removed, and nothing is changed if anything is wrong.
    #[command(after_long_help = GENERATE)]
    Generate(Box<GenerateArgs>),
    /// Show where a schema comes from, what it became and why, and what uses it
    ///
    /// Shows its place in the document, the Rust type with the reason for its kind, each property with
    /// its field and type, names that differ from the document's, the features that enable it, and the
    /// models, operations and notification topics that use it.
    #[command(after_long_help = EXPLAIN)]
    Explain {
        #[command(flatten)]
        args: ExplainArgs,
        #[command(flatten)]
        input: Input,
    },
    /// List what became of each schema
    ///
    /// One line per schema: its name, what it became, the Rust type and the features that enable it.
    #[command(after_long_help = LIST)]
    List {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        args: ListArgs,
    },
    /// Report problems in the document itself
    ///
    /// Each problem is shown with its place and a suggested fix.
    #[command(after_long_help = LINT)]
    Lint {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        args: LintArgs,
    },
    /// List the rules of `lint`
    LintRules,
    /// Write reference pages in Markdown
    ///
    /// One page per model and per area of the API, and lists of both. --templates replaces any of the
    /// templates, or prints something else entirely.
    #[command(after_long_help = DOCS)]
    Docs {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        args: DocsArgs,
    },
    /// Print a shell completion script
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

const GENERATE: &str = "\
Examples:
  generator generate --spec api.yaml --out models
  generator generate --spec one.json --spec two.yaml --overlay fixes.yaml --out models
  generator generate --spec api.yaml --templates my-templates --out models
  generator generate --spec api.yaml --out models --check

Exit codes: 0 success, or up to date with --check; 1 --check found differences; 2 invalid arguments,
an invalid document or an I/O error, and no file was changed.";

const EXPLAIN: &str = "\
Examples:
  generator explain Pet --spec api.yaml
  generator explain Pet --spec api.yaml --message-format json | jq .used_by

Exit codes: 0 success; 2 no such schema, invalid arguments, an invalid document or an I/O error.";

const LIST: &str = "\
Examples:
  generator list --spec api.yaml
  generator list --spec api.yaml --kind enum --name state
  generator list --spec api.yaml --feature pets --message-format json | jq -r .ident

Exit codes: 0 success; 1 no schema matches; 2 invalid arguments, an invalid document or an I/O
error.";

const LINT: &str = "\
Examples:
  generator lint --spec api.yaml
  generator lint --spec api.yaml --level note --skip unused-schema
  generator lint --spec api.yaml --rule duplicate-enum-value --message-format json

Exit codes: 0 no problems of that level; 1 problems of that level; 2 invalid arguments, a file that
is not an API document, or an I/O error.";

const DOCS: &str = "\
Examples:
  generator docs --spec api.yaml --out pages
  generator docs --spec api.yaml --out pages --templates my-pages

Exit codes: 0 success, or up to date with --check; 1 --check found differences; 2 invalid arguments,
an invalid document or an I/O error, and no file was changed.";

fn main() -> ExitCode {
    let status = match Cli::parse().command {
        Command::Generate(args) => generate(*args),
        Command::Explain { args, input } => explain::run(&input, &args),
        Command::List { input, args } => list(&input, &args),
        Command::Lint { input, args } => lint::run(&input, &args),
        Command::LintRules => print(&lint::rule_list()),
        Command::Docs { input, args } => docs(&input, &args, "the same command without --check"),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "generator", &mut script);
            print(&String::from_utf8_lossy(&script))
        }
    };
    ExitCode::from(status.exit_code())
}

fn print(text: &str) -> Status {
    match write_out(text) {
        Ok(()) => Status::Done,
        Err(_) => Status::Failed,
    }
}
