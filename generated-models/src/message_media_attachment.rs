// @generated from the schema "MessageMediaAttachment"; changes made here are lost at the next generation

/// The schema `MessageMediaAttachment`.
#[repr(C)]
pub struct MessageMediaAttachment {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageMediaAttachment "MessageMediaAttachment" 5 {
    (
        url: ::std::string::String = "url" 0 with_url,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        content_length: i64 = "contentLength" 0 with_content_length,
        name: ::std::string::String = "name" 0 with_name,
        id: ::std::string::String = "id" 0 with_id,
    )
});

/// The property `mediaType` of `MessageMediaAttachment`. Known values: `image/png`, `image/jpeg`, `image/gif`.
#[non_exhaustive]
pub enum MediaType {
    #[doc(alias = "image/png")]
    ImagePng,
    #[doc(alias = "image/jpeg")]
    ImageJpeg,
    #[doc(alias = "image/gif")]
    ImageGif,
}

crate::runtime::known!(MediaType);

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ImagePng, "image/png"),
        (Self::ImageJpeg, "image/jpeg"),
        (Self::ImageGif, "image/gif"),
    ];
}
