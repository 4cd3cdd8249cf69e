// @generated from the schema "UploadUrlRequest"; changes made here are lost at the next generation

/// The schema `UploadUrlRequest`.
pub struct UploadUrlRequest {
    /// `fileName`: `string`.
    #[doc(alias = "fileName")]
    pub file_name: ::std::option::Option<::std::string::String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: ::std::option::Option<::std::string::String>,
    /// `signedUrlTimeoutSeconds`: `integer (int32)`.
    #[doc(alias = "signedUrlTimeoutSeconds")]
    pub signed_url_timeout_seconds: ::std::option::Option<i32>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: ::std::option::Option<::std::string::String>,
    /// `serverSideEncryption`: `string`.
    #[doc(alias = "serverSideEncryption")]
    pub server_side_encryption: ::std::option::Option<
        crate::runtime::Open<ServerSideEncryption>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UploadUrlRequest {
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
    const E: &UploadUrlRequest = &<UploadUrlRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UploadUrlRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fileName", "file_name", 0),
            ("contentMd5", "content_md5", 0),
            ("signedUrlTimeoutSeconds", "signed_url_timeout_seconds", 0),
            ("contentType", "content_type", 0),
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

crate::runtime::model!(UploadUrlRequest);

crate::runtime::setters!(UploadUrlRequest {
    with_file_name: file_name: ::std::string::String,
    with_content_md5: content_md5: ::std::string::String,
    with_signed_url_timeout_seconds: signed_url_timeout_seconds: i32,
    with_content_type: content_type: ::std::string::String,
    with_server_side_encryption: server_side_encryption: crate::runtime::Open<ServerSideEncryption>,
});

/// The property `serverSideEncryption` of `UploadUrlRequest`. Known values: `AES256`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerSideEncryption {
    Aes256,
}

impl crate::runtime::Enum for ServerSideEncryption {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Aes256, "AES256")];
}
