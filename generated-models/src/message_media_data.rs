// @generated from the schema "MessageMediaData"; changes made here are lost at the next generation

/// The schema `MessageMediaData`.
#[repr(C)]
pub struct MessageMediaData {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `contentLengthBytes`: `integer (int32)`.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i32>,
    /// `uploadUrl`: `string`.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageMediaData "MessageMediaData" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        url: ::std::string::String = "url" 0 with_url,
        media_type: ::std::string::String = "mediaType" 0 with_media_type,
        content_length_bytes: i32 = "contentLengthBytes" 0 with_content_length_bytes,
        upload_url: ::std::string::String = "uploadUrl" 0 with_upload_url,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `MessageMediaData`. Known values: `uploading`, `valid`, `invalid`.
#[non_exhaustive]
pub enum Status {
    Uploading,
    Valid,
    Invalid,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Uploading, "uploading"),
        (Self::Valid, "valid"),
        (Self::Invalid, "invalid"),
    ];
}
