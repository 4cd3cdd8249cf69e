// @generated from the schema "ExternalMetricDataUnprocessedItem"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra, Open};

/// The schema `ExternalMetricDataUnprocessedItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalMetricDataUnprocessedItem {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `userEmail`: `string`.
    #[doc(alias = "userEmail")]
    pub user_email: Option<String>,
    /// `metricId`: `string`, required.
    #[doc(alias = "metricId")]
    pub metric_id: Option<String>,
    /// `dateOccurred`: `string (date)`, required.
    #[doc(alias = "dateOccurred")]
    pub date_occurred: Option<Date>,
    /// `value`: `number (double)`, required.
    pub value: Option<f64>,
    /// `count`: `integer (int32)`.
    pub count: Option<i32>,
    /// `type`: one of `Total` and `Cumulative`.
    pub r#type: Option<Open<Type>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalMetricDataUnprocessedItem "ExternalMetricDataUnprocessedItem" 9 {
    (
        user_id: String = "userId" with_user_id,
        user_email: String = "userEmail" with_user_email,
        metric_id: String = "metricId" with_metric_id required,
        date_occurred: Date = "dateOccurred" with_date_occurred required,
        value: f64 = "value" with_value required,
        count: i32 = "count" with_count,
        r#type: Open<Type> = "type" with_type,
        message: String = "message" with_message,
        code: String = "code" with_code,
    )
});

/// The property `type` of `ExternalMetricDataUnprocessedItem`. Known values: `Total`, `Cumulative`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Total,
    Cumulative,
}

crate::runtime::values!(Type {
    Total = "Total",
    Cumulative = "Cumulative",
});
