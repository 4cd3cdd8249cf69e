// @generated from the schema "AnalyticsAgentStateQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsAgentStateQueryResponse`.
pub struct AnalyticsAgentStateQueryResponse {
    /// `entities`: `array of AnalyticsAgentStateAgentResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsAgentStateAgentResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsAgentStateQueryResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsAgentStateQueryResponse = &<AnalyticsAgentStateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsAgentStateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(AnalyticsAgentStateQueryResponse);

crate::runtime::setters!(AnalyticsAgentStateQueryResponse {
    with_entities: entities: ::std::vec::Vec<crate::AnalyticsAgentStateAgentResponse>,
});
