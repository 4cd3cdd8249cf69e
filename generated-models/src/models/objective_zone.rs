// @generated from the schema "ObjectiveZone"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ObjectiveZone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ObjectiveZone {
    /// `label`: `string`, required.
    pub label: Option<String>,
    /// `directionType`: one of `Up`, `Down` and `Flat`, required.
    #[doc(alias = "directionType")]
    pub direction_type: Option<Open<DirectionType>>,
    /// `zoneType`: one of `Good`, `Target`, `Great` and `Out`, required.
    #[doc(alias = "zoneType")]
    pub zone_type: Option<Open<ZoneType>>,
    /// `upperLimitPoints`: `integer (int32)`, required.
    #[doc(alias = "upperLimitPoints")]
    pub upper_limit_points: Option<i32>,
    /// `lowerLimitPoints`: `integer (int32)`, required.
    #[doc(alias = "lowerLimitPoints")]
    pub lower_limit_points: Option<i32>,
    /// `upperLimitValue`: `integer (int32)`.
    #[doc(alias = "upperLimitValue")]
    pub upper_limit_value: Option<i32>,
    /// `lowerLimitValue`: `integer (int32)`.
    #[doc(alias = "lowerLimitValue")]
    pub lower_limit_value: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ObjectiveZone "ObjectiveZone" 7 {
    (
        label: String = "label" with_label required,
        direction_type: Open<DirectionType> = "directionType" with_direction_type required,
        zone_type: Open<ZoneType> = "zoneType" with_zone_type required,
        upper_limit_points: i32 = "upperLimitPoints" with_upper_limit_points required,
        lower_limit_points: i32 = "lowerLimitPoints" with_lower_limit_points required,
        upper_limit_value: i32 = "upperLimitValue" with_upper_limit_value,
        lower_limit_value: i32 = "lowerLimitValue" with_lower_limit_value,
    )
});

/// The property `directionType` of `ObjectiveZone`. Known values: `Up`, `Down`, `Flat`.
#[repr(u16)]
#[non_exhaustive]
pub enum DirectionType {
    Up,
    Down,
    Flat,
}

crate::runtime::values!(DirectionType {
    Up = "Up",
    Down = "Down",
    Flat = "Flat",
});

/// The property `zoneType` of `ObjectiveZone`. Known values: `Good`, `Target`, `Great`, `Out`.
#[repr(u16)]
#[non_exhaustive]
pub enum ZoneType {
    Good,
    Target,
    Great,
    Out,
}

crate::runtime::values!(ZoneType {
    Good = "Good",
    Target = "Target",
    Great = "Great",
    Out = "Out",
});
