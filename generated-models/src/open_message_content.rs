// @generated from the schema "OpenMessageContent"; changes made here are lost at the next generation

/// The schema `OpenMessageContent`.
#[repr(C)]
pub struct OpenMessageContent {
    /// `contentType`: `string`, required.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `attachment`: `ConversationContentAttachment`.
    pub attachment: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentAttachment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OpenMessageContent "OpenMessageContent" 2 {
    (
        content_type: crate::runtime::Open<ContentType> = "contentType" 1 with_content_type,
        attachment: ::std::boxed::Box<crate::ConversationContentAttachment> = "attachment" 0 with_attachment,
    )
});

/// The property `contentType` of `OpenMessageContent`. Known values: `Attachment`.
#[non_exhaustive]
pub enum ContentType {
    Attachment,
}

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Attachment, "Attachment")];
}
