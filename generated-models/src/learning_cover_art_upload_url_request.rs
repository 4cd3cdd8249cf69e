// @generated from the schema "LearningCoverArtUploadUrlRequest"; changes made here are lost at the next generation

/// The schema `LearningCoverArtUploadUrlRequest`.
#[repr(C)]
pub struct LearningCoverArtUploadUrlRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: ::std::option::Option<::std::string::String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: ::std::option::Option<i32>,
    /// `contentType`: `string`, required.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<crate::runtime::Open<ContentType>>,
    /// `serverSideEncryption`: `string`.
    #[doc(alias = "serverSideEncryption")]
    pub server_side_encryption: ::std::option::Option<
        crate::runtime::Open<ServerSideEncryption>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningCoverArtUploadUrlRequest "LearningCoverArtUploadUrlRequest" 5 {
    (
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        content_md5: ::std::string::String = "contentMd5" 0 with_content_md5,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" 0 with_signed_url_timeout_seconds,
        content_type: crate::runtime::Open<ContentType> = "contentType" 1 with_content_type,
        server_side_encryption: crate::runtime::Open<ServerSideEncryption> = "serverSideEncryption" 0 with_server_side_encryption,
    )
});

/// The property `contentType` of `LearningCoverArtUploadUrlRequest`. Known values: `image/bmp`, `image/gif`, `image/jpeg`, `image/jpg`, `image/png`.
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

crate::runtime::known!(ContentType);

impl crate::runtime::Enum for ContentType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ImageBmp, "image/bmp"),
        (Self::ImageGif, "image/gif"),
        (Self::ImageJpeg, "image/jpeg"),
        (Self::ImageJpg, "image/jpg"),
        (Self::ImagePng, "image/png"),
    ];
}

/// The property `serverSideEncryption` of `LearningCoverArtUploadUrlRequest`. Known values: `AES256`.
#[non_exhaustive]
pub enum ServerSideEncryption {
    Aes256,
}

crate::runtime::known!(ServerSideEncryption);

impl crate::runtime::Enum for ServerSideEncryption {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Aes256, "AES256")];
}
