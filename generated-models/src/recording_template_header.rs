// @generated from the schema "RecordingTemplateHeader"; changes made here are lost at the next generation

/// The schema `RecordingTemplateHeader`.
pub struct RecordingTemplateHeader {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `media`: `RecordingAttachment`.
    pub media: ::std::option::Option<::std::boxed::Box<crate::RecordingAttachment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingTemplateHeader {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        media: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingTemplateHeader = &<RecordingTemplateHeader as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingTemplateHeader",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("text", "text", 0), ("media", "media", 0)],
        fields: &[&E.r#type, &E.text, &E.media],
    }
};

crate::runtime::model!(RecordingTemplateHeader);

crate::runtime::setters!(RecordingTemplateHeader {
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_media: media: ::std::boxed::Box<crate::RecordingAttachment>,
});

/// The property `type` of `RecordingTemplateHeader`. Known values: `Text`, `Media`.
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
