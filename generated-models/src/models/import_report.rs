// @generated from the schema "ImportReport"; changes made here are lost at the next generation

use crate::{ImportError, ResultCounters};
use crate::runtime::Extra;

/// The schema `ImportReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ImportReport {
    /// `errors`: `array of ImportError`.
    pub errors: Option<Vec<ImportError>>,
    /// `validated`: `ResultCounters`.
    pub validated: Option<Box<ResultCounters>>,
    /// `imported`: `ResultCounters`.
    pub imported: Option<Box<ResultCounters>>,
    /// `totalDocuments`: `integer (int32)`.
    #[doc(alias = "totalDocuments")]
    pub total_documents: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ImportReport "ImportReport" 4 {
    (
        errors: Vec<ImportError> = "errors" with_errors,
        validated: Box<ResultCounters> = "validated" with_validated,
        imported: Box<ResultCounters> = "imported" with_imported,
        total_documents: i32 = "totalDocuments" with_total_documents,
    )
});
