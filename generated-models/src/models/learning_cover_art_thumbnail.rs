// @generated from the schema "LearningCoverArtThumbnail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningCoverArtThumbnail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningCoverArtThumbnail {
    /// `resolution`: `string`.
    pub resolution: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningCoverArtThumbnail "LearningCoverArtThumbnail" 2 {
    (
        resolution: String = "resolution" with_resolution,
        url: String = "url" with_url,
    )
});
