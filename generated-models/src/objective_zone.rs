// @generated from the schema "ObjectiveZone"; changes made here are lost at the next generation

/// The schema `ObjectiveZone`.
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

impl crate::runtime::Model for ObjectiveZone {
    const EMPTY: Self = Self {
        label: ::std::option::Option::None,
        direction_type: ::std::option::Option::None,
        zone_type: ::std::option::Option::None,
        upper_limit_points: ::std::option::Option::None,
        lower_limit_points: ::std::option::Option::None,
        upper_limit_value: ::std::option::Option::None,
        lower_limit_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ObjectiveZone = &<ObjectiveZone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ObjectiveZone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("label", "label", 1),
            ("directionType", "direction_type", 1),
            ("zoneType", "zone_type", 1),
            ("upperLimitPoints", "upper_limit_points", 1),
            ("lowerLimitPoints", "lower_limit_points", 1),
            ("upperLimitValue", "upper_limit_value", 0),
            ("lowerLimitValue", "lower_limit_value", 0),
        ],
        fields: &[
            &E.label,
            &E.direction_type,
            &E.zone_type,
            &E.upper_limit_points,
            &E.lower_limit_points,
            &E.upper_limit_value,
            &E.lower_limit_value,
        ],
    }
};

crate::runtime::model!(ObjectiveZone);

crate::runtime::setters!(ObjectiveZone {
    with_label: label: ::std::string::String,
    with_direction_type: direction_type: crate::runtime::Open<DirectionType>,
    with_zone_type: zone_type: crate::runtime::Open<ZoneType>,
    with_upper_limit_points: upper_limit_points: i32,
    with_lower_limit_points: lower_limit_points: i32,
    with_upper_limit_value: upper_limit_value: i32,
    with_lower_limit_value: lower_limit_value: i32,
});

/// The property `directionType` of `ObjectiveZone`. Known values: `Up`, `Down`, `Flat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DirectionType {
    Up,
    Down,
    Flat,
}

impl crate::runtime::Enum for DirectionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Up, "Up"),
        (Self::Down, "Down"),
        (Self::Flat, "Flat"),
    ];
}

/// The property `zoneType` of `ObjectiveZone`. Known values: `Good`, `Target`, `Great`, `Out`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ZoneType {
    Good,
    Target,
    Great,
    Out,
}

impl crate::runtime::Enum for ZoneType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Good, "Good"),
        (Self::Target, "Target"),
        (Self::Great, "Great"),
        (Self::Out, "Out"),
    ];
}
