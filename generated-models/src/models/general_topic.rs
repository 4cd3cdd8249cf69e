// @generated from the schema "GeneralTopic"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GeneralTopic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GeneralTopic {
    /// `name`: `string`.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GeneralTopic "GeneralTopic" 1 {
    (
        name: String = "name" with_name,
    )
});
