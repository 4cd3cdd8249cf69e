// @generated from the schema "WhatsAppAvailablePhoneNumberDetails"; changes made here are lost at the next generation

/// The schema `WhatsAppAvailablePhoneNumberDetails`.
#[repr(C)]
pub struct WhatsAppAvailablePhoneNumberDetails {
    /// `name`: `string`, required, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, read-only.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required, read-only.
    pub status: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppAvailablePhoneNumberDetails "WhatsAppAvailablePhoneNumberDetails" 3 {
    (
        name: ::std::string::String = "name" 3 with_name,
        phone_number: ::std::string::String = "phoneNumber" 2 with_phone_number,
        status: ::std::string::String = "status" 3 with_status,
    )
});
