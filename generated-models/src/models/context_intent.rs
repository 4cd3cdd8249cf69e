// @generated from the schema "ContextIntent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContextIntent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContextIntent {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContextIntent "ContextIntent" 1 {
    (
        name: String = "name" with_name required,
    )
});
