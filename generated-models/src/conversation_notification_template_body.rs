// @generated from the schema "ConversationNotificationTemplateBody"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateBody`.
pub struct ConversationNotificationTemplateBody {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of ConversationNotificationTemplateParameter`, required.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationNotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationNotificationTemplateBody {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationNotificationTemplateBody = &<ConversationNotificationTemplateBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationNotificationTemplateBody",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0), ("parameters", "parameters", 1)],
        fields: &[&E.text, &E.parameters],
    }
};

crate::runtime::model!(ConversationNotificationTemplateBody);

crate::runtime::setters!(ConversationNotificationTemplateBody {
    with_text: text: ::std::string::String,
    with_parameters: parameters: ::std::vec::Vec<crate::ConversationNotificationTemplateParameter>,
});
