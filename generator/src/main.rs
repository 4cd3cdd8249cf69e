//! The generator as a command of its own.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use generator::diagnostics::MessageFormat;
use generator::generate::Layout;
use generator::run::{Job, package_name, run};

/// Generates typed Rust models from OpenAPI documents.
#[derive(Parser)]
#[command(version, about, long_about = None)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Generate a crate of models that compiles by itself.
    ///
    /// Exit codes: 0 done (or in step, with --check), 1 out of step, 2 a usage, document or IO error.
    Generate(Generate),
}

#[derive(clap::Args)]
struct Generate {
    /// The document: Swagger 2.0 or OpenAPI 3, JSON or YAML. Several are read as one.
    #[arg(long, required = true, value_name = "FILE")]
    spec: Vec<PathBuf>,
    /// The crate's folder: absent, empty, or generated before.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The package's name; by default the folder's.
    #[arg(long, value_parser = package)]
    name: Option<String>,
    /// OpenAPI Overlay 1.0 file applied to the document; may be repeated.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// File of names that you decide on.
    #[arg(long, value_name = "FILE")]
    renames: Option<PathBuf>,
    /// List of properties whose values `Debug` is not to print.
    #[arg(long, value_name = "FILE")]
    secrets: Option<PathBuf>,
    /// Folder of templates that replace the built-in ones of the same name.
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// Write nothing; exit with 1 if DIR differs from what would be generated.
    #[arg(long)]
    check: bool,
    /// How diagnostics are written to standard error.
    #[arg(long, value_enum, default_value_t)]
    message_format: MessageFormat,
    /// Show warnings and notes in full.
    #[arg(long, short)]
    verbose: bool,
}

/// A name that cargo takes for a package.
fn package(name: &str) -> Result<String, String> {
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if fits {
        Ok(name.to_owned())
    } else {
        Err("a package's name has letters, digits, - and _, and a letter first".to_owned())
    }
}

fn main() -> ExitCode {
    let Command::Generate(args) = Cli::parse().command;
    let name = args.name.unwrap_or_else(|| package_name(&args.out));
    let job = Job {
        specs: args.spec,
        overlays: args.overlay,
        renames: args.renames,
        secrets: args.secrets,
        templates: args.templates,
        out: args.out,
        layout: Layout::Standalone { name },
        check: args.check,
        repair: "the same command without --check".to_owned(),
        message_format: args.message_format,
        verbose: args.verbose,
    };
    ExitCode::from(run(&job).exit_code())
}
