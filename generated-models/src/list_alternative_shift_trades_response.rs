// @generated from the schema "ListAlternativeShiftTradesResponse"; changes made here are lost at the next generation

/// The schema `ListAlternativeShiftTradesResponse`.
#[repr(C)]
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

crate::runtime::model!(ListAlternativeShiftTradesResponse "ListAlternativeShiftTradesResponse" 2 {
    (
        job: ::std::boxed::Box<crate::AlternativeShiftJobResponse> = "job" 0 with_job,
        result: ::std::boxed::Box<crate::AlternativeShiftTradeListing> = "result" 0 with_result,
    )
});
