// @generated from the schema "AdherenceExplanationAsyncResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationAsyncResponse`.
pub struct AdherenceExplanationAsyncResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AdherenceExplanationAsyncResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AdherenceExplanationAsyncResponse = &<AdherenceExplanationAsyncResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AdherenceExplanationAsyncResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 0)],
        fields: &[&E.job],
    }
};

crate::runtime::model!(AdherenceExplanationAsyncResponse);

crate::runtime::setters!(AdherenceExplanationAsyncResponse {
    with_job: job: ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
});
