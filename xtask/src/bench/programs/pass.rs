//! Does the same with both libraries in turns, and prints nanoseconds: in each line what was done, and the fastest batch
//! and the median one of ours and of the derives.

use std::hint::black_box;
use std::time::Instant;

use bench_ours::runtime::Model;

/// Each batch takes about a millisecond, so that most batches are not interrupted.
const BATCH: usize = 30;
const ROUNDS: usize = 400;

type Ours = bench_ours::MODEL;
type Derives = bench_derives::MODEL;

fn main() {
    let path = std::env::args().nth(1).expect("the path of the document");
    let json = std::fs::read(path).expect("the document");
    let ours = Ours::from_json(&json).expect("the models read the document");
    let derives: Derives = serde_json::from_slice(&json).expect("the derives read the document");
    // both do the whole work
    let whole: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    assert_eq!(serde_json::to_value(&ours).expect("JSON"), whole);
    assert_eq!(serde_json::to_value(&derives).expect("JSON"), whole);
    assert_eq!(ours.to_vec().expect("JSON"), serde_json::to_vec(&ours).expect("JSON"));
    assert_eq!(serde_json::from_slice::<Ours>(&json).expect("JSON"), ours);
    let (same_ours, same_derives) = (ours.clone(), derives.clone());

    let derives_decode = || time(|| serde_json::from_slice::<Derives>(black_box(&json)).is_ok());
    let derives_encode = || time(|| serde_json::to_vec(black_box(&derives)).is_ok());
    compare(
        "decode, `from_json`",
        || time(|| Ours::from_json(black_box(&json)).is_ok()),
        derives_decode,
    );
    compare(
        "decode, `from_json_lenient`",
        || time(|| Ours::from_json_lenient(black_box(&json)).is_ok()),
        derives_decode,
    );
    compare(
        "decode, `serde_json::from_slice`",
        || time(|| serde_json::from_slice::<Ours>(black_box(&json)).is_ok()),
        derives_decode,
    );
    compare(
        "encode, `to_json`",
        || time(|| black_box(&ours).to_json().is_ok()),
        derives_encode,
    );
    compare(
        "encode, `to_vec`",
        || time(|| black_box(&ours).to_vec().is_ok()),
        derives_encode,
    );
    compare(
        "encode, `serde_json::to_vec`",
        || time(|| serde_json::to_vec(black_box(&ours)).is_ok()),
        derives_encode,
    );
    compare("clone", || clone(&ours).0, || clone(&derives).0);
    compare("drop", || clone(&ours).1, || clone(&derives).1);
    compare(
        "compare equal ones",
        || time(|| black_box(&ours) == black_box(&same_ours)),
        || time(|| black_box(&derives) == black_box(&same_derives)),
    );
}

fn compare(what: &str, ours: impl Fn() -> f64, derives: impl Fn() -> f64) {
    let mut figures: [Vec<f64>; 2] = Default::default();
    for _ in 0..ROUNDS {
        figures[0].push(ours());
        figures[1].push(derives());
    }
    print!("{what}");
    for figures in &mut figures {
        figures.sort_by(f64::total_cmp);
        print!("\t{}\t{}", figures[0], figures[ROUNDS / 2]);
    }
    println!();
}

fn time(work: impl Fn() -> bool) -> f64 {
    let start = Instant::now();
    for _ in 0..BATCH {
        assert!(black_box(work()));
    }
    per_one(start)
}

/// The time of a clone, and of dropping it.
fn clone<T: Clone>(value: &T) -> (f64, f64) {
    let mut clones = Vec::with_capacity(BATCH);
    let start = Instant::now();
    for _ in 0..BATCH {
        clones.push(black_box(value).clone());
    }
    let cloned = per_one(start);
    let start = Instant::now();
    drop(black_box(clones));
    (cloned, per_one(start))
}

fn per_one(start: Instant) -> f64 {
    start.elapsed().as_nanos() as f64 / BATCH as f64
}
