//! Reads and writes one document with both libraries in turns, and prints nanoseconds.

use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

/// Each batch takes about a millisecond, so that most batches are not interrupted.
const BATCH: u32 = 30;
const ROUNDS: usize = 400;

type Ours = bench_ours::MODEL;
type Derives = bench_derives::MODEL;

fn main() {
    let path = std::env::args().nth(1).expect("the path of the document");
    let json = std::fs::read(path).expect("the document");
    let ours: Ours = serde_json::from_slice(&json).expect("the models read the document");
    let derives: Derives = serde_json::from_slice(&json).expect("the derives read the document");
    // both do the whole work
    let whole: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(serde_json::to_value(&ours).expect("JSON"), whole);
    assert_eq!(serde_json::to_value(&derives).expect("JSON"), whole);

    let mut figures: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        figures[0].push(time(|| serde_json::from_slice::<Ours>(black_box(&json)).is_ok()));
        figures[1].push(time(|| serde_json::from_slice::<Derives>(black_box(&json)).is_ok()));
        figures[2].push(time(|| serde_json::to_vec(black_box(&ours)).is_ok()));
        figures[3].push(time(|| serde_json::to_vec(black_box(&derives)).is_ok()));
    }
    let mut line = String::new();
    for mut figures in figures {
        figures.sort_by(f64::total_cmp);
        let _ = write!(line, "{} {} ", figures[0], figures[ROUNDS / 2]);
    }
    println!("{line}");
}

fn time(work: impl Fn() -> bool) -> f64 {
    let start = Instant::now();
    for _ in 0..BATCH {
        assert!(black_box(work()));
    }
    start.elapsed().as_nanos() as f64 / f64::from(BATCH)
}
