// @generated from the schema "ContactImportJobRequest"; changes made here are lost at the next generation

/// The schema `ContactImportJobRequest`.
#[repr(C)]
pub struct ContactImportJobRequest {
    /// `settingsId`: `string`, required.
    #[doc(alias = "settingsId")]
    pub settings_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactImportJobRequest "ContactImportJobRequest" 1 {
    (
        settings_id: ::std::string::String = "settingsId" 1 with_settings_id,
    )
});
