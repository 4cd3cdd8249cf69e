// @generated from the schema "WorkitemsAttributeChangeList"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkitemsAttributeChangeList`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemsAttributeChangeList {
    /// `newValue`: `array of object`.
    #[doc(alias = "newValue")]
    pub new_value: Option<Vec<serde_json::Value>>,
    /// `oldValue`: `array of object`.
    #[doc(alias = "oldValue")]
    pub old_value: Option<Vec<serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemsAttributeChangeList "WorkitemsAttributeChangeList" 2 {
    (
        new_value: Vec<serde_json::Value> = "newValue" with_new_value,
        old_value: Vec<serde_json::Value> = "oldValue" with_old_value,
    )
});
