// @generated from the schema "AlternativeShiftAsyncResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftAsyncResponse`.
pub struct AlternativeShiftAsyncResponse {
    /// `job`: `AlternativeShiftJobReference`, required.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftJobReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AlternativeShiftAsyncResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftAsyncResponse = &<AlternativeShiftAsyncResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftAsyncResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 1)],
        fields: &[&E.job],
    }
};

crate::runtime::model!(AlternativeShiftAsyncResponse);

crate::runtime::setters!(AlternativeShiftAsyncResponse {
    with_job: job: ::std::boxed::Box<crate::AlternativeShiftJobReference>,
});
