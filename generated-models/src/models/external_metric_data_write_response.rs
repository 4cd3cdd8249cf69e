// @generated from the schema "ExternalMetricDataWriteResponse"; changes made here are lost at the next generation

use crate::{ExternalMetricDataProcessedItem, ExternalMetricDataUnprocessedItem};
use crate::runtime::Extra;

/// The schema `ExternalMetricDataWriteResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalMetricDataWriteResponse {
    /// `processedEntities`: `array of ExternalMetricDataProcessedItem`.
    #[doc(alias = "processedEntities")]
    pub processed_entities: Option<Vec<ExternalMetricDataProcessedItem>>,
    /// `unprocessedEntities`: `array of ExternalMetricDataUnprocessedItem`.
    #[doc(alias = "unprocessedEntities")]
    pub unprocessed_entities: Option<Vec<ExternalMetricDataUnprocessedItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalMetricDataWriteResponse "ExternalMetricDataWriteResponse" 2 {
    (
        processed_entities: Vec<ExternalMetricDataProcessedItem> = "processedEntities" with_processed_entities,
        unprocessed_entities: Vec<ExternalMetricDataUnprocessedItem> = "unprocessedEntities" with_unprocessed_entities,
    )
});
