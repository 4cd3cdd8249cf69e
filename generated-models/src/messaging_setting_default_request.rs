// @generated from the schema "MessagingSettingDefaultRequest"; changes made here are lost at the next generation

/// The schema `MessagingSettingDefaultRequest`.
#[repr(C)]
pub struct MessagingSettingDefaultRequest {
    /// `settingId`: `string`, required.
    #[doc(alias = "settingId")]
    pub setting_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessagingSettingDefaultRequest "MessagingSettingDefaultRequest" 1 {
    (
        setting_id: ::std::string::String = "settingId" 1 with_setting_id,
    )
});
