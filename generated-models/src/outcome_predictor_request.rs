// @generated from the schema "OutcomePredictorRequest"; changes made here are lost at the next generation

/// The schema `OutcomePredictorRequest`.
pub struct OutcomePredictorRequest {
    /// `outcome`: `OutcomeRefRequest`, required.
    pub outcome: ::std::option::Option<::std::boxed::Box<crate::OutcomeRefRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomePredictorRequest {
    const EMPTY: Self = Self {
        outcome: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomePredictorRequest = &<OutcomePredictorRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomePredictorRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("outcome", "outcome", 1)],
        fields: &[&E.outcome],
    }
};

crate::runtime::model!(OutcomePredictorRequest);

crate::runtime::setters!(OutcomePredictorRequest {
    with_outcome: outcome: ::std::boxed::Box<crate::OutcomeRefRequest>,
});
