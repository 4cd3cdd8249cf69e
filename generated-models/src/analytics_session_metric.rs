// @generated from the schema "AnalyticsSessionMetric"; changes made here are lost at the next generation

/// The schema `AnalyticsSessionMetric`.
#[repr(C)]
pub struct AnalyticsSessionMetric {
    /// `emitDate`: `string (date-time)`.
    #[doc(alias = "emitDate")]
    pub emit_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `integer (int64)`.
    pub value: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsSessionMetric "AnalyticsSessionMetric" 3 {
    (
        emit_date: crate::runtime::DateTime = "emitDate" 0 with_emit_date,
        name: ::std::string::String = "name" 0 with_name,
        value: i64 = "value" 0 with_value,
    )
});
