// @generated from the schema "ConversationNotificationTemplateParameter"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateParameter`.
pub struct ConversationNotificationTemplateParameter {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationNotificationTemplateParameter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationNotificationTemplateParameter = &<ConversationNotificationTemplateParameter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationNotificationTemplateParameter",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("text", "text", 1)],
        fields: &[&E.name, &E.text],
    }
};

crate::runtime::model!(ConversationNotificationTemplateParameter);

crate::runtime::setters!(ConversationNotificationTemplateParameter {
    with_name: name: ::std::string::String,
    with_text: text: ::std::string::String,
});
