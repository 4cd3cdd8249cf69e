// @generated from the schema "ContactImportJobRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactImportJobRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactImportJobRequest {
    /// `settingsId`: `string`, required.
    #[doc(alias = "settingsId")]
    pub settings_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactImportJobRequest "ContactImportJobRequest" 1 {
    (
        settings_id: String = "settingsId" with_settings_id required,
    )
});
