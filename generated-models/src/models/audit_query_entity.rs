// @generated from the schema "AuditQueryEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AuditQueryEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditQueryEntity {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `actions`: `array of string`.
    pub actions: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditQueryEntity "AuditQueryEntity" 2 {
    (
        name: String = "name" with_name,
        actions: Vec<String> = "actions" with_actions,
    )
});
