// @generated from the schema "UploadUrlRequest"; changes made here are lost at the next generation

/// The schema `UploadUrlRequest`.
#[repr(C)]
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

crate::runtime::model!(UploadUrlRequest "UploadUrlRequest" 5 {
    (
        file_name: ::std::string::String = "fileName" 0 with_file_name,
        content_md5: ::std::string::String = "contentMd5" 0 with_content_md5,
        signed_url_timeout_seconds: i32 = "signedUrlTimeoutSeconds" 0 with_signed_url_timeout_seconds,
        content_type: ::std::string::String = "contentType" 0 with_content_type,
        server_side_encryption: crate::runtime::Open<ServerSideEncryption> = "serverSideEncryption" 0 with_server_side_encryption,
    )
});

/// The property `serverSideEncryption` of `UploadUrlRequest`. Known values: `AES256`.
#[non_exhaustive]
pub enum ServerSideEncryption {
    Aes256,
}

crate::runtime::known!(ServerSideEncryption);

impl crate::runtime::Enum for ServerSideEncryption {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Aes256, "AES256")];
}
