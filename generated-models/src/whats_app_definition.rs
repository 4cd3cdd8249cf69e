// @generated from the schema "WhatsAppDefinition"; changes made here are lost at the next generation

/// The schema `WhatsAppDefinition`.
pub struct WhatsAppDefinition {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`.
    pub namespace: ::std::option::Option<::std::string::String>,
    /// `language`: `string`, required.
    pub language: ::std::option::Option<::std::string::String>,
    /// `buttons`: `array of Button`.
    pub buttons: ::std::option::Option<::std::vec::Vec<crate::Button>>,
    /// `messageFooter`: `MessageFooter`.
    #[doc(alias = "messageFooter")]
    pub message_footer: ::std::option::Option<::std::boxed::Box<crate::MessageFooter>>,
    /// `header`: `MessageHeader`.
    pub header: ::std::option::Option<::std::boxed::Box<crate::MessageHeader>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WhatsAppDefinition {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        namespace: ::std::option::Option::None,
        language: ::std::option::Option::None,
        buttons: ::std::option::Option::None,
        message_footer: ::std::option::Option::None,
        header: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppDefinition = &<WhatsAppDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("namespace", "namespace", 0),
            ("language", "language", 1),
            ("buttons", "buttons", 0),
            ("messageFooter", "message_footer", 0),
            ("header", "header", 0),
        ],
        fields: &[
            &E.name,
            &E.namespace,
            &E.language,
            &E.buttons,
            &E.message_footer,
            &E.header,
        ],
    }
};

crate::runtime::model!(WhatsAppDefinition);

crate::runtime::setters!(WhatsAppDefinition {
    with_name: name: ::std::string::String,
    with_namespace: namespace: ::std::string::String,
    with_language: language: ::std::string::String,
    with_buttons: buttons: ::std::vec::Vec<crate::Button>,
    with_message_footer: message_footer: ::std::boxed::Box<crate::MessageFooter>,
    with_header: header: ::std::boxed::Box<crate::MessageHeader>,
});
