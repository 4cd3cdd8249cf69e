// @generated from the schema "JourneyViewChartMetricResultValue"; changes made here are lost at the next generation

use crate::GroupByAttribute;
use crate::runtime::Extra;

/// The schema `JourneyViewChartMetricResultValue`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewChartMetricResultValue {
    /// `value`: `integer (int32)`, read-only.
    pub value: Option<i32>,
    /// `groupByAttributes`: `array of GroupByAttribute`, read-only.
    #[doc(alias = "groupByAttributes")]
    pub group_by_attributes: Option<Vec<GroupByAttribute>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewChartMetricResultValue "JourneyViewChartMetricResultValue" 2 {
    (
        value: i32 = "value" with_value read_only,
        group_by_attributes: Vec<GroupByAttribute> = "groupByAttributes" with_group_by_attributes read_only,
    )
});
