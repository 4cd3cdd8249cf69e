// @generated from the schema "UserObservationQueryResponse"; changes made here are lost at the next generation

/// The schema `UserObservationQueryResponse`.
pub struct UserObservationQueryResponse {
    /// `results`: `array of UserObservationDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::UserObservationDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserObservationQueryResponse {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserObservationQueryResponse = &<UserObservationQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserObservationQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("results", "results", 0)],
        fields: &[&E.results],
    }
};

crate::runtime::model!(UserObservationQueryResponse);

crate::runtime::setters!(UserObservationQueryResponse {
    with_results: results: ::std::vec::Vec<crate::UserObservationDataContainer>,
});
