// @generated from the schema "Items"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Items`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Items {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `pattern`: `string`.
    pub pattern: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Items "Items" 2 {
    (
        r#type: String = "type" with_type,
        pattern: String = "pattern" with_pattern,
    )
});
