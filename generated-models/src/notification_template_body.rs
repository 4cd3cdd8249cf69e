// @generated from the schema "NotificationTemplateBody"; changes made here are lost at the next generation

/// The schema `NotificationTemplateBody`.
pub struct NotificationTemplateBody {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of NotificationTemplateParameter`, required.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationTemplateBody {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationTemplateBody = &<NotificationTemplateBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationTemplateBody",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0), ("parameters", "parameters", 1)],
        fields: &[&E.text, &E.parameters],
    }
};

crate::runtime::model!(NotificationTemplateBody);

crate::runtime::setters!(NotificationTemplateBody {
    with_text: text: ::std::string::String,
    with_parameters: parameters: ::std::vec::Vec<crate::NotificationTemplateParameter>,
});
