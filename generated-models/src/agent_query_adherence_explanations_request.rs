// @generated from the schema "AgentQueryAdherenceExplanationsRequest"; changes made here are lost at the next generation

/// The schema `AgentQueryAdherenceExplanationsRequest`.
pub struct AgentQueryAdherenceExplanationsRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentQueryAdherenceExplanationsRequest {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentQueryAdherenceExplanationsRequest = &<AgentQueryAdherenceExplanationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentQueryAdherenceExplanationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("startDate", "start_date", 1), ("endDate", "end_date", 1)],
        fields: &[&E.start_date, &E.end_date],
    }
};

crate::runtime::model!(AgentQueryAdherenceExplanationsRequest);

crate::runtime::setters!(AgentQueryAdherenceExplanationsRequest {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
});
