// @generated from the schema "EmailsSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailsSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailsSettings {
    /// `sendingSizeLimit`: `integer (int32)`.
    #[doc(alias = "sendingSizeLimit")]
    pub sending_size_limit: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailsSettings "EmailsSettings" 1 {
    (
        sending_size_limit: i32 = "sendingSizeLimit" with_sending_size_limit,
    )
});
