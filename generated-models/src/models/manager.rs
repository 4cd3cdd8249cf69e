// @generated from the schema "Manager"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Manager`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Manager {
    /// `value`: `string`.
    pub value: Option<String>,
    /// `$ref`: `string`, read-only.
    #[doc(alias = "$ref")]
    pub r#ref: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Manager "Manager" 2 {
    (
        value: String = "value" with_value,
        r#ref: String = "$ref" with_ref read_only,
    )
});
