// @generated from the schema "EmailAttachment"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailAttachment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailAttachment {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `contentPath`: `string`.
    #[doc(alias = "contentPath")]
    pub content_path: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `attachmentId`: `string`.
    #[doc(alias = "attachmentId")]
    pub attachment_id: Option<String>,
    /// `contentLength`: `integer (int32)`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailAttachment "EmailAttachment" 5 {
    (
        name: String = "name" with_name,
        content_path: String = "contentPath" with_content_path,
        content_type: String = "contentType" with_content_type,
        attachment_id: String = "attachmentId" with_attachment_id,
        content_length: i32 = "contentLength" with_content_length,
    )
});
