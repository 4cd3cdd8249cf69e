// @generated from the schema "DurationCondition"; changes made here are lost at the next generation

/// The schema `DurationCondition`.
pub struct DurationCondition {
    /// `durationTarget`: `string`.
    #[doc(alias = "durationTarget")]
    pub duration_target: ::std::option::Option<crate::runtime::Open<DurationTarget>>,
    /// `durationOperator`: `string`.
    #[doc(alias = "durationOperator")]
    pub duration_operator: ::std::option::Option<::std::string::String>,
    /// `durationRange`: `string`.
    #[doc(alias = "durationRange")]
    pub duration_range: ::std::option::Option<::std::string::String>,
    /// `durationMode`: `string`.
    #[doc(alias = "durationMode")]
    pub duration_mode: ::std::option::Option<crate::runtime::Open<DurationMode>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DurationCondition {
    const EMPTY: Self = Self {
        duration_target: ::std::option::Option::None,
        duration_operator: ::std::option::Option::None,
        duration_range: ::std::option::Option::None,
        duration_mode: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DurationCondition = &<DurationCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DurationCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("durationTarget", "duration_target", 0),
            ("durationOperator", "duration_operator", 0),
            ("durationRange", "duration_range", 0),
            ("durationMode", "duration_mode", 0),
        ],
        fields: &[
            &E.duration_target,
            &E.duration_operator,
            &E.duration_range,
            &E.duration_mode,
        ],
    }
};

crate::runtime::model!(DurationCondition);

crate::runtime::setters!(DurationCondition {
    with_duration_target: duration_target: crate::runtime::Open<DurationTarget>,
    with_duration_operator: duration_operator: ::std::string::String,
    with_duration_range: duration_range: ::std::string::String,
    with_duration_mode: duration_mode: crate::runtime::Open<DurationMode>,
});

/// The property `durationTarget` of `DurationCondition`. Known values: `DURATION`, `DURATION_RANGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DurationTarget {
    Duration,
    DurationRange,
}

impl crate::runtime::Enum for DurationTarget {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Duration, "DURATION"),
        (Self::DurationRange, "DURATION_RANGE"),
    ];
}

/// The property `durationMode` of `DurationCondition`. Known values: `Between`, `Over`, `Under`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DurationMode {
    Between,
    Over,
    Under,
}

impl crate::runtime::Enum for DurationMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Between, "Between"),
        (Self::Over, "Over"),
        (Self::Under, "Under"),
    ];
}
