// @generated from the schema "ConversationNotificationTemplateHeader"; changes made here are lost at the next generation

/// The schema `ConversationNotificationTemplateHeader`.
#[repr(C)]
pub struct ConversationNotificationTemplateHeader {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `media`: `ConversationContentAttachment`.
    pub media: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentAttachment>,
    >,
    /// `parameters`: `array of ConversationNotificationTemplateParameter`.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationNotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationNotificationTemplateHeader "ConversationNotificationTemplateHeader" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        media: ::std::boxed::Box<crate::ConversationContentAttachment> = "media" 0 with_media,
        parameters: ::std::vec::Vec<crate::ConversationNotificationTemplateParameter> = "parameters" 0 with_parameters,
    )
});

/// The property `type` of `ConversationNotificationTemplateHeader`. Known values: `Text`, `Media`.
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
