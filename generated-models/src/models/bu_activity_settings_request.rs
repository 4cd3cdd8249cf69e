// @generated from the schema "BuActivitySettingsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BuActivitySettingsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuActivitySettingsRequest {
    /// `defaultActivityCodeId`: `string`.
    #[doc(alias = "defaultActivityCodeId")]
    pub default_activity_code_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuActivitySettingsRequest "BuActivitySettingsRequest" 1 {
    (
        default_activity_code_id: String = "defaultActivityCodeId" with_default_activity_code_id,
    )
});
