// @generated from the schema "NotificationTemplateHeader"; changes made here are lost at the next generation

/// The schema `NotificationTemplateHeader`.
#[repr(C)]
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

crate::runtime::model!(NotificationTemplateHeader "NotificationTemplateHeader" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        media: ::std::boxed::Box<crate::ContentAttachment> = "media" 0 with_media,
        parameters: ::std::vec::Vec<crate::NotificationTemplateParameter> = "parameters" 0 with_parameters,
    )
});

/// The property `type` of `NotificationTemplateHeader`. Known values: `Text`, `Media`.
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
