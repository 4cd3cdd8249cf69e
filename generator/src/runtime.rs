//! The runtime of the models as text. `cargo xtask regen` copies it from `generated-models/src/runtime` and writes this list.

/// Each file by its path in the runtime.
#[rustfmt::skip]
pub(crate) const FILES: &[(&str, &str)] = &[
    ("decode.rs", include_str!("../runtime/decode.rs")),
    ("digits.rs", include_str!("../runtime/digits.rs")),
    ("encode.rs", include_str!("../runtime/encode.rs")),
    ("erased.rs", include_str!("../runtime/erased.rs")),
    ("error.rs", include_str!("../runtime/error.rs")),
    ("extra.rs", include_str!("../runtime/extra.rs")),
    ("json/mod.rs", include_str!("../runtime/json/mod.rs")),
    ("json/read.rs", include_str!("../runtime/json/read.rs")),
    ("json/scan.rs", include_str!("../runtime/json/scan.rs")),
    ("json/write.rs", include_str!("../runtime/json/write.rs")),
    ("lenient.rs", include_str!("../runtime/lenient.rs")),
    ("macros.rs", include_str!("../runtime/macros.rs")),
    ("mod.rs", include_str!("../runtime/mod.rs")),
    ("model.rs", include_str!("../runtime/model.rs")),
    ("notifications.rs", include_str!("../runtime/notifications.rs")),
    ("open.rs", include_str!("../runtime/open.rs")),
    ("page.rs", include_str!("../runtime/page.rs")),
    ("path.rs", include_str!("../runtime/path.rs")),
    ("reader.rs", include_str!("../runtime/reader.rs")),
    ("request.rs", include_str!("../runtime/request.rs")),
    ("schema.rs", include_str!("../runtime/schema.rs")),
    ("time.rs", include_str!("../runtime/time.rs")),
    ("topic.rs", include_str!("../runtime/topic.rs")),
    ("tree.rs", include_str!("../runtime/tree.rs")),
    ("union.rs", include_str!("../runtime/union.rs")),
    ("value.rs", include_str!("../runtime/value.rs")),
    ("walk.rs", include_str!("../runtime/walk.rs")),
];
