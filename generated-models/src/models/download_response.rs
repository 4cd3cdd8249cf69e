// @generated from the schema "DownloadResponse"; changes made here are lost at the next generation

use crate::DocumentThumbnail;
use crate::runtime::{Extra, Open};

/// The schema `DownloadResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DownloadResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `contentLocationUri`: `string`.
    #[doc(alias = "contentLocationUri")]
    pub content_location_uri: Option<String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: Option<String>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: Option<Vec<DocumentThumbnail>>,
    /// `state`: one of `Running` and `Completed`.
    pub state: Option<Open<State>>,
    /// `resultUri`: `string`.
    #[doc(alias = "resultUri")]
    pub result_uri: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DownloadResponse "DownloadResponse" 7 {
    (
        id: String = "id" with_id,
        content_location_uri: String = "contentLocationUri" with_content_location_uri,
        image_uri: String = "imageUri" with_image_uri,
        thumbnails: Vec<DocumentThumbnail> = "thumbnails" with_thumbnails,
        state: Open<State> = "state" with_state,
        result_uri: String = "resultUri" with_result_uri,
        self_uri: String = "selfUri" with_self_uri,
    )
});

/// The property `state` of `DownloadResponse`. Known values: `Running`, `Completed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
}

crate::runtime::values!(State {
    Running = "Running",
    Completed = "Completed",
});
