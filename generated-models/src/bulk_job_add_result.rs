// @generated from the schema "BulkJobAddResult"; changes made here are lost at the next generation

/// The schema `BulkJobAddResult`.
#[repr(C)]
pub struct BulkJobAddResult {
    /// `error`: `BulkJobError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkJobError>>,
    /// `entity`: `BulkJobAddWorkitemSummary`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::BulkJobAddWorkitemSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobAddResult "BulkJobAddResult" 2 {
    (
        error: ::std::boxed::Box<crate::BulkJobError> = "error" 0 with_error,
        entity: ::std::boxed::Box<crate::BulkJobAddWorkitemSummary> = "entity" 0 with_entity,
    )
});
