// @generated from the schema "OpenMessageContent"; changes made here are lost at the next generation

/// The schema `OpenMessageContent`.
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

impl crate::runtime::Model for OpenMessageContent {
    const EMPTY: Self = Self {
        content_type: ::std::option::Option::None,
        attachment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OpenMessageContent = &<OpenMessageContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OpenMessageContent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contentType", "content_type", 1),
            ("attachment", "attachment", 0),
        ],
        fields: &[&E.content_type, &E.attachment],
    }
};

crate::runtime::model!(OpenMessageContent);

crate::runtime::setters!(OpenMessageContent {
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_attachment: attachment: ::std::boxed::Box<crate::ConversationContentAttachment>,
});

/// The property `contentType` of `OpenMessageContent`. Known values: `Attachment`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    Attachment,
}

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Attachment, "Attachment")];
}
