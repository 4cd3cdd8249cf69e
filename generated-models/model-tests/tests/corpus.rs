//! Replays the fixed inputs of the fuzz target in `generated-models/fuzz`.

use std::fs;
use std::path::Path;

use model_tests::fuzz::exercise;

#[test]
fn the_corpus_of_the_fuzz_target_finds_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/decode");
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("the corpus") {
        let path = entry.expect("an entry").path();
        println!("{}", path.display());
        exercise(&fs::read(&path).expect("a readable file"));
        count += 1;
    }
    assert!(count >= 20, "{count} inputs");
}
