// @generated from the schema "NotificationTemplateHeader"; changes made here are lost at the next generation

/// The schema `NotificationTemplateHeader`.
pub struct NotificationTemplateHeader {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `media`: `ContentAttachment`.
    pub media: ::std::option::Option<::std::boxed::Box<crate::ContentAttachment>>,
    /// `parameters`: `array of NotificationTemplateParameter`.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NotificationTemplateHeader {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        media: ::std::option::Option::None,
        parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NotificationTemplateHeader = &<NotificationTemplateHeader as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NotificationTemplateHeader",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("text", "text", 0),
            ("media", "media", 0),
            ("parameters", "parameters", 0),
        ],
        fields: &[&E.r#type, &E.text, &E.media, &E.parameters],
    }
};

crate::runtime::model!(NotificationTemplateHeader);

crate::runtime::setters!(NotificationTemplateHeader {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_media: media: ::std::boxed::Box<crate::ContentAttachment>,
    with_parameters: parameters: ::std::vec::Vec<crate::NotificationTemplateParameter>,
});

/// The property `type` of `NotificationTemplateHeader`. Known values: `Text`, `Media`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Text,
    Media,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Media, "Media"),
    ];
}
