// @generated from the schema "NotificationTemplateButton"; changes made here are lost at the next generation

/// The schema `NotificationTemplateButton`.
pub struct NotificationTemplateButton {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `index`: `integer (int64)`, required.
    pub index: ::std::option::Option<i64>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of NotificationTemplateParameter`.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationTemplateButton {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        index: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        url: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationTemplateButton = &<NotificationTemplateButton as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationTemplateButton",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("index", "index", 1),
            ("phoneNumber", "phone_number", 0),
            ("url", "url", 0),
            ("parameters", "parameters", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.index, &E.phone_number, &E.url, &E.parameters],
    }
};

crate::runtime::model!(NotificationTemplateButton);

crate::runtime::setters!(NotificationTemplateButton {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_index: index: i64,
    with_phone_number: phone_number: ::std::string::String,
    with_url: url: ::std::string::String,
    with_parameters: parameters: ::std::vec::Vec<crate::NotificationTemplateParameter>,
});

/// The property `type` of `NotificationTemplateButton`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    QuickReply,
    PhoneNumber,
    Url,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuickReply, "QuickReply"),
        (Self::PhoneNumber, "PhoneNumber"),
        (Self::Url, "Url"),
    ];
}
