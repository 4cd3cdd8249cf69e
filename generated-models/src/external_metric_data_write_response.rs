// @generated from the schema "ExternalMetricDataWriteResponse"; changes made here are lost at the next generation

/// The schema `ExternalMetricDataWriteResponse`.
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

impl crate::runtime::Model for ExternalMetricDataWriteResponse {
    const EMPTY: Self = Self {
        processed_entities: ::std::option::Option::None,
        unprocessed_entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalMetricDataWriteResponse = &<ExternalMetricDataWriteResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalMetricDataWriteResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("processedEntities", "processed_entities", 0),
            ("unprocessedEntities", "unprocessed_entities", 0),
        ],
        fields: &[&E.processed_entities, &E.unprocessed_entities],
    }
};

crate::runtime::model!(ExternalMetricDataWriteResponse);

crate::runtime::setters!(ExternalMetricDataWriteResponse {
    with_processed_entities: processed_entities: ::std::vec::Vec<crate::ExternalMetricDataProcessedItem>,
    with_unprocessed_entities: unprocessed_entities: ::std::vec::Vec<crate::ExternalMetricDataUnprocessedItem>,
});
