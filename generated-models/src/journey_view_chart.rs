// @generated from the schema "JourneyViewChart"; changes made here are lost at the next generation

/// The schema `JourneyViewChart`.
#[repr(C)]
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

crate::runtime::model!(JourneyViewChart "JourneyViewChart" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        version: i32 = "version" 2 with_version,
        group_by_time: crate::runtime::Open<GroupByTime> = "groupByTime" 0 with_group_by_time,
        group_by_attributes: ::std::vec::Vec<crate::JourneyViewChartGroupByAttribute> = "groupByAttributes" 0 with_group_by_attributes,
        metrics: ::std::vec::Vec<crate::JourneyViewChartMetric> = "metrics" 1 with_metrics,
        display_attributes: ::std::boxed::Box<crate::JourneyViewChartDisplayAttributes> = "displayAttributes" 0 with_display_attributes,
        group_by_max: i32 = "groupByMax" 0 with_group_by_max,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `groupByTime` of `JourneyViewChart`. Known values: `Day`, `Week`, `Month`, `Year`.
#[non_exhaustive]
pub enum GroupByTime {
    Day,
    Week,
    Month,
    Year,
}

crate::runtime::known!(GroupByTime);

impl crate::runtime::Enum for GroupByTime {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Day, "Day"),
        (Self::Week, "Week"),
        (Self::Month, "Month"),
        (Self::Year, "Year"),
    ];
}
