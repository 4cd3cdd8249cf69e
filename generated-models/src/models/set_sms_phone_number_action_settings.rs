// @generated from the schema "SetSmsPhoneNumberActionSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SetSmsPhoneNumberActionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SetSmsPhoneNumberActionSettings {
    /// `senderSmsPhoneNumber`: `string`, required.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SetSmsPhoneNumberActionSettings "SetSmsPhoneNumberActionSettings" 1 {
    (
        sender_sms_phone_number: String = "senderSmsPhoneNumber" with_sender_sms_phone_number required,
    )
});
