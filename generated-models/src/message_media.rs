// @generated from the schema "MessageMedia"; changes made here are lost at the next generation

/// The schema `MessageMedia`.
#[repr(C)]
pub struct MessageMedia {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `contentLengthBytes`: `integer (int32)`.
    #[doc(alias = "contentLengthBytes")]
    pub content_length_bytes: ::std::option::Option<i32>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageMedia "MessageMedia" 5 {
    (
        url: ::std::string::String = "url" 0 with_url,
        media_type: ::std::string::String = "mediaType" 0 with_media_type,
        content_length_bytes: i32 = "contentLengthBytes" 0 with_content_length_bytes,
        name: ::std::string::String = "name" 0 with_name,
        id: ::std::string::String = "id" 0 with_id,
    )
});
