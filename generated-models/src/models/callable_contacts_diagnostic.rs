// @generated from the schema "CallableContactsDiagnostic"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `CallableContactsDiagnostic`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallableContactsDiagnostic {
    /// `attemptLimits`: `DomainEntityRef`, read-only.
    #[doc(alias = "attemptLimits")]
    pub attempt_limits: Option<Box<DomainEntityRef>>,
    /// `dncLists`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "dncLists")]
    pub dnc_lists: Option<Vec<DomainEntityRef>>,
    /// `callableTimeSet`: `DomainEntityRef`, read-only.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: Option<Box<DomainEntityRef>>,
    /// `ruleSets`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "ruleSets")]
    pub rule_sets: Option<Vec<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallableContactsDiagnostic "CallableContactsDiagnostic" 4 {
    (
        attempt_limits: Box<DomainEntityRef> = "attemptLimits" with_attempt_limits read_only,
        dnc_lists: Vec<DomainEntityRef> = "dncLists" with_dnc_lists read_only,
        callable_time_set: Box<DomainEntityRef> = "callableTimeSet" with_callable_time_set read_only,
        rule_sets: Vec<DomainEntityRef> = "ruleSets" with_rule_sets read_only,
    )
});
