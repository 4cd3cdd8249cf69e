// @generated from the schema "ListAlternativeShiftTradesResponse"; changes made here are lost at the next generation

/// The schema `ListAlternativeShiftTradesResponse`.
pub struct ListAlternativeShiftTradesResponse {
    /// `job`: `AlternativeShiftJobResponse`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftJobResponse>,
    >,
    /// `result`: `AlternativeShiftTradeListing`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftTradeListing>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ListAlternativeShiftTradesResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ListAlternativeShiftTradesResponse = &<ListAlternativeShiftTradesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ListAlternativeShiftTradesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 0), ("result", "result", 0)],
        fields: &[&E.job, &E.result],
    }
};

crate::runtime::model!(ListAlternativeShiftTradesResponse);

crate::runtime::setters!(ListAlternativeShiftTradesResponse {
    with_job: job: ::std::boxed::Box<crate::AlternativeShiftJobResponse>,
    with_result: result: ::std::boxed::Box<crate::AlternativeShiftTradeListing>,
});
