// @generated from the schema "ObjectiveZone"; changes made here are lost at the next generation

/// The schema `ObjectiveZone`.
#[repr(C)]
pub struct ObjectiveZone {
    /// `label`: `string`, required.
    pub label: ::std::option::Option<::std::string::String>,
    /// `directionType`: `string`, required.
    #[doc(alias = "directionType")]
    pub direction_type: ::std::option::Option<crate::runtime::Open<DirectionType>>,
    /// `zoneType`: `string`, required.
    #[doc(alias = "zoneType")]
    pub zone_type: ::std::option::Option<crate::runtime::Open<ZoneType>>,
    /// `upperLimitPoints`: `integer (int32)`, required.
    #[doc(alias = "upperLimitPoints")]
    pub upper_limit_points: ::std::option::Option<i32>,
    /// `lowerLimitPoints`: `integer (int32)`, required.
    #[doc(alias = "lowerLimitPoints")]
    pub lower_limit_points: ::std::option::Option<i32>,
    /// `upperLimitValue`: `integer (int32)`.
    #[doc(alias = "upperLimitValue")]
    pub upper_limit_value: ::std::option::Option<i32>,
    /// `lowerLimitValue`: `integer (int32)`.
    #[doc(alias = "lowerLimitValue")]
    pub lower_limit_value: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ObjectiveZone "ObjectiveZone" 7 {
    (
        label: ::std::string::String = "label" 1 with_label,
        direction_type: crate::runtime::Open<DirectionType> = "directionType" 1 with_direction_type,
        zone_type: crate::runtime::Open<ZoneType> = "zoneType" 1 with_zone_type,
        upper_limit_points: i32 = "upperLimitPoints" 1 with_upper_limit_points,
        lower_limit_points: i32 = "lowerLimitPoints" 1 with_lower_limit_points,
        upper_limit_value: i32 = "upperLimitValue" 0 with_upper_limit_value,
        lower_limit_value: i32 = "lowerLimitValue" 0 with_lower_limit_value,
    )
});

/// The property `directionType` of `ObjectiveZone`. Known values: `Up`, `Down`, `Flat`.
#[non_exhaustive]
pub enum DirectionType {
    Up,
    Down,
    Flat,
}

crate::runtime::known!(DirectionType);

impl crate::runtime::Enum for DirectionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Up, "Up"),
        (Self::Down, "Down"),
        (Self::Flat, "Flat"),
    ];
}

/// The property `zoneType` of `ObjectiveZone`. Known values: `Good`, `Target`, `Great`, `Out`.
#[non_exhaustive]
pub enum ZoneType {
    Good,
    Target,
    Great,
    Out,
}

crate::runtime::known!(ZoneType);

impl crate::runtime::Enum for ZoneType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Good, "Good"),
        (Self::Target, "Target"),
        (Self::Great, "Great"),
        (Self::Out, "Out"),
    ];
}
