// @generated from the schema "AnalyticsSessionMetric"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsSessionMetric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsSessionMetric {
    /// `emitDate`: `string (date-time)`.
    #[doc(alias = "emitDate")]
    pub emit_date: Option<DateTime>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `value`: `integer (int64)`.
    pub value: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsSessionMetric "AnalyticsSessionMetric" 3 {
    (
        emit_date: DateTime = "emitDate" with_emit_date,
        name: String = "name" with_name,
        value: i64 = "value" with_value,
    )
});
