// @generated from the schema "RecordingTemplateButton"; changes made here are lost at the next generation

/// The schema `RecordingTemplateButton`.
pub struct RecordingTemplateButton {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `index`: `integer (int64)`.
    pub index: ::std::option::Option<i64>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingTemplateButton {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        index: ::std::option::Option::None,
        phone_number: ::std::option::Option::None,
        url: ::std::option::Option::None,
        is_selected: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingTemplateButton = &<RecordingTemplateButton as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingTemplateButton",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("text", "text", 0),
            ("index", "index", 0),
            ("phoneNumber", "phone_number", 0),
            ("url", "url", 0),
            ("isSelected", "is_selected", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.index, &E.phone_number, &E.url, &E.is_selected],
    }
};

crate::runtime::model!(RecordingTemplateButton);

crate::runtime::setters!(RecordingTemplateButton {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_index: index: i64,
    with_phone_number: phone_number: ::std::string::String,
    with_url: url: ::std::string::String,
    with_is_selected: is_selected: bool,
});

/// The property `type` of `RecordingTemplateButton`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
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
