// @generated from the schema "MessagingSettingDefaultRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MessagingSettingDefaultRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingSettingDefaultRequest {
    /// `settingId`: `string`, required.
    #[doc(alias = "settingId")]
    pub setting_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingSettingDefaultRequest "MessagingSettingDefaultRequest" 1 {
    (
        setting_id: String = "settingId" with_setting_id required,
    )
});
