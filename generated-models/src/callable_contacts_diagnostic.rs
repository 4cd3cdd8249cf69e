// @generated from the schema "CallableContactsDiagnostic"; changes made here are lost at the next generation

/// The schema `CallableContactsDiagnostic`.
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

impl crate::runtime::Model for CallableContactsDiagnostic {
    const EMPTY: Self = Self {
        attempt_limits: ::std::option::Option::None,
        dnc_lists: ::std::option::Option::None,
        callable_time_set: ::std::option::Option::None,
        rule_sets: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallableContactsDiagnostic = &<CallableContactsDiagnostic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallableContactsDiagnostic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("attemptLimits", "attempt_limits", 2),
            ("dncLists", "dnc_lists", 2),
            ("callableTimeSet", "callable_time_set", 2),
            ("ruleSets", "rule_sets", 2),
        ],
        fields: &[&E.attempt_limits, &E.dnc_lists, &E.callable_time_set, &E.rule_sets],
    }
};

crate::runtime::model!(CallableContactsDiagnostic);

crate::runtime::setters!(CallableContactsDiagnostic {
    with_attempt_limits: attempt_limits: ::std::boxed::Box<crate::DomainEntityRef>,
    with_dnc_lists: dnc_lists: ::std::vec::Vec<crate::DomainEntityRef>,
    with_callable_time_set: callable_time_set: ::std::boxed::Box<crate::DomainEntityRef>,
    with_rule_sets: rule_sets: ::std::vec::Vec<crate::DomainEntityRef>,
});
