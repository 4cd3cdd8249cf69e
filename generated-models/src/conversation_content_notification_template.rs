// @generated from the schema "ConversationContentNotificationTemplate"; changes made here are lost at the next generation

/// The schema `ConversationContentNotificationTemplate`.
pub struct ConversationContentNotificationTemplate {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `header`: `ConversationNotificationTemplateHeader`.
    pub header: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNotificationTemplateHeader>,
    >,
    /// `body`: `ConversationNotificationTemplateBody`, required.
    pub body: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNotificationTemplateBody>,
    >,
    /// `buttons`: `array of ConversationNotificationTemplateButton`.
    pub buttons: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationNotificationTemplateButton>,
    >,
    /// `footer`: `ConversationNotificationTemplateFooter`.
    pub footer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationNotificationTemplateFooter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentNotificationTemplate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        language: ::std::option::Option::None,
        header: ::std::option::Option::None,
        body: ::std::option::Option::None,
        buttons: ::std::option::Option::None,
        footer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentNotificationTemplate = &<ConversationContentNotificationTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentNotificationTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("language", "language", 0),
            ("header", "header", 0),
            ("body", "body", 1),
            ("buttons", "buttons", 0),
            ("footer", "footer", 0),
        ],
        fields: &[&E.id, &E.language, &E.header, &E.body, &E.buttons, &E.footer],
    }
};

crate::runtime::model!(ConversationContentNotificationTemplate);

crate::runtime::setters!(ConversationContentNotificationTemplate {
    with_id: id: ::std::string::String,
    with_language: language: ::std::string::String,
    with_header: header: ::std::boxed::Box<crate::ConversationNotificationTemplateHeader>,
    with_body: body: ::std::boxed::Box<crate::ConversationNotificationTemplateBody>,
    with_buttons: buttons: ::std::vec::Vec<crate::ConversationNotificationTemplateButton>,
    with_footer: footer: ::std::boxed::Box<crate::ConversationNotificationTemplateFooter>,
});
