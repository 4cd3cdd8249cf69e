// @generated from the schema "JourneyViewChart"; changes made here are lost at the next generation

/// The schema `JourneyViewChart`.
pub struct JourneyViewChart {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `groupByTime`: `string`.
    #[doc(alias = "groupByTime")]
    pub group_by_time: ::std::option::Option<crate::runtime::Open<GroupByTime>>,
    /// `groupByAttributes`: `array of JourneyViewChartGroupByAttribute`.
    #[doc(alias = "groupByAttributes")]
    pub group_by_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewChartGroupByAttribute>,
    >,
    /// `metrics`: `array of JourneyViewChartMetric`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::JourneyViewChartMetric>>,
    /// `displayAttributes`: `JourneyViewChartDisplayAttributes`.
    #[doc(alias = "displayAttributes")]
    pub display_attributes: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewChartDisplayAttributes>,
    >,
    /// `groupByMax`: `integer (int32)`.
    #[doc(alias = "groupByMax")]
    pub group_by_max: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewChart {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        group_by_time: ::std::option::Option::None,
        group_by_attributes: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        display_attributes: ::std::option::Option::None,
        group_by_max: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewChart = &<JourneyViewChart as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewChart",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("version", "version", 2),
            ("groupByTime", "group_by_time", 0),
            ("groupByAttributes", "group_by_attributes", 0),
            ("metrics", "metrics", 1),
            ("displayAttributes", "display_attributes", 0),
            ("groupByMax", "group_by_max", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.version,
            &E.group_by_time,
            &E.group_by_attributes,
            &E.metrics,
            &E.display_attributes,
            &E.group_by_max,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(JourneyViewChart);

crate::runtime::setters!(JourneyViewChart {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_version: version: i32,
    with_group_by_time: group_by_time: crate::runtime::Open<GroupByTime>,
    with_group_by_attributes: group_by_attributes: ::std::vec::Vec<crate::JourneyViewChartGroupByAttribute>,
    with_metrics: metrics: ::std::vec::Vec<crate::JourneyViewChartMetric>,
    with_display_attributes: display_attributes: ::std::boxed::Box<crate::JourneyViewChartDisplayAttributes>,
    with_group_by_max: group_by_max: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `groupByTime` of `JourneyViewChart`. Known values: `Day`, `Week`, `Month`, `Year`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupByTime {
    Day,
    Week,
    Month,
    Year,
}

impl crate::runtime::Enum for GroupByTime {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Day, "Day"),
        (Self::Week, "Week"),
        (Self::Month, "Month"),
        (Self::Year, "Year"),
    ];
}
