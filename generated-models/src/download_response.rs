// @generated from the schema "DownloadResponse"; changes made here are lost at the next generation

/// The schema `DownloadResponse`.
#[repr(C)]
pub struct DownloadResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contentLocationUri`: `string`.
    #[doc(alias = "contentLocationUri")]
    pub content_location_uri: ::std::option::Option<::std::string::String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: ::std::option::Option<::std::string::String>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: ::std::option::Option<::std::vec::Vec<crate::DocumentThumbnail>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `resultUri`: `string`.
    #[doc(alias = "resultUri")]
    pub result_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DownloadResponse "DownloadResponse" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        content_location_uri: ::std::string::String = "contentLocationUri" 0 with_content_location_uri,
        image_uri: ::std::string::String = "imageUri" 0 with_image_uri,
        thumbnails: ::std::vec::Vec<crate::DocumentThumbnail> = "thumbnails" 0 with_thumbnails,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        result_uri: ::std::string::String = "resultUri" 0 with_result_uri,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});

/// The property `state` of `DownloadResponse`. Known values: `Running`, `Completed`.
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
    ];
}
