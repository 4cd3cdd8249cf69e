//! The generator as a command of its own.
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
/// Every named schema of a Swagger 2.0 or OpenAPI 3 document becomes a Rust type that reads and
/// writes its JSON without losing anything. The result is a crate that compiles by itself.
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
  generator lint --spec api.yaml                        what is wrong with the document
  generator generate --spec api.yaml --out models       a crate of its models
  generator generate --spec api.yaml --out models --check
  generator list --spec api.yaml --kind enum            what became of each schema
  generator explain Pet --spec api.yaml                 what became of one, and who uses it
  generator docs --spec api.yaml --out pages            reference pages in Markdown
  generator completions bash > /etc/bash_completion.d/generator

Exit codes:
  0  done; nothing to complain of
  1  found what the command looks for: a folder out of step (generate and docs with --check),
     faults (lint), no schema that fits (list)
  2  the usage, the document or the disk is at fault; no file has changed

Results go to standard output, everything else to standard error. With --message-format json both
are JSON, one object a line. On a terminal a line tells what is being done; in a pipe there is none,
and NO_COLOR keeps colours away.";

#[derive(Subcommand)]
enum Command {
    /// Generate a crate of models that compiles by itself
    ///
    /// The folder receives a manifest with a feature for each area of the API, lib.rs, a file for each
    /// schema and the runtime that reads and writes them. Only files that differ are written, only
    /// files that were generated are removed, and nothing changes where anything is wrong.
    #[command(after_long_help = GENERATE)]
    Generate(Box<GenerateArgs>),
    /// Tell where a schema comes from, what it became and why, and who uses it
    ///
    /// Shows the document's place, the Rust type with the reason for its kind, each property with its
    /// field and type, names that differ from the document's, the features that bring it, and the
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
    /// One line for each: the schema, what it became, the Rust type and the features that bring it.
    #[command(after_long_help = LIST)]
    List {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        args: ListArgs,
    },
    /// Find faults of the document itself
    ///
    /// Each fault is shown with its place and what to do about it.
    #[command(after_long_help = LINT)]
    Lint {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        args: LintArgs,
    },
    /// List the rules of `lint`
    LintRules,
    /// Render reference pages in Markdown
    ///
    /// A page for each model and each area of the API, and lists of both. --templates replaces any of
    /// the templates, or prints something else altogether.
    #[command(after_long_help = DOCS)]
    Docs {
        #[command(flatten)]
        input: Input,
        #[command(flatten)]
        args: DocsArgs,
    },
    /// Print a script that completes this command's arguments in a shell
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

Exit codes: 0 done, or in step with --check; 1 out of step; 2 the usage, the document or the disk is
at fault, and no file has changed.";

const EXPLAIN: &str = "\
Examples:
  generator explain Pet --spec api.yaml
  generator explain Pet --spec api.yaml --message-format json | jq .used_by

Exit codes: 0 explained; 2 there is no such schema, or the usage, the document or the disk is at
fault.";

const LIST: &str = "\
Examples:
  generator list --spec api.yaml
  generator list --spec api.yaml --kind enum --name state
  generator list --spec api.yaml --feature pets --message-format json | jq -r .ident

Exit codes: 0 listed; 1 no schema fits; 2 the usage, the document or the disk is at fault.";

const LINT: &str = "\
Examples:
  generator lint --spec api.yaml
  generator lint --spec api.yaml --level note --skip unused-schema
  generator lint --spec api.yaml --rule duplicate-enum-value --message-format json

Exit codes: 0 no faults of the level; 1 faults of the level; 2 the file is no document, or the usage
or the disk is at fault.";

const DOCS: &str = "\
Examples:
  generator docs --spec api.yaml --out pages
  generator docs --spec api.yaml --out pages --templates my-pages

Exit codes: 0 done, or in step with --check; 1 out of step; 2 the usage, the document or the disk is
at fault, and no file has changed.";

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
