//! Runs a command and counts what it and everything it started used.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use wait4::Wait4;

/// What a command used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Seconds of user and system time, of the command and all processes below it.
    pub cpu: f64,
    /// Seconds on the clock.
    pub wall: f64,
    /// The most memory that any single one of the processes held, in MB.
    pub peak: f64,
}

/// Runs a command to its end; gives back what it used and what it wrote to standard error.
///
/// # Errors
/// It cannot be started or ends with another code than 0; the message holds what it wrote.
pub fn measure(command: &mut Command) -> anyhow::Result<(Cost, String)> {
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    run(command)
}

/// Runs a command to its end; gives back what it used and what it wrote to standard output.
///
/// # Errors
/// It cannot be started or ends with another code than 0.
pub fn output(command: &mut Command) -> anyhow::Result<(Cost, String)> {
    command.stdout(Stdio::piped()).stderr(Stdio::inherit());
    run(command)
}

/// Runs a command of whose outputs at most one is a pipe.
fn run(command: &mut Command) -> anyhow::Result<(Cost, String)> {
    let shown = format!("{command:?}");
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .spawn()
        .with_context(|| format!("starting {shown}"))?;
    let mut said = Vec::new();
    let read = match (child.stdout.take(), child.stderr.take()) {
        (Some(mut pipe), _) => pipe.read_to_end(&mut said),
        (None, Some(mut pipe)) => pipe.read_to_end(&mut said),
        (None, None) => Ok(0),
    };
    read.with_context(|| format!("reading what {shown} says"))?;
    let used = child
        .wait4()
        .with_context(|| format!("waiting for {shown}"))?;
    let said = String::from_utf8_lossy(&said).into_owned();
    if !used.status.success() {
        let lines: Vec<&str> = said.lines().collect();
        let tail = lines[lines.len().saturating_sub(60)..].join("\n");
        bail!("{shown} failed with {}:\n{tail}", used.status);
    }
    let seconds = |time: Duration| time.as_secs_f64();
    let cost = Cost {
        cpu: seconds(used.rusage.utime) + seconds(used.rusage.stime),
        wall: start.elapsed().as_secs_f64(),
        peak: used.rusage.maxrss as f64 / 1e6,
    };
    Ok((cost, said))
}

/// The middle of some figures.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    match figures.len() {
        0 => f64::NAN,
        count if count % 2 == 1 => figures[count / 2],
        count => (figures[count / 2 - 1] + figures[count / 2]) / 2.0,
    }
}

/// The middle of some runs, each quantity by itself.
pub fn median_cost(runs: &[Cost]) -> Cost {
    let of = |quantity: fn(&Cost) -> f64| median(runs.iter().map(quantity).collect());
    Cost {
        cpu: of(|cost| cost.cpu),
        wall: of(|cost| cost.wall),
        peak: of(|cost| cost.peak),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_of_grandchildren_counts() {
        let work = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";
        let (cost, said) = measure(
            Command::new("sh").args(["-c", &format!("sh -c '{work}; echo done >&2'; exit 0")]),
        )
        .unwrap();
        assert_eq!(said.trim(), "done");
        assert!(cost.cpu > 0.0 && cost.peak > 0.1, "{cost:?}");
    }

    #[test]
    fn a_failure_tells_what_the_command_said() {
        let error = measure(Command::new("sh").args(["-c", "echo broken >&2; exit 3"]))
            .unwrap_err()
            .to_string();
        assert!(error.contains("broken") && error.contains('3'), "{error}");
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 9.0]), 3.0);
    }
}
