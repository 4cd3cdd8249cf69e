// @generated from the schema "BuListAlternativeShiftTradesResponse"; changes made here are lost at the next generation

/// The schema `BuListAlternativeShiftTradesResponse`.
pub struct BuListAlternativeShiftTradesResponse {
    /// `job`: `BuAlternativeShiftJobResponse`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::BuAlternativeShiftJobResponse>,
    >,
    /// `result`: `AlternativeShiftTradeListing`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftTradeListing>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuListAlternativeShiftTradesResponse {
    const EMPTY: Self = Self {
        job: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuListAlternativeShiftTradesResponse = &<BuListAlternativeShiftTradesResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuListAlternativeShiftTradesResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("job", "job", 0), ("result", "result", 0)],
        fields: &[&E.job, &E.result],
    }
};

crate::runtime::model!(BuListAlternativeShiftTradesResponse);

crate::runtime::setters!(BuListAlternativeShiftTradesResponse {
    with_job: job: ::std::boxed::Box<crate::BuAlternativeShiftJobResponse>,
    with_result: result: ::std::boxed::Box<crate::AlternativeShiftTradeListing>,
});
