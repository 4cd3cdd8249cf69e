// @generated from the schema "HistoricalImportStatusListing"; changes made here are lost at the next generation

use crate::HistoricalImportStatus;
use crate::runtime::Extra;

/// The schema `HistoricalImportStatusListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportStatusListing {
    /// `entities`: `array of HistoricalImportStatus`.
    pub entities: Option<Vec<HistoricalImportStatus>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportStatusListing "HistoricalImportStatusListing" 2 {
    (
        entities: Vec<HistoricalImportStatus> = "entities" with_entities,
        download_url: String = "downloadUrl" with_download_url,
    )
});
