// @generated from the schema "CoachingAppointmentAggregateResponse"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentAggregateResponse`.
pub struct CoachingAppointmentAggregateResponse {
    /// `results`: `array of QueryResponseGroupedData`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::QueryResponseGroupedData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CoachingAppointmentAggregateResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CoachingAppointmentAggregateResponse = &<CoachingAppointmentAggregateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CoachingAppointmentAggregateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(CoachingAppointmentAggregateResponse);

crate::runtime::setters!(CoachingAppointmentAggregateResponse {
    with_results: results: ::std::vec::Vec<crate::QueryResponseGroupedData>,
});
