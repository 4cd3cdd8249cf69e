//! Any bytes, read in all ways as any of a few models: `cargo +nightly fuzz run decode -- -dict=json.dict -max_total_time=600`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_models::exercise(data));
