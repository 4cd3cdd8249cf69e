// @generated from the schema "AdherenceExplanationAsyncResponse"; changes made here are lost at the next generation

/// The schema `AdherenceExplanationAsyncResponse`.
#[repr(C)]
pub struct AdherenceExplanationAsyncResponse {
    /// `job`: `AdherenceExplanationJobReference`.
    pub job: ::std::option::Option<
        ::std::boxed::Box<crate::AdherenceExplanationJobReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AdherenceExplanationAsyncResponse "AdherenceExplanationAsyncResponse" 1 {
    (
        job: ::std::boxed::Box<crate::AdherenceExplanationJobReference> = "job" 0 with_job,
    )
});
