// @generated from the schema "SmsPhoneNumberRef"; changes made here are lost at the next generation

/// The schema `SmsPhoneNumberRef`.
#[repr(C)]
pub struct SmsPhoneNumberRef {
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SmsPhoneNumberRef "SmsPhoneNumberRef" 2 {
    (
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
