// @generated from the schema "LearningModuleCoverArtResponse"; changes made here are lost at the next generation

/// The schema `LearningModuleCoverArtResponse`.
#[repr(C)]
pub struct LearningModuleCoverArtResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `thumbnails`: `array of LearningCoverArtThumbnail`.
    pub thumbnails: ::std::option::Option<
        ::std::vec::Vec<crate::LearningCoverArtThumbnail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningModuleCoverArtResponse "LearningModuleCoverArtResponse" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        url: ::std::string::String = "url" 0 with_url,
        thumbnails: ::std::vec::Vec<crate::LearningCoverArtThumbnail> = "thumbnails" 0 with_thumbnails,
    )
});
