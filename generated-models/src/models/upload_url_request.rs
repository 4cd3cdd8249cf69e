// @generated from the schema "UploadUrlRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `UploadUrlRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UploadUrlRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: Option<String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: Option<i32>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `serverSideEncryption`: `AES256`, the one known value.
    #[doc(alias = "serverSideEncryption")]
    pub server_side_encryption: Option<Open<ServerSideEncryption>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UploadUrlRequest "UploadUrlRequest" 5 {
    (
        file_name: String = "fileName" with_file_name,
        content_md5: String = "contentMd5" with_content_md5,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" with_signed_url_timeout_seconds,
        content_type: String = "contentType" with_content_type,
        server_side_encryption: Open<ServerSideEncryption> = "serverSideEncryption" with_server_side_encryption,
    )
});

/// The property `serverSideEncryption` of `UploadUrlRequest`. Known values: `AES256`.
#[repr(u16)]
#[non_exhaustive]
pub enum ServerSideEncryption {
    Aes256,
}

crate::runtime::values!(ServerSideEncryption {
    Aes256 = "AES256",
});
