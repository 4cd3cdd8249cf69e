// @generated from the schema "UCIcon"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UCIcon`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UCIcon {
    /// `vector`: `string`, required, read-only.
    pub vector: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UCIcon "UCIcon" 1 {
    (
        vector: String = "vector" with_vector required read_only,
    )
});
