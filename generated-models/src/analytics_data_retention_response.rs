// @generated from the schema "AnalyticsDataRetentionResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsDataRetentionResponse`.
pub struct AnalyticsDataRetentionResponse {
    /// `retentionDays`: `integer (int32)`.
    #[doc(alias = "retentionDays")]
    pub retention_days: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsDataRetentionResponse {
    const EMPTY: Self = Self {
        retention_days: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsDataRetentionResponse = &<AnalyticsDataRetentionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsDataRetentionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("retentionDays", "retention_days", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
        ],
        fields: &[&E.retention_days, &E.date_created, &E.date_modified],
    }
};

crate::runtime::model!(AnalyticsDataRetentionResponse);

crate::runtime::setters!(AnalyticsDataRetentionResponse {
    with_retention_days: retention_days: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
});
