// @generated from the schema "BulkJobTerminateRequest"; changes made here are lost at the next generation

/// The schema `BulkJobTerminateRequest`.
#[repr(C)]
pub struct BulkJobTerminateRequest {
    /// `entities`: `array of BulkJobEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BulkJobEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobTerminateRequest "BulkJobTerminateRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::BulkJobEntity> = "entities" 1 with_entities,
    )
});
