// @generated from the schema "NotificationTemplateParameter"; changes made here are lost at the next generation

/// The schema `NotificationTemplateParameter`.
pub struct NotificationTemplateParameter {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationTemplateParameter {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationTemplateParameter = &<NotificationTemplateParameter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationTemplateParameter",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("text", "text", 1)],
        fields: &[&E.name, &E.text],
    }
};

crate::runtime::model!(NotificationTemplateParameter);

crate::runtime::setters!(NotificationTemplateParameter {
    with_name: name: ::std::string::String,
    with_text: text: ::std::string::String,
});
