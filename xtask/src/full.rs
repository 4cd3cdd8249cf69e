//! The commands that use the network or measure.

use std::io::{stderr, stdout};
use std::path::Path;

use clap::Subcommand;
use xtask::bench::{BenchCommand, bench};
use xtask::drift::{self, DriftArgs};
use xtask::spec::{ImportArgs, import};
use xtask::update::{PinUpstreamArgs, UpdateArgs, pin_upstream, update};
use xtask::upstream;
use xtask::upstream::command::FetchArgs;

#[derive(Debug, Subcommand)]
pub(crate) enum Full {
    Drift(DriftArgs),
    Update(UpdateArgs),
    /// What the models cost, measured beside serde's derives
    #[command(subcommand)]
    Bench(BenchCommand),
    /// The pinned specification
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Spec {
    Fetch(FetchArgs),
    Update(PinUpstreamArgs),
    Import(ImportArgs),
}

/// Runs a command in the workspace at `root` and returns its exit code.
pub(crate) fn run(command: Full, root: &Path) -> anyhow::Result<u8> {
    let mut progress = upstream::for_stderr();
    let (stdout, stderr) = (&mut stdout(), &mut stderr());
    Ok(match command {
        Full::Bench(command) => {
            bench(&command, root)?;
            0
        }
        Full::Drift(args) => drift::run(&args, root, progress.as_mut(), stdout, stderr),
        Full::Update(args) => update(&args, root, progress.as_mut(), stdout, stderr),
        Full::Spec(Spec::Import(args)) => import(&args, root, stdout, stderr),
        Full::Spec(Spec::Fetch(args)) => {
            upstream::command::run(&args, progress.as_mut(), stdout, stderr)?
        }
        Full::Spec(Spec::Update(args)) => {
            pin_upstream(&args, root, progress.as_mut(), stdout, stderr)
        }
    })
}
