// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicWhatsAppId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    /// `phoneNumber`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
        >,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicWhatsAppId "ExternalContactsUnresolvedContactChangedTopicWhatsAppId" 2 {
    (
        phone_number: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber> = "phoneNumber" 0 with_phone_number,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
