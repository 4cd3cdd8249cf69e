// @generated from the schema "MetricDefinition"; changes made here are lost at the next generation

/// The schema `MetricDefinition`.
#[repr(C)]
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

crate::runtime::model!(MetricDefinition "MetricDefinition" 12 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        unit_type: crate::runtime::Open<UnitType> = "unitType" 0 with_unit_type,
        short_name: ::std::string::String = "shortName" 0 with_short_name,
        dividend_metrics: ::std::vec::Vec<::std::string::String> = "dividendMetrics" 0 with_dividend_metrics,
        divisor_metrics: ::std::vec::Vec<::std::string::String> = "divisorMetrics" 0 with_divisor_metrics,
        default_objective: ::std::boxed::Box<crate::DefaultObjective> = "defaultObjective" 0 with_default_objective,
        lock_template_id: ::std::string::String = "lockTemplateId" 0 with_lock_template_id,
        media_type_filtering_allowed: bool = "mediaTypeFilteringAllowed" 0 with_media_type_filtering_allowed,
        initial_direction_filtering_allowed: bool = "initialDirectionFilteringAllowed" 0 with_initial_direction_filtering_allowed,
        queue_filtering_allowed: bool = "queueFilteringAllowed" 0 with_queue_filtering_allowed,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `unitType` of `MetricDefinition`. Known values: `None`, `Percent`, `Currency`, `Seconds`, `Number`, `AttendanceStatus`, `Unit`.
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

crate::runtime::known!(UnitType);

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
