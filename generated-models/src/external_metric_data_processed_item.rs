// @generated from the schema "ExternalMetricDataProcessedItem"; changes made here are lost at the next generation

/// The schema `ExternalMetricDataProcessedItem`.
pub struct ExternalMetricDataProcessedItem {
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
    /// `totalValue`: `number (double)`.
    #[doc(alias = "totalValue")]
    pub total_value: ::std::option::Option<f64>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalMetricDataProcessedItem {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        user_email: ::std::option::Option::None,
        metric_id: ::std::option::Option::None,
        date_occurred: ::std::option::Option::None,
        value: ::std::option::Option::None,
        count: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        total_value: ::std::option::Option::None,
        total_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalMetricDataProcessedItem = &<ExternalMetricDataProcessedItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalMetricDataProcessedItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("userEmail", "user_email", 0),
            ("metricId", "metric_id", 1),
            ("dateOccurred", "date_occurred", 1),
            ("value", "value", 1),
            ("count", "count", 0),
            ("type", "type", 0),
            ("totalValue", "total_value", 0),
            ("totalCount", "total_count", 0),
        ],
        fields: &[
            &E.user_id,
            &E.user_email,
            &E.metric_id,
            &E.date_occurred,
            &E.value,
            &E.count,
            &E.r#type,
            &E.total_value,
            &E.total_count,
        ],
    }
};

crate::runtime::model!(ExternalMetricDataProcessedItem);

crate::runtime::setters!(ExternalMetricDataProcessedItem {
    with_user_id: user_id: ::std::string::String,
    with_user_email: user_email: ::std::string::String,
    with_metric_id: metric_id: ::std::string::String,
    with_date_occurred: date_occurred: crate::runtime::Date,
    with_value: value: f64,
    with_count: count: i32,
    with_type: r#type: crate::runtime::Open<Type>,
    with_total_value: total_value: f64,
    with_total_count: total_count: i32,
});

/// The property `type` of `ExternalMetricDataProcessedItem`. Known values: `Total`, `Cumulative`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Total,
    Cumulative,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Total, "Total"),
        (Self::Cumulative, "Cumulative"),
    ];
}
