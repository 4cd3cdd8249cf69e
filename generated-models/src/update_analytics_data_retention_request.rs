// @generated from the schema "UpdateAnalyticsDataRetentionRequest"; changes made here are lost at the next generation

/// The schema `UpdateAnalyticsDataRetentionRequest`.
pub struct UpdateAnalyticsDataRetentionRequest {
    /// `retentionDays`: `integer (int32)`, required.
    #[doc(alias = "retentionDays")]
    pub retention_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateAnalyticsDataRetentionRequest {
    const EMPTY: Self = Self {
        retention_days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateAnalyticsDataRetentionRequest = &<UpdateAnalyticsDataRetentionRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateAnalyticsDataRetentionRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("retentionDays", "retention_days", 1)],
        fields: &[&E.retention_days],
    }
};

crate::runtime::model!(UpdateAnalyticsDataRetentionRequest);

crate::runtime::setters!(UpdateAnalyticsDataRetentionRequest {
    with_retention_days: retention_days: i32,
});
