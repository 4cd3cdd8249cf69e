// @generated from the schema "CallRecord"; changes made here are lost at the next generation

/// The schema `CallRecord`.
#[repr(C)]
pub struct CallRecord {
    /// `lastAttempt`: `string (date-time)`, read-only.
    #[doc(alias = "lastAttempt")]
    pub last_attempt: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastResult`: `string`, read-only.
    #[doc(alias = "lastResult")]
    pub last_result: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallRecord "CallRecord" 2 {
    (
        last_attempt: crate::runtime::DateTime = "lastAttempt" 2 with_last_attempt,
        last_result: ::std::string::String = "lastResult" 2 with_last_result,
    )
});
