// @generated from the schema "SchedulingTestingOptionsRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SchedulingTestingOptionsRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SchedulingTestingOptionsRequest {
    /// `fastScheduling`: `boolean`.
    #[doc(alias = "fastScheduling")]
    pub fast_scheduling: Option<bool>,
    /// `delayScheduling`: `boolean`.
    #[doc(alias = "delayScheduling")]
    pub delay_scheduling: Option<bool>,
    /// `failScheduling`: `boolean`.
    #[doc(alias = "failScheduling")]
    pub fail_scheduling: Option<bool>,
    /// `populateWarnings`: `boolean`.
    #[doc(alias = "populateWarnings")]
    pub populate_warnings: Option<bool>,
    /// `populateDeprecatedWarnings`: `boolean`.
    #[doc(alias = "populateDeprecatedWarnings")]
    pub populate_deprecated_warnings: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SchedulingTestingOptionsRequest "SchedulingTestingOptionsRequest" 5 {
    (
        fast_scheduling: bool = "fastScheduling" with_fast_scheduling,
        delay_scheduling: bool = "delayScheduling" with_delay_scheduling,
        fail_scheduling: bool = "failScheduling" with_fail_scheduling,
        populate_warnings: bool = "populateWarnings" with_populate_warnings,
        populate_deprecated_warnings: bool = "populateDeprecatedWarnings" with_populate_deprecated_warnings,
    )
});
