// @generated from the schema "AuditTopicPropertyChange"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AuditTopicPropertyChange`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AuditTopicPropertyChange {
    /// `property`: `string`.
    pub property: Option<String>,
    /// `oldValues`: `array of string`.
    #[doc(alias = "oldValues")]
    pub old_values: Option<Vec<String>>,
    /// `newValues`: `array of string`.
    #[doc(alias = "newValues")]
    pub new_values: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AuditTopicPropertyChange "AuditTopicPropertyChange" 3 {
    (
        property: String = "property" with_property,
        old_values: Vec<String> = "oldValues" with_old_values,
        new_values: Vec<String> = "newValues" with_new_values,
    )
});
