// @generated from the schema "BulkResult"; changes made here are lost at the next generation

/// The schema `BulkResult`.
#[repr(C)]
pub struct BulkResult {
    /// `error`: `BulkError`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::BulkError>>,
    /// `entity`: `object`.
    pub entity: ::std::option::Option<::serde_json::Value>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkResult "BulkResult" 2 {
    (
        error: ::std::boxed::Box<crate::BulkError> = "error" 0 with_error,
        entity: ::serde_json::Value = "entity" 0 with_entity,
    )
});
