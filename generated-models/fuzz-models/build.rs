//! Generates the models of `spec.yaml` with the generator as it is, and lists them.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use generator::generate::{Config, Layout, Package, generate};
use generator::names::Renames;
use generator::render::Templates;
use generator::secrets::Secrets;
use generator::spec::{self, Source};

fn main() {
    println!("cargo::rerun-if-changed=spec.yaml");
    println!("cargo::rerun-if-changed=build.rs");
    let source = Source {
        name: "spec.yaml".to_owned(),
        bytes: fs::read("spec.yaml").expect("spec.yaml"),
    };
    let loaded = spec::load(&[source]);
    let spec = loaded
        .spec
        .unwrap_or_else(|| panic!("spec.yaml is refused: {:?}", loaded.diagnostics));
    let outcome = generate(
        &spec,
        &Config {
            templates: Templates::built_in().expect("the built-in templates are sound"),
            renames: Renames::default(),
            secrets: Secrets::default(),
            operations: false,
            layout: Layout::Standalone(Package::named("fuzz-models")),
        },
    );
    let out = env::var_os("OUT_DIR").expect("OUT_DIR");
    let out = Path::new(&out);
    let _ = fs::remove_dir_all(out.join("src"));
    for (path, text) in &outcome.files {
        let path = out.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a writable OUT_DIR");
        fs::write(&path, text).expect("a writable OUT_DIR");
    }

    let mut modules = String::new();
    let mut list = "&[\n".to_owned();
    let lib = &outcome.files["src/lib.rs"];
    for (module, ty) in lib.lines().filter_map(listed) {
        let file = format!("src/models/{}.rs", module.trim_start_matches("r#"));
        let text = &outcome.files[&file];
        declare(&mut modules, &out.join(&file), module);
        let _ = writeln!(modules, "pub use {module}::{ty};");
        let entry = if text.contains(&format!("crate::runtime::model!({ty} ")) {
            format!("Entry::model::<crate::{ty}>")
        } else {
            format!("Entry::value::<crate::{ty}>")
        };
        let _ = writeln!(list, "    {entry}({ty:?}),");
    }
    list.push(']');
    for module in ["runtime/mod", "notifications"] {
        let name = module.trim_end_matches("/mod");
        declare(&mut modules, &out.join(format!("src/{module}.rs")), name);
    }
    fs::write(out.join("models.rs"), modules).expect("a writable OUT_DIR");
    fs::write(out.join("registry.rs"), list).expect("a writable OUT_DIR");
}

fn declare(modules: &mut String, path: &Path, module: &str) {
    let _ = writeln!(
        modules,
        "#[allow(deprecated, clippy::all)]\n#[path = {path:?}]\npub mod {module};"
    );
}

/// The module and the type of a line of the list of models: `module Type;`, which may be hidden.
fn listed(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let listed = line.strip_prefix("#[doc(hidden)] ").unwrap_or(line);
    let (module, ty) = listed.strip_suffix(';')?.split_once(' ')?;
    let is_module = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let is_listed = ty.starts_with(|c: char| c.is_ascii_uppercase())
        && !ty.contains(' ')
        && module.chars().all(is_module);
    is_listed.then_some((module, ty))
}
