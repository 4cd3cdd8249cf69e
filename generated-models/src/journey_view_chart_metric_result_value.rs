// @generated from the schema "JourneyViewChartMetricResultValue"; changes made here are lost at the next generation

/// The schema `JourneyViewChartMetricResultValue`.
#[repr(C)]
pub struct JourneyViewChartMetricResultValue {
    /// `value`: `integer (int32)`, read-only.
    pub value: ::std::option::Option<i32>,
    /// `groupByAttributes`: `array of GroupByAttribute`, read-only.
    #[doc(alias = "groupByAttributes")]
    pub group_by_attributes: ::std::option::Option<
        ::std::vec::Vec<crate::GroupByAttribute>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewChartMetricResultValue "JourneyViewChartMetricResultValue" 2 {
    (
        value: i32 = "value" 2 with_value,
        group_by_attributes: ::std::vec::Vec<crate::GroupByAttribute> = "groupByAttributes" 2 with_group_by_attributes,
    )
});
