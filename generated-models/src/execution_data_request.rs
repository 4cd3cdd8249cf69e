// @generated from the schema "ExecutionDataRequest"; changes made here are lost at the next generation

/// The schema `ExecutionDataRequest`.
#[repr(C)]
pub struct ExecutionDataRequest {
    /// `ids`: `array of string`, required.
    pub ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExecutionDataRequest "ExecutionDataRequest" 1 {
    (
        ids: ::std::vec::Vec<::std::string::String> = "ids" 1 with_ids,
    )
});
