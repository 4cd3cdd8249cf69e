// @generated from the schema "WhatsAppEmbeddedSignupIntegrationActivationRequest"; changes made here are lost at the next generation

/// The schema `WhatsAppEmbeddedSignupIntegrationActivationRequest`.
#[repr(C)]
pub struct WhatsAppEmbeddedSignupIntegrationActivationRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `phoneNumber`: `string`, required.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `pin`: `string`, required.
    pub pin: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppEmbeddedSignupIntegrationActivationRequest "WhatsAppEmbeddedSignupIntegrationActivationRequest" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        phone_number: ::std::string::String = "phoneNumber" 1 with_phone_number,
        pin: ::std::string::String = "pin" 17 with_pin,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
