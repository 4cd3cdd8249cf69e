// @generated from the schema "BulkJobTerminateResult"; changes made here are lost at the next generation

/// The schema `BulkJobTerminateResult`.
#[repr(C)]
pub struct BulkJobTerminateResult {
    /// `error`: `BulkJobError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkJobError>>,
    /// `entity`: `BulkJobTerminateResultEntity`.
    pub entity: ::std::option::Option<
        ::std::boxed::Box<crate::BulkJobTerminateResultEntity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobTerminateResult "BulkJobTerminateResult" 2 {
    (
        error: ::std::boxed::Box<crate::BulkJobError> = "error" 0 with_error,
        entity: ::std::boxed::Box<crate::BulkJobTerminateResultEntity> = "entity" 0 with_entity,
    )
});
