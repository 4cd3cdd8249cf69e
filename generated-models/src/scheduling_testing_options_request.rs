// @generated from the schema "SchedulingTestingOptionsRequest"; changes made here are lost at the next generation

/// The schema `SchedulingTestingOptionsRequest`.
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

impl crate::runtime::Model for SchedulingTestingOptionsRequest {
    const EMPTY: Self = Self {
        fast_scheduling: ::std::option::Option::None,
        delay_scheduling: ::std::option::Option::None,
        fail_scheduling: ::std::option::Option::None,
        populate_warnings: ::std::option::Option::None,
        populate_deprecated_warnings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SchedulingTestingOptionsRequest = &<SchedulingTestingOptionsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SchedulingTestingOptionsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("fastScheduling", "fast_scheduling", 0),
            ("delayScheduling", "delay_scheduling", 0),
            ("failScheduling", "fail_scheduling", 0),
            ("populateWarnings", "populate_warnings", 0),
            ("populateDeprecatedWarnings", "populate_deprecated_warnings", 0),
        ],
        fields: &[
            &E.fast_scheduling,
            &E.delay_scheduling,
            &E.fail_scheduling,
            &E.populate_warnings,
            &E.populate_deprecated_warnings,
        ],
    }
};

crate::runtime::model!(SchedulingTestingOptionsRequest);

crate::runtime::setters!(SchedulingTestingOptionsRequest {
    with_fast_scheduling: fast_scheduling: bool,
    with_delay_scheduling: delay_scheduling: bool,
    with_fail_scheduling: fail_scheduling: bool,
    with_populate_warnings: populate_warnings: bool,
    with_populate_deprecated_warnings: populate_deprecated_warnings: bool,
});
