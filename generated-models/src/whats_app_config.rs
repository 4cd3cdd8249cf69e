// @generated from the schema "WhatsAppConfig"; changes made here are lost at the next generation

/// The schema `WhatsAppConfig`.
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

impl crate::runtime::Model for WhatsAppConfig {
    const EMPTY: Self = Self {
        whats_app_columns: ::std::option::Option::None,
        whats_app_integration: ::std::option::Option::None,
        content_template: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppConfig = &<WhatsAppConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("whatsAppColumns", "whats_app_columns", 1),
            ("whatsAppIntegration", "whats_app_integration", 1),
            ("contentTemplate", "content_template", 1),
        ],
        fields: &[&E.whats_app_columns, &E.whats_app_integration, &E.content_template],
    }
};

crate::runtime::model!(WhatsAppConfig);

crate::runtime::setters!(WhatsAppConfig {
    with_whats_app_columns: whats_app_columns: ::std::vec::Vec<::std::string::String>,
    with_whats_app_integration: whats_app_integration: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_content_template: content_template: ::std::boxed::Box<crate::DomainEntityRef>,
});
