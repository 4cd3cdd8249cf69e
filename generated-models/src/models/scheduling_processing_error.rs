// @generated from the schema "SchedulingProcessingError"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `SchedulingProcessingError`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingProcessingError {
    /// `internalErrorCode`: one of `BadJson`, `NotFound` and `Fail`, read-only.
    #[doc(alias = "internalErrorCode")]
    pub internal_error_code: Option<Open<InternalErrorCode>>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingProcessingError "SchedulingProcessingError" 2 {
    (
        internal_error_code: Open<InternalErrorCode> = "internalErrorCode" with_internal_error_code read_only,
        description: String = "description" with_description read_only,
    )
});

/// The property `internalErrorCode` of `SchedulingProcessingError`. Known values: `BadJson`, `NotFound`, `Fail`.
#[repr(u16)]
#[non_exhaustive]
pub enum InternalErrorCode {
    BadJson,
    NotFound,
    Fail,
}

crate::runtime::values!(InternalErrorCode {
    BadJson = "BadJson",
    NotFound = "NotFound",
    Fail = "Fail",
});
