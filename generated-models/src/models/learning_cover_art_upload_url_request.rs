// @generated from the schema "LearningCoverArtUploadUrlRequest"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LearningCoverArtUploadUrlRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningCoverArtUploadUrlRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: Option<String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: Option<String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: Option<i32>,
    /// `contentType`: one of `image/bmp`, `image/gif`, `image/jpeg`, `image/jpg` and `image/png`, required.
    #[doc(alias = "contentType")]
    pub content_type: Option<Open<ContentType>>,
    /// `serverSideEncryption`: `AES256`, the one known value.
    #[doc(alias = "serverSideEncryption")]
    pub server_side_encryption: Option<Open<ServerSideEncryption>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningCoverArtUploadUrlRequest "LearningCoverArtUploadUrlRequest" 5 {
    (
        file_name: String = "fileName" with_file_name,
        content_md5: String = "contentMd5" with_content_md5,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" with_signed_url_timeout_seconds,
        content_type: Open<ContentType> = "contentType" with_content_type required,
        server_side_encryption: Open<ServerSideEncryption> = "serverSideEncryption" with_server_side_encryption,
    )
});

/// The property `contentType` of `LearningCoverArtUploadUrlRequest`. Known values: `image/bmp`, `image/gif`, `image/jpeg`, `image/jpg`, `image/png`.
#[repr(u16)]
#[non_exhaustive]
pub enum ContentType {
    #[doc(alias = "image/bmp")]
    ImageBmp,
    #[doc(alias = "image/gif")]
    ImageGif,
    #[doc(alias = "image/jpeg")]
    ImageJpeg,
    #[doc(alias = "image/jpg")]
    ImageJpg,
    #[doc(alias = "image/png")]
    ImagePng,
}

crate::runtime::values!(ContentType {
    ImageBmp = "image/bmp",
    ImageGif = "image/gif",
    ImageJpeg = "image/jpeg",
    ImageJpg = "image/jpg",
    ImagePng = "image/png",
});

/// The property `serverSideEncryption` of `LearningCoverArtUploadUrlRequest`. Known values: `AES256`.
#[repr(u16)]
#[non_exhaustive]
pub enum ServerSideEncryption {
    Aes256,
}

crate::runtime::values!(ServerSideEncryption {
    Aes256 = "AES256",
});
