// @generated from the schema "BulkJobAddRequest"; changes made here are lost at the next generation

/// The schema `BulkJobAddRequest`.
#[repr(C)]
pub struct BulkJobAddRequest {
    /// `entities`: `array of WorkitemCommonCreate`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::WorkitemCommonCreate>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BulkJobAddRequest "BulkJobAddRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::WorkitemCommonCreate> = "entities" 1 with_entities,
    )
});
