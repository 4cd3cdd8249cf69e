// @generated from the schema "AuditRealtimeRelatedResultsResponse"; changes made here are lost at the next generation

/// The schema `AuditRealtimeRelatedResultsResponse`.
pub struct AuditRealtimeRelatedResultsResponse {
    /// `entities`: `array of AuditLogMessage`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::AuditLogMessage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuditRealtimeRelatedResultsResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuditRealtimeRelatedResultsResponse = &<AuditRealtimeRelatedResultsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuditRealtimeRelatedResultsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AuditRealtimeRelatedResultsResponse);

crate::runtime::setters!(AuditRealtimeRelatedResultsResponse {
    with_entities: entities: ::std::vec::Vec<crate::AuditLogMessage>,
});
