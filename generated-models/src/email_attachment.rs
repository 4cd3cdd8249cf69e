// @generated from the schema "EmailAttachment"; changes made here are lost at the next generation

/// The schema `EmailAttachment`.
#[repr(C)]
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

crate::runtime::model!(EmailAttachment "EmailAttachment" 5 {
    (
        name: ::std::string::String = "name" 0 with_name,
        content_path: ::std::string::String = "contentPath" 0 with_content_path,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        attachment_id: ::std::string::String = "attachmentId" 0 with_attachment_id,
        content_length: i32 = "contentLength" 0 with_content_length,
    )
});
