// @generated from the schema "HistoricalImportStatusJobResponse"; changes made here are lost at the next generation

use crate::HistoricalImportStatus;
use crate::runtime::Extra;

/// The schema `HistoricalImportStatusJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HistoricalImportStatusJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `importStatusResult`: `HistoricalImportStatus`.
    #[doc(alias = "importStatusResult")]
    pub import_status_result: Option<Box<HistoricalImportStatus>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HistoricalImportStatusJobResponse "HistoricalImportStatusJobResponse" 3 {
    (
        id: String = "id" with_id read_only,
        import_status_result: Box<HistoricalImportStatus> = "importStatusResult" with_import_status_result,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
