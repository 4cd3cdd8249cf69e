//! The code that the READMEs show is code that compiles.

#[test]
fn the_readmes_show_the_example_as_it_is() {
    let example = include_str!("../examples/callback_conversation.rs");
    for (name, readme) in [
        ("README.md", include_str!("../../README.md")),
        ("generated-models/README.md", include_str!("../README.md")),
    ] {
        let block = format!("```rust\n{example}```\n");
        assert!(
            readme.contains(&block),
            "{name} shows another example than examples/callback_conversation.rs"
        );
    }
}
