// @generated from the schema "DurationCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DurationCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DurationCondition {
    /// `durationTarget`: one of `DURATION` and `DURATION_RANGE`.
    #[doc(alias = "durationTarget")]
    pub duration_target: Option<Open<DurationTarget>>,
    /// `durationOperator`: `string`.
    #[doc(alias = "durationOperator")]
    pub duration_operator: Option<String>,
    /// `durationRange`: `string`.
    #[doc(alias = "durationRange")]
    pub duration_range: Option<String>,
    /// `durationMode`: one of `Between`, `Over` and `Under`.
    #[doc(alias = "durationMode")]
    pub duration_mode: Option<Open<DurationMode>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DurationCondition "DurationCondition" 4 {
    (
        duration_target: Open<DurationTarget> = "durationTarget" with_duration_target,
        duration_operator: String = "durationOperator" with_duration_operator,
        duration_range: String = "durationRange" with_duration_range,
        duration_mode: Open<DurationMode> = "durationMode" with_duration_mode,
    )
});

/// The property `durationTarget` of `DurationCondition`. Known values: `DURATION`, `DURATION_RANGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum DurationTarget {
    Duration,
    DurationRange,
}

crate::runtime::values!(DurationTarget {
    Duration = "DURATION",
    DurationRange = "DURATION_RANGE",
});

/// The property `durationMode` of `DurationCondition`. Known values: `Between`, `Over`, `Under`.
#[repr(u16)]
#[non_exhaustive]
pub enum DurationMode {
    Between,
    Over,
    Under,
}

crate::runtime::values!(DurationMode {
    Between = "Between",
    Over = "Over",
    Under = "Under",
});
