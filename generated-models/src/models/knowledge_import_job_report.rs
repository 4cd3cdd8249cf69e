// @generated from the schema "KnowledgeImportJobReport"; changes made here are lost at the next generation

use crate::{KnowledgeImportJobError, KnowledgeImportJobStatistics};
use crate::runtime::Extra;

/// The schema `KnowledgeImportJobReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeImportJobReport {
    /// `errors`: `array of KnowledgeImportJobError`.
    pub errors: Option<Vec<KnowledgeImportJobError>>,
    /// `statistics`: `KnowledgeImportJobStatistics`.
    pub statistics: Option<Box<KnowledgeImportJobStatistics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeImportJobReport "KnowledgeImportJobReport" 2 {
    (
        errors: Vec<KnowledgeImportJobError> = "errors" with_errors,
        statistics: Box<KnowledgeImportJobStatistics> = "statistics" with_statistics,
    )
});
