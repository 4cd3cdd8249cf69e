// @generated from the schema "LearningCoverArtThumbnail"; changes made here are lost at the next generation

/// The schema `LearningCoverArtThumbnail`.
#[repr(C)]
pub struct LearningCoverArtThumbnail {
    /// `resolution`: `string`.
    pub resolution: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningCoverArtThumbnail "LearningCoverArtThumbnail" 2 {
    (
        resolution: ::std::string::String = "resolution" 0 with_resolution,
        url: ::std::string::String = "url" 0 with_url,
    )
});
