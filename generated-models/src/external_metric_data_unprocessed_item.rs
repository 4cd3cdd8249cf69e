// @generated from the schema "ExternalMetricDataUnprocessedItem"; changes made here are lost at the next generation

/// The schema `ExternalMetricDataUnprocessedItem`.
#[repr(C)]
pub struct ExternalMetricDataUnprocessedItem {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `userEmail`: `string`.
    #[doc(alias = "userEmail")]
    pub user_email: ::std::option::Option<::std::string::String>,
    /// `metricId`: `string`, required.
    #[doc(alias = "metricId")]
    pub metric_id: ::std::option::Option<::std::string::String>,
    /// `dateOccurred`: `string (date)`, required.
    #[doc(alias = "dateOccurred")]
    pub date_occurred: ::std::option::Option<crate::runtime::Date>,
    /// `value`: `number (double)`, required.
    pub value: ::std::option::Option<f64>,
    /// `count`: `integer (int32)`.
    pub count: ::std::option::Option<i32>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalMetricDataUnprocessedItem "ExternalMetricDataUnprocessedItem" 9 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        user_email: ::std::string::String = "userEmail" 0 with_user_email,
        metric_id: ::std::string::String = "metricId" 1 with_metric_id,
        date_occurred: crate::runtime::Date = "dateOccurred" 1 with_date_occurred,
        value: f64 = "value" 1 with_value,
        count: i32 = "count" 0 with_count,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        message: ::std::string::String = "message" 0 with_message,
        code: ::std::string::String = "code" 0 with_code,
    )
});

/// The property `type` of `ExternalMetricDataUnprocessedItem`. Known values: `Total`, `Cumulative`.
#[non_exhaustive]
pub enum Type {
    Total,
    Cumulative,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Total, "Total"),
        (Self::Cumulative, "Cumulative"),
    ];
}
