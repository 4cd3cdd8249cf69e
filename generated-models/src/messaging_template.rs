// @generated from the schema "MessagingTemplate"; changes made here are lost at the next generation

/// The schema `MessagingTemplate`.
pub struct MessagingTemplate {
    /// `whatsApp`: `WhatsAppDefinition`.
    #[doc(alias = "whatsApp")]
    pub whats_app: ::std::option::Option<::std::boxed::Box<crate::WhatsAppDefinition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingTemplate {
    const EMPTY: Self = Self {
        whats_app: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingTemplate = &<MessagingTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[("whatsApp", "whats_app", 0)],
        fields: &[&E.whats_app],
    }
};

crate::runtime::model!(MessagingTemplate);

crate::runtime::setters!(MessagingTemplate {
    with_whats_app: whats_app: ::std::boxed::Box<crate::WhatsAppDefinition>,
});
