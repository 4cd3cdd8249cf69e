//! `cargo xtask`: the workspace's own commands.
//!
//! Without the feature `full` it only has those that need neither the network nor a measurement, and leaves the others
//! to itself, built with that feature.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use clap::{Parser, Subcommand};
#[cfg(feature = "full")]
use full::Full;
use xtask::docs::{Inspect, PinnedDocs, docs, inspect};
use xtask::features::{FeaturesArgs, features};
use xtask::regen::{RegenArgs, regen};
use xtask::workspace;

#[cfg(feature = "full")]
mod full;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The workspace's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Regen(RegenArgs),
    Docs(PinnedDocs),
    #[command(flatten)]
    Inspect(Inspect),
    Features(FeaturesArgs),
    #[cfg(feature = "full")]
    #[command(flatten)]
    Full(Full),
}

/// The names of the commands that are always there.
#[cfg(not(feature = "full"))]
const OWN: [&str; 6] = ["regen", "docs", "explain", "list", "lint", "features"];

fn main() -> ExitCode {
    match run() {
        Ok(code) => code.into(),
        Err(error) => {
            eprintln!(
                "error: {}",
                generator::printable::lines(&format!("{error:#}"))
            );
            2.into()
        }
    }
}

fn run() -> anyhow::Result<u8> {
    #[cfg(not(feature = "full"))]
    if !std::env::args()
        .nth(1)
        .is_some_and(|name| OWN.contains(&name.as_str()))
    {
        return run_full();
    }
    let root = workspace();
    Ok(match Arguments::parse().command {
        Command::Regen(args) => regen(&args, &root).exit_code(),
        Command::Docs(args) => docs(&args, &root).exit_code(),
        Command::Inspect(command) => inspect(&command, &root).exit_code(),
        Command::Features(args) => {
            features(&args, &root)?;
            0
        }
        #[cfg(feature = "full")]
        Command::Full(command) => full::run(command, &root)?,
    })
}

/// Builds and runs the program with all commands.
#[cfg(not(feature = "full"))]
fn run_full() -> anyhow::Result<u8> {
    use anyhow::Context;

    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = std::process::Command::new(cargo)
        .args(["run", "--quiet", "--features", "full", "--manifest-path"])
        .arg(workspace().join("xtask/Cargo.toml"))
        .arg("--")
        .args(std::env::args_os().skip(1))
        .status()
        .context("running cargo")?;
    // an exit code of another size is that of a signal
    Ok(status
        .code()
        .and_then(|code| code.try_into().ok())
        .unwrap_or(2))
}

#[cfg(all(test, not(feature = "full")))]
mod tests {
    use super::*;

    #[test]
    fn own_commands_are_those_that_are_parsed() {
        use clap::CommandFactory;

        let arguments = Arguments::command();
        let names: Vec<&str> = arguments
            .get_subcommands()
            .map(clap::Command::get_name)
            .collect();
        assert_eq!(names, OWN);
    }
}
