// @generated from the schema "SchedulingTestingOptionsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingTestingOptionsRequest`.
#[repr(C)]
pub struct SchedulingTestingOptionsRequest {
    /// `fastScheduling`: `boolean`.
    #[doc(alias = "fastScheduling")]
    pub fast_scheduling: ::std::option::Option<bool>,
    /// `delayScheduling`: `boolean`.
    #[doc(alias = "delayScheduling")]
    pub delay_scheduling: ::std::option::Option<bool>,
    /// `failScheduling`: `boolean`.
    #[doc(alias = "failScheduling")]
    pub fail_scheduling: ::std::option::Option<bool>,
    /// `populateWarnings`: `boolean`.
    #[doc(alias = "populateWarnings")]
    pub populate_warnings: ::std::option::Option<bool>,
    /// `populateDeprecatedWarnings`: `boolean`.
    #[doc(alias = "populateDeprecatedWarnings")]
    pub populate_deprecated_warnings: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingTestingOptionsRequest "SchedulingTestingOptionsRequest" 5 {
    (
        fast_scheduling: bool = "fastScheduling" 0 with_fast_scheduling,
        delay_scheduling: bool = "delayScheduling" 0 with_delay_scheduling,
        fail_scheduling: bool = "failScheduling" 0 with_fail_scheduling,
        populate_warnings: bool = "populateWarnings" 0 with_populate_warnings,
        populate_deprecated_warnings: bool = "populateDeprecatedWarnings" 0 with_populate_deprecated_warnings,
    )
});
