// @generated from the schema "SetSmsPhoneNumberActionSettings"; changes made here are lost at the next generation

/// The schema `SetSmsPhoneNumberActionSettings`.
#[repr(C)]
pub struct SetSmsPhoneNumberActionSettings {
    /// `senderSmsPhoneNumber`: `string`, required.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SetSmsPhoneNumberActionSettings "SetSmsPhoneNumberActionSettings" 1 {
    (
        sender_sms_phone_number: ::std::string::String = "senderSmsPhoneNumber" 1 with_sender_sms_phone_number,
    )
});
