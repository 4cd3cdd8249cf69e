// @generated from the schema "DurationCondition"; changes made here are lost at the next generation

/// The schema `DurationCondition`.
#[repr(C)]
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

crate::runtime::model!(DurationCondition "DurationCondition" 4 {
    (
        duration_target: crate::runtime::Open<DurationTarget> = "durationTarget" 0 with_duration_target,
        duration_operator: ::std::string::String = "durationOperator" 0 with_duration_operator,
        duration_range: ::std::string::String = "durationRange" 0 with_duration_range,
        duration_mode: crate::runtime::Open<DurationMode> = "durationMode" 0 with_duration_mode,
    )
});

/// The property `durationTarget` of `DurationCondition`. Known values: `DURATION`, `DURATION_RANGE`.
#[non_exhaustive]
pub enum DurationTarget {
    Duration,
    DurationRange,
}

crate::runtime::known!(DurationTarget);

impl crate::runtime::Enum for DurationTarget {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Duration, "DURATION"),
        (Self::DurationRange, "DURATION_RANGE"),
    ];
}

/// The property `durationMode` of `DurationCondition`. Known values: `Between`, `Over`, `Under`.
#[non_exhaustive]
pub enum DurationMode {
    Between,
    Over,
    Under,
}

crate::runtime::known!(DurationMode);

impl crate::runtime::Enum for DurationMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Between, "Between"),
        (Self::Over, "Over"),
        (Self::Under, "Under"),
    ];
}
