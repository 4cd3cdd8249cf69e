// @generated from the schema "ResultCounters"; changes made here are lost at the next generation

/// The schema `ResultCounters`.
#[repr(C)]
pub struct ResultCounters {
    /// `success`: `integer (int32)`.
    pub success: ::std::option::Option<i32>,
    /// `failure`: `integer (int32)`.
    pub failure: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ResultCounters "ResultCounters" 2 {
    (
        success: i32 = "success" 0 with_success,
        failure: i32 = "failure" 0 with_failure,
    )
});
