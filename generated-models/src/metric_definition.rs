// @generated from the schema "MetricDefinition"; changes made here are lost at the next generation

/// The schema `MetricDefinition`.
pub struct MetricDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `unitType`: `string`.
    #[doc(alias = "unitType")]
    pub unit_type: ::std::option::Option<crate::runtime::Open<UnitType>>,
    /// `shortName`: `string`.
    #[doc(alias = "shortName")]
    pub short_name: ::std::option::Option<::std::string::String>,
    /// `dividendMetrics`: `array of string`.
    #[doc(alias = "dividendMetrics")]
    pub dividend_metrics: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `divisorMetrics`: `array of string`.
    #[doc(alias = "divisorMetrics")]
    pub divisor_metrics: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `defaultObjective`: `DefaultObjective`.
    #[doc(alias = "defaultObjective")]
    pub default_objective: ::std::option::Option<
        ::std::boxed::Box<crate::DefaultObjective>,
    >,
    /// `lockTemplateId`: `string`.
    #[doc(alias = "lockTemplateId")]
    pub lock_template_id: ::std::option::Option<::std::string::String>,
    /// `mediaTypeFilteringAllowed`: `boolean`.
    #[doc(alias = "mediaTypeFilteringAllowed")]
    pub media_type_filtering_allowed: ::std::option::Option<bool>,
    /// `initialDirectionFilteringAllowed`: `boolean`.
    #[doc(alias = "initialDirectionFilteringAllowed")]
    pub initial_direction_filtering_allowed: ::std::option::Option<bool>,
    /// `queueFilteringAllowed`: `boolean`.
    #[doc(alias = "queueFilteringAllowed")]
    pub queue_filtering_allowed: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MetricDefinition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        unit_type: ::std::option::Option::None,
        short_name: ::std::option::Option::None,
        dividend_metrics: ::std::option::Option::None,
        divisor_metrics: ::std::option::Option::None,
        default_objective: ::std::option::Option::None,
        lock_template_id: ::std::option::Option::None,
        media_type_filtering_allowed: ::std::option::Option::None,
        initial_direction_filtering_allowed: ::std::option::Option::None,
        queue_filtering_allowed: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MetricDefinition = &<MetricDefinition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MetricDefinition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("unitType", "unit_type", 0),
            ("shortName", "short_name", 0),
            ("dividendMetrics", "dividend_metrics", 0),
            ("divisorMetrics", "divisor_metrics", 0),
            ("defaultObjective", "default_objective", 0),
            ("lockTemplateId", "lock_template_id", 0),
            ("mediaTypeFilteringAllowed", "media_type_filtering_allowed", 0),
            (
                "initialDirectionFilteringAllowed",
                "initial_direction_filtering_allowed",
                0,
            ),
            ("queueFilteringAllowed", "queue_filtering_allowed", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.unit_type,
            &E.short_name,
            &E.dividend_metrics,
            &E.divisor_metrics,
            &E.default_objective,
            &E.lock_template_id,
            &E.media_type_filtering_allowed,
            &E.initial_direction_filtering_allowed,
            &E.queue_filtering_allowed,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MetricDefinition);

crate::runtime::setters!(MetricDefinition {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_unit_type: unit_type: crate::runtime::Open<UnitType>,
    with_short_name: short_name: ::std::string::String,
    with_dividend_metrics: dividend_metrics: ::std::vec::Vec<::std::string::String>,
    with_divisor_metrics: divisor_metrics: ::std::vec::Vec<::std::string::String>,
    with_default_objective: default_objective: ::std::boxed::Box<crate::DefaultObjective>,
    with_lock_template_id: lock_template_id: ::std::string::String,
    with_media_type_filtering_allowed: media_type_filtering_allowed: bool,
    with_initial_direction_filtering_allowed: initial_direction_filtering_allowed: bool,
    with_queue_filtering_allowed: queue_filtering_allowed: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `unitType` of `MetricDefinition`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnitType {
    None,
    Percent,
    Currency,
    Seconds,
    Number,
    AttendanceStatus,
    Unit,
}

impl crate::runtime::Enum for UnitType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Percent, "Percent"),
        (Self::Currency, "Currency"),
        (Self::Seconds, "Seconds"),
        (Self::Number, "Number"),
        (Self::AttendanceStatus, "AttendanceStatus"),
        (Self::Unit, "Unit"),
    ];
}
