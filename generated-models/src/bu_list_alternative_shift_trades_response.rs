// @generated from the schema "BuListAlternativeShiftTradesResponse"; changes made here are lost at the next generation

/// The schema `BuListAlternativeShiftTradesResponse`.
#[repr(C)]
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

crate::runtime::model!(BuListAlternativeShiftTradesResponse "BuListAlternativeShiftTradesResponse" 2 {
    (
        job: ::std::boxed::Box<crate::BuAlternativeShiftJobResponse> = "job" 0 with_job,
        result: ::std::boxed::Box<crate::AlternativeShiftTradeListing> = "result" 0 with_result,
    )
});
