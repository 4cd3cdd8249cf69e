// @generated from the schema "LearningCoverArtUploadUrlRequest"; changes made here are lost at the next generation

/// The schema `LearningCoverArtUploadUrlRequest`.
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

impl crate::runtime::Model for LearningCoverArtUploadUrlRequest {
    const EMPTY: Self = Self {
        file_name: ::std::option::Option::None,
        content_md5: ::std::option::Option::None,
        signed_url_timeout_seconds: ::std::option::Option::None,
        content_type: ::std::option::Option::None,
        server_side_encryption: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningCoverArtUploadUrlRequest = &<LearningCoverArtUploadUrlRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningCoverArtUploadUrlRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fileName", "file_name", 0),
            ("contentMd5", "content_md5", 0),
            ("signedUrlTimeoutSeconds", "signed_url_timeout_seconds", 0),
            ("contentType", "content_type", 1),
            ("serverSideEncryption", "server_side_encryption", 0),
        ],
        fields: &[
            &E.file_name,
            &E.content_md5,
            &E.signed_url_timeout_seconds,
            &E.content_type,
            &E.server_side_encryption,
        ],
    }
};

crate::runtime::model!(LearningCoverArtUploadUrlRequest);

crate::runtime::setters!(LearningCoverArtUploadUrlRequest {
    with_file_name: file_name: ::std::string::String,
    with_content_md5: content_md5: ::std::string::String,
    with_signed_url_timeout_seconds: signed_url_timeout_seconds: i32,
    with_content_type: content_type: crate::runtime::Open<ContentType>,
    with_server_side_encryption: server_side_encryption: crate::runtime::Open<ServerSideEncryption>,
});

/// The property `contentType` of `LearningCoverArtUploadUrlRequest`. Known values: `image/bmp`, `image/gif`, `image/jpeg`, `image/jpg`, `image/png`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentType {
    ImageBmp,
    ImageGif,
    ImageJpeg,
    ImageJpg,
    ImagePng,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerSideEncryption {
    Aes256,
}

impl crate::runtime::Enum for ServerSideEncryption {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Aes256, "AES256")];
}
