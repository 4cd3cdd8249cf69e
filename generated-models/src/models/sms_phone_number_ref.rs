// @generated from the schema "SmsPhoneNumberRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SmsPhoneNumberRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SmsPhoneNumberRef {
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SmsPhoneNumberRef "SmsPhoneNumberRef" 2 {
    (
        phone_number: String = "phoneNumber" with_phone_number required,
        self_uri: String = "selfUri" with_self_uri,
    )
});
