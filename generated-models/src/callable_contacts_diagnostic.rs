// @generated from the schema "CallableContactsDiagnostic"; changes made here are lost at the next generation

/// The schema `CallableContactsDiagnostic`.
#[repr(C)]
pub struct CallableContactsDiagnostic {
    /// `attemptLimits`: `DomainEntityRef`, read-only.
    #[doc(alias = "attemptLimits")]
    pub attempt_limits: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `dncLists`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "dncLists")]
    pub dnc_lists: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// `callableTimeSet`: `DomainEntityRef`, read-only.
    #[doc(alias = "callableTimeSet")]
    pub callable_time_set: ::std::option::Option<
        ::std::boxed::Box<crate::DomainEntityRef>,
    >,
    /// `ruleSets`: `array of DomainEntityRef`, read-only.
    #[doc(alias = "ruleSets")]
    pub rule_sets: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallableContactsDiagnostic "CallableContactsDiagnostic" 4 {
    (
        attempt_limits: ::std::boxed::Box<crate::DomainEntityRef> = "attemptLimits" 2 with_attempt_limits,
        dnc_lists: ::std::vec::Vec<crate::DomainEntityRef> = "dncLists" 2 with_dnc_lists,
        callable_time_set: ::std::boxed::Box<crate::DomainEntityRef> = "callableTimeSet" 2 with_callable_time_set,
        rule_sets: ::std::vec::Vec<crate::DomainEntityRef> = "ruleSets" 2 with_rule_sets,
    )
});
