// @generated from the schema "LearningModuleCoverArtResponse"; changes made here are lost at the next generation

use crate::LearningCoverArtThumbnail;
use crate::runtime::Extra;

/// The schema `LearningModuleCoverArtResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModuleCoverArtResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `thumbnails`: `array of LearningCoverArtThumbnail`.
    pub thumbnails: Option<Vec<LearningCoverArtThumbnail>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModuleCoverArtResponse "LearningModuleCoverArtResponse" 4 {
    (
        id: String = "id" with_id read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        url: String = "url" with_url,
        thumbnails: Vec<LearningCoverArtThumbnail> = "thumbnails" with_thumbnails,
    )
});
