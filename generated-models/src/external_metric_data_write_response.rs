// @generated from the schema "ExternalMetricDataWriteResponse"; changes made here are lost at the next generation

/// The schema `ExternalMetricDataWriteResponse`.
#[repr(C)]
pub struct ExternalMetricDataWriteResponse {
    /// `processedEntities`: `array of ExternalMetricDataProcessedItem`.
    #[doc(alias = "processedEntities")]
    pub processed_entities: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalMetricDataProcessedItem>,
    >,
    /// `unprocessedEntities`: `array of ExternalMetricDataUnprocessedItem`.
    #[doc(alias = "unprocessedEntities")]
    pub unprocessed_entities: ::std::option::Option<
        ::std::vec::Vec<crate::ExternalMetricDataUnprocessedItem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalMetricDataWriteResponse "ExternalMetricDataWriteResponse" 2 {
    (
        processed_entities: ::std::vec::Vec<crate::ExternalMetricDataProcessedItem> = "processedEntities" 0 with_processed_entities,
        unprocessed_entities: ::std::vec::Vec<crate::ExternalMetricDataUnprocessedItem> = "unprocessedEntities" 0 with_unprocessed_entities,
    )
});
