// @generated from the schema "ConversationNotificationTemplateFooter"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateFooter`.
pub struct ConversationNotificationTemplateFooter {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationNotificationTemplateFooter {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationNotificationTemplateFooter = &<ConversationNotificationTemplateFooter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationNotificationTemplateFooter",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0)],
        fields: &[&E.text],
    }
};

crate::runtime::model!(ConversationNotificationTemplateFooter);

crate::runtime::setters!(ConversationNotificationTemplateFooter {
    with_text: text: ::std::string::String,
});
