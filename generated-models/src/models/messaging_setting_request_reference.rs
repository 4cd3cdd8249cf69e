// @generated from the schema "MessagingSettingRequestReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `MessagingSettingRequestReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingSettingRequestReference {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingSettingRequestReference "MessagingSettingRequestReference" 1 {
    (
        id: String = "id" with_id required,
    )
});
