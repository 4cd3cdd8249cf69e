//! Any bytes as a document: they are refused with a reason, or become sound Rust.
#![no_main]

#[path = "../../tests/support/sound.rs"]
mod sound;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    sound::check(bytes);
});
