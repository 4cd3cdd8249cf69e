//! `generator generate`: a crate of models, or what a set of templates of its own prints.

use std::path::PathBuf;

use crate::diagnostics::MessageFormat;
use crate::generate::{Layout, Package};
use crate::input::Input;
use crate::run::{Job, Status, TemplateSet, Verbosity, package_name, run};

/// The arguments of `generate`.
#[derive(Clone, Debug, clap::Args)]
pub struct GenerateArgs {
    #[command(flatten)]
    input: Input,
    /// The folder that is written: absent, empty, or generated before
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The package's name [default: the folder's]
    #[arg(long, value_parser = package)]
    name: Option<String>,
    /// The package's version [default: 0.1.0]
    #[arg(long, value_parser = version)]
    version: Option<String>,
    /// The package's license, an SPDX expression such as MIT
    #[arg(long, value_parser = license)]
    license: Option<String>,
    /// The package's edition [default: 2024]
    #[arg(long, value_parser = ["2021", "2024"])]
    edition: Option<String>,
    /// Make a new crate a cargo workspace of its own
    #[arg(long)]
    workspace: bool,
    /// Folder of templates that replace the built-in ones of the same name, or with a templates.toml
    /// that says what else to print
    #[arg(long, value_name = "DIR")]
    templates: Option<PathBuf>,
    /// List of properties whose values `Debug` is not to print
    #[arg(long, value_name = "FILE")]
    secrets: Option<PathBuf>,
    /// Add the operations: types that make requests for any HTTP client, and read the answers
    #[arg(long)]
    operations: bool,
    /// Write nothing; exit with 1 if the folder differs from what would be generated
    #[arg(long)]
    check: bool,
    /// How the result and the diagnostics are written
    #[arg(long, value_enum, default_value_t)]
    message_format: MessageFormat,
    /// Show warnings and notes in full
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

/// A version that cargo takes: three numbers, perhaps with more behind them.
fn version(version: &str) -> Result<String, String> {
    let end = version.find(['-', '+']).unwrap_or(version.len());
    let (numbers, more) = version.split_at(end);
    let is_number = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && (part == "0" || !part.starts_with('0'))
            && part.parse::<u64>().is_ok()
    };
    let is_more = |c: char| c.is_ascii_alphanumeric() || "-+.".contains(c);
    let fits = numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && more.len() != 1
        && more.chars().all(is_more);
    if fits {
        Ok(version.to_owned())
    } else {
        Err("a package's version has three numbers, as in 1.0.0".to_owned())
    }
}

/// What may be in an SPDX expression.
fn license(license: &str) -> Result<String, String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-.+() /".contains(c);
    if !license.trim().is_empty() && license.chars().all(is_part) {
        Ok(license.to_owned())
    } else {
        Err("a license is an SPDX expression, as in \"MIT OR Apache-2.0\"".to_owned())
    }
}

/// Runs the command.
pub fn generate(args: GenerateArgs) -> Status {
    run(&Job {
        input: args.input,
        secrets: args.secrets,
        templates: TemplateSet::Crate(args.templates),
        layout: Layout::Standalone(Package {
            name: package_name(&args.out),
            given_name: args.name,
            version: args.version,
            license: args.license,
            edition: args.edition,
            workspace: args.workspace,
            ..Package::default()
        }),
        out: args.out,
        operations: args.operations,
        check: args.check,
        memory: None,
        repair: "the same command without --check".to_owned(),
        message_format: args.message_format,
        verbosity: Verbosity::of(args.verbose),
    })
}
