//! `cargo xtask bench regen`: how long the commands take as they are typed.

use std::path::Path;
use std::process::Command;

use anyhow::Context;

use super::crates::remove;
use super::measure::{Cost, measure, median_cost};
use super::table::{Table, figure};
use crate::regen::memory;

/// How long `regen` and `regen --check` take when typed.
#[derive(Clone, Debug, clap::Args)]
pub struct RegenArgs {
    /// Number of runs of each; the median counts
    #[arg(long, default_value_t = 5, value_name = "N")]
    repeat: usize,
}

/// Runs the commands and prints the table. The checked-in models are not touched: what is written
/// goes into a new folder each time.
///
/// # Errors
/// A command fails; the check does so when the models are out of step.
pub fn run(args: &RegenArgs, root: &Path) -> anyhow::Result<()> {
    let out = root.join("target/bench/regen/models");
    let into = out.display().to_string();
    // what was not built yet is not part of the figure
    measure(&mut xtask(root, &["regen", "--help"]))?;
    let memory = memory().context("finding this program")?;
    let mut check: Vec<Cost> = Vec::new();
    let mut again: Vec<Cost> = Vec::new();
    let mut write: Vec<Cost> = Vec::new();
    for _ in 0..args.repeat.max(1) {
        remove(&out)?;
        write.push(measure(&mut xtask(root, &["regen", "--out", &into]))?.0);
        if memory.exists() {
            std::fs::remove_file(&memory)
                .with_context(|| format!("removing {}", memory.display()))?;
        }
        check.push(measure(&mut xtask(root, &["regen", "--check"]))?.0);
        again.push(measure(&mut xtask(root, &["regen", "--check"]))?.0);
    }
    let mut table = Table::new(["command", "wall s", "CPU s", "peak MB"]);
    for (command, runs) in [
        ("`cargo xtask regen`, everything new", write),
        ("`cargo xtask regen --check`, for the first time", check),
        ("`cargo xtask regen --check`, nothing changed since", again),
    ] {
        let cost = median_cost(&runs);
        table.row([
            command.to_owned(),
            figure(cost.wall),
            figure(cost.cpu),
            figure(cost.peak),
        ]);
    }
    print!("{}", table.print());
    Ok(())
}

fn xtask(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command.arg("xtask").args(arguments).current_dir(root);
    command
}
