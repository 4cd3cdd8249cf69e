// @generated from the schema "JourneyViewChart"; changes made here are lost at the next generation

use crate::{
    JourneyViewChartDisplayAttributes, JourneyViewChartGroupByAttribute,
    JourneyViewChartMetric,
};
use crate::runtime::{Extra, Open};

/// The schema `JourneyViewChart`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChart {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: Option<i32>,
    /// `groupByTime`: one of `Day`, `Week`, `Month` and `Year`.
    #[doc(alias = "groupByTime")]
    pub group_by_time: Option<Open<GroupByTime>>,
    /// `groupByAttributes`: `array of JourneyViewChartGroupByAttribute`.
    #[doc(alias = "groupByAttributes")]
    pub group_by_attributes: Option<Vec<JourneyViewChartGroupByAttribute>>,
    /// `metrics`: `array of JourneyViewChartMetric`, required.
    pub metrics: Option<Vec<JourneyViewChartMetric>>,
    /// `displayAttributes`: `JourneyViewChartDisplayAttributes`.
    #[doc(alias = "displayAttributes")]
    pub display_attributes: Option<Box<JourneyViewChartDisplayAttributes>>,
    /// `groupByMax`: `integer (int32)`.
    #[doc(alias = "groupByMax")]
    pub group_by_max: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChart "JourneyViewChart" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        version: i32 = "version" with_version read_only,
        group_by_time: Open<GroupByTime> = "groupByTime" with_group_by_time,
        group_by_attributes: Vec<JourneyViewChartGroupByAttribute> = "groupByAttributes" with_group_by_attributes,
        metrics: Vec<JourneyViewChartMetric> = "metrics" with_metrics required,
        display_attributes: Box<JourneyViewChartDisplayAttributes> = "displayAttributes" with_display_attributes,
        group_by_max: i32 = "groupByMax" with_group_by_max,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `groupByTime` of `JourneyViewChart`. Known values: `Day`, `Week`, `Month`, `Year`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupByTime {
    Day,
    Week,
    Month,
    Year,
}

crate::runtime::values!(GroupByTime {
    Day = "Day",
    Week = "Week",
    Month = "Month",
    Year = "Year",
});
