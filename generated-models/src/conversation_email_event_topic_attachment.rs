// @generated from the schema "ConversationEmailEventTopicAttachment"; changes made here are lost at the next generation

/// The schema `ConversationEmailEventTopicAttachment`.
pub struct ConversationEmailEventTopicAttachment {
    /// `attachmentId`: `string`.
    #[doc(alias = "attachmentId")]
    pub attachment_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `contentLength`: `integer`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationEmailEventTopicAttachment {
    const EMPTY: Self = Self {
        attachment_id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        content_uri: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationEmailEventTopicAttachment = &<ConversationEmailEventTopicAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationEmailEventTopicAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("attachmentId", "attachment_id", 0),
            ("name", "name", 0),
            ("contentUri", "content_uri", 0),
            ("contentType", "content_type", 0),
            ("contentLength", "content_length", 0),
        ],
        fields: &[
            &E.attachment_id,
            &E.name,
            &E.content_uri,
            &E.content_type,
            &E.content_length,
        ],
    }
};

crate::runtime::model!(ConversationEmailEventTopicAttachment);

crate::runtime::setters!(ConversationEmailEventTopicAttachment {
    with_attachment_id: attachment_id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_content_uri: content_uri: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_content_length: content_length: i64,
});
