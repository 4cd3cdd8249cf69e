// @generated from the schema "BuActivitySettingsRequest"; changes made here are lost at the next generation

/// The schema `BuActivitySettingsRequest`.
#[repr(C)]
pub struct BuActivitySettingsRequest {
    /// `defaultActivityCodeId`: `string`.
    #[doc(alias = "defaultActivityCodeId")]
    pub default_activity_code_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuActivitySettingsRequest "BuActivitySettingsRequest" 1 {
    (
        default_activity_code_id: ::std::string::String = "defaultActivityCodeId" 0 with_default_activity_code_id,
    )
});
