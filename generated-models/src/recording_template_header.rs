// @generated from the schema "RecordingTemplateHeader"; changes made here are lost at the next generation

/// The schema `RecordingTemplateHeader`.
#[repr(C)]
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

crate::runtime::model!(RecordingTemplateHeader "RecordingTemplateHeader" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 0 with_text,
        media: ::std::boxed::Box<crate::RecordingAttachment> = "media" 0 with_media,
    )
});

/// The property `type` of `RecordingTemplateHeader`. Known values: `Text`, `Media`.
#[non_exhaustive]
pub enum Type {
    Text,
    Media,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Media, "Media"),
    ];
}
