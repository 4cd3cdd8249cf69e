// @generated from the schema "ExternalContactsContactChangedTopicWhatsAppId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicWhatsAppId`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicWhatsAppId {
    /// `phoneNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicWhatsAppId "ExternalContactsContactChangedTopicWhatsAppId" 2 {
    (
        phone_number: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber> = "phoneNumber" 0 with_phone_number,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
