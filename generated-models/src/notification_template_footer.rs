// @generated from the schema "NotificationTemplateFooter"; changes made here are lost at the next generation

/// The schema `NotificationTemplateFooter`.
pub struct NotificationTemplateFooter {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationTemplateFooter {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationTemplateFooter = &<NotificationTemplateFooter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationTemplateFooter",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 0)],
        fields: &[&E.text],
    }
};

crate::runtime::model!(NotificationTemplateFooter);

crate::runtime::setters!(NotificationTemplateFooter {
    with_text: text: ::std::string::String,
});
