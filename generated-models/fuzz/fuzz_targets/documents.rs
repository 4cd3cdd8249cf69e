//! Documents put together from a fuzzer's bytes, read in all ways as the models that they are for, or as a notification:
//! `cargo +nightly fuzz run documents -- -max_total_time=600`. SHOW=1 prints the document that an input stands for.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let document = fuzz_models::document::document(data);
    if std::env::var_os("SHOW").is_some() {
        eprintln!("{}", String::from_utf8_lossy(&document));
    }
    fuzz_models::exercise(&document);
});
