// @generated from the schema "JourneyViewChartMetricResult"; changes made here are lost at the next generation

/// The schema `JourneyViewChartMetricResult`.
#[repr(C)]
pub struct JourneyViewChartMetricResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `values`: `array of JourneyViewChartMetricResultValue`, read-only.
    pub values: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewChartMetricResultValue>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewChartMetricResult "JourneyViewChartMetricResult" 2 {
    (
        id: ::std::string::String = "id" 2 with_id,
        values: ::std::vec::Vec<crate::JourneyViewChartMetricResultValue> = "values" 2 with_values,
    )
});
