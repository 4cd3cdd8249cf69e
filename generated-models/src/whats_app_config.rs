// @generated from the schema "WhatsAppConfig"; changes made here are lost at the next generation

/// The schema `WhatsAppConfig`.
#[repr(C)]
pub struct WhatsAppConfig {
    /// `whatsAppColumns`: `array of string`, required.
    #[doc(alias = "whatsAppColumns")]
    pub whats_app_columns: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `whatsAppIntegration`: `AddressableEntityRef`, required.
    #[doc(alias = "whatsAppIntegration")]
    pub whats_app_integration: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `contentTemplate`: `DomainEntityRef`, required.
    #[doc(alias = "contentTemplate")]
    pub content_template: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WhatsAppConfig "WhatsAppConfig" 3 {
    (
        whats_app_columns: ::std::vec::Vec<::std::string::String> = "whatsAppColumns" 1 with_whats_app_columns,
        whats_app_integration: ::std::boxed::Box<crate::AddressableEntityRef> = "whatsAppIntegration" 1 with_whats_app_integration,
        content_template: ::std::boxed::Box<crate::DomainEntityRef> = "contentTemplate" 1 with_content_template,
    )
});
