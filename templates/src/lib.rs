//! The templates that `generator` carries, as text.
//!
//! They are a package of their own because a package holds only what is in its own folder, and they are to be found at
//! the top of the repository.

#![forbid(unsafe_code)]

macro_rules! template {
    ($file:literal) => {
        include_str!(concat!("../", $file))
    };
}

/// Templates that belong together.
#[derive(Debug)]
pub struct Set {
    /// Each with the name that a replacement must have.
    pub templates: &'static [(&'static str, &'static str)],
    /// The text of its `templates.toml`; none for Rust.
    pub manifest: Option<&'static str>,
}

/// What a crate of models is printed with.
pub static CRATE: Set = Set {
    templates: &[
        ("alias.rs", template!("alias.rs.tera")),
        ("any.rs", template!("any.rs.tera")),
        ("enum.rs", template!("enum.rs.tera")),
        ("features.toml", template!("features.toml.tera")),
        ("lib.rs", template!("lib.rs.tera")),
        ("manifest.toml", template!("manifest.toml.tera")),
        ("module.rs", template!("module.rs.tera")),
        ("notifications.rs", template!("notifications.rs.tera")),
        ("operations.rs", template!("operations.rs.tera")),
        ("operations_mod.rs", template!("operations_mod.rs.tera")),
        ("readme.md", template!("readme.md.tera")),
        ("struct.rs", template!("struct.rs.tera")),
        ("tagged_union.rs", template!("tagged_union.rs.tera")),
        ("value_union.rs", template!("value_union.rs.tera")),
    ],
    manifest: None,
};

/// What the reference pages are printed with.
pub static REFERENCE: Set = Set {
    templates: &[
        ("area.md", template!("reference/area.md.tera")),
        ("index.md", template!("reference/index.md.tera")),
        ("model.md", template!("reference/model.md.tera")),
        ("models.md", template!("reference/models.md.tera")),
    ],
    manifest: Some(template!("reference/templates.toml")),
};
