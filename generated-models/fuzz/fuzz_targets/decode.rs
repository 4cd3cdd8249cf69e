//! Any bytes, read as any model: `cargo +nightly fuzz run decode -- -dict=json.dict -max_total_time=600`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| model_tests::fuzz::exercise(data));
