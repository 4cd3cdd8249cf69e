// @generated from the schema "SchedulingProcessingError"; changes made here are lost at the next generation

/// The schema `SchedulingProcessingError`.
#[repr(C)]
pub struct SchedulingProcessingError {
    /// `internalErrorCode`: `string`, read-only.
    #[doc(alias = "internalErrorCode")]
    pub internal_error_code: ::std::option::Option<
        crate::runtime::Open<InternalErrorCode>,
    >,
    /// `description`: `string`, read-only.
    pub description: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingProcessingError "SchedulingProcessingError" 2 {
    (
        internal_error_code: crate::runtime::Open<InternalErrorCode> = "internalErrorCode" 2 with_internal_error_code,
        description: ::std::string::String = "description" 2 with_description,
    )
});

/// The property `internalErrorCode` of `SchedulingProcessingError`. Known values: `BadJson`, `NotFound`, `Fail`.
#[non_exhaustive]
pub enum InternalErrorCode {
    BadJson,
    NotFound,
    Fail,
}

crate::runtime::known!(InternalErrorCode);

impl crate::runtime::Enum for InternalErrorCode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::BadJson, "BadJson"),
        (Self::NotFound, "NotFound"),
        (Self::Fail, "Fail"),
    ];
}
