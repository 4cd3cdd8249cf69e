// @generated from the schema "WhatsAppId"; changes made here are lost at the next generation

/// The schema `WhatsAppId`.
#[repr(C)]
pub struct WhatsAppId {
    /// `phoneNumber`: `PhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppId "WhatsAppId" 2 {
    (
        phone_number: ::std::boxed::Box<crate::PhoneNumber> = "phoneNumber" 0 with_phone_number,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
