// @generated from the schema "KnowledgeSyncJobReport"; changes made here are lost at the next generation

use crate::{ErrorBody, KnowledgeSyncJobStatistics};
use crate::runtime::Extra;

/// The schema `KnowledgeSyncJobReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeSyncJobReport {
    /// `errors`: `array of ErrorBody`.
    pub errors: Option<Vec<ErrorBody>>,
    /// `statistics`: `KnowledgeSyncJobStatistics`.
    pub statistics: Option<Box<KnowledgeSyncJobStatistics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeSyncJobReport "KnowledgeSyncJobReport" 2 {
    (
        errors: Vec<ErrorBody> = "errors" with_errors,
        statistics: Box<KnowledgeSyncJobStatistics> = "statistics" with_statistics,
    )
});
