//! Writes the list of all models from the list in `src/lib.rs` of generated-models, so that it can never be out of step.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() {
    let source = Path::new("../src");
    println!("cargo::rerun-if-changed={}", source.display());
    println!("cargo::rerun-if-changed=build.rs");
    let lib = fs::read_to_string(source.join("lib.rs")).expect("src/lib.rs of generated-models");
    let mut list = "&[\n".to_owned();
    let mut count = 0;
    for (module, ty) in lib.lines().filter_map(listed) {
        let path = source.join(format!("models/{}.rs", module.trim_start_matches("r#")));
        let text = fs::read_to_string(&path).expect("the file of a listed module");
        let head = text.lines().next().unwrap_or_default();
        let schema = head
            .split_once("the schema ")
            .and_then(|(_, rest)| rest.rsplit_once("; changes"))
            .map(|(name, _)| name)
            .expect("the head names the schema");
        let entry = if text.contains(&format!("crate::runtime::model!({ty} ")) {
            format!("model::<generated_models::{ty}>")
        } else if text.contains(&format!("crate::runtime::values!({ty} ")) {
            format!("value::<generated_models::runtime::Open<generated_models::{ty}>>")
        } else {
            format!("value::<generated_models::{ty}>")
        };
        let _ = writeln!(list, "    {entry}({schema}),");
        count += 1;
    }
    assert!(
        count > 0,
        "src/lib.rs lists no models in the form that is known here"
    );
    list.push(']');
    let out = env::var_os("OUT_DIR").expect("OUT_DIR");
    fs::write(Path::new(&out).join("registry.rs"), list).expect("a writable OUT_DIR");
}

/// The module and the type of a line of the list of models: `["feature"] module Type;`.
fn listed(line: &str) -> Option<(&str, &str)> {
    let (_, listed) = line.trim().strip_prefix('[')?.split_once("] ")?;
    listed.strip_suffix(';')?.split_once(' ')
}
