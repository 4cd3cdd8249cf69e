// @generated from the schema "AlternativeShiftAsyncResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftAsyncResponse`.
#[repr(C)]
pub struct AlternativeShiftAsyncResponse {
    /// `job`: `AlternativeShiftJobReference`, required.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftJobReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftAsyncResponse "AlternativeShiftAsyncResponse" 1 {
    (
        job: ::std::boxed::Box<crate::AlternativeShiftJobReference> = "job" 1 with_job,
    )
});
