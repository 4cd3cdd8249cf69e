// @generated from the schema "EmailAttachment"; changes made here are lost at the next generation

/// The schema `EmailAttachment`.
pub struct EmailAttachment {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `contentPath`: `string`.
    #[doc(alias = "contentPath")]
    pub content_path: ::std::option::Option<::std::string::String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `attachmentId`: `string`.
    #[doc(alias = "attachmentId")]
    pub attachment_id: ::std::option::Option<::std::string::String>,
    /// `contentLength`: `integer (int32)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailAttachment {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        content_path: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        attachment_id: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailAttachment = &<EmailAttachment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailAttachment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("contentPath", "content_path", 0),
            ("contentType", "content_type", 0),
            ("attachmentId", "attachment_id", 0),
            ("contentLength", "content_length", 0),
        ],
        fields: &[
            &E.name,
            &E.content_path,
            &E.content_type,
            &E.attachment_id,
            &E.content_length,
        ],
    }
};

crate::runtime::model!(EmailAttachment);

crate::runtime::setters!(EmailAttachment {
    with_name: name: ::std::string::String,
    with_content_path: content_path: ::std::string::String,
    with_content_type: content_type: ::std::string::String,
    with_attachment_id: attachment_id: ::std::string::String,
    with_content_length: content_length: i32,
});
