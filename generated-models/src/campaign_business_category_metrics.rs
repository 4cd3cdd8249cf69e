// @generated from the schema "CampaignBusinessCategoryMetrics"; changes made here are lost at the next generation

/// The schema `CampaignBusinessCategoryMetrics`.
pub struct CampaignBusinessCategoryMetrics {
    /// `successCount`: `integer (int32)`.
    #[doc(alias = "successCount")]
    pub success_count: ::std::option::Option<i32>,
    /// `neutralCount`: `integer (int32)`.
    #[doc(alias = "neutralCount")]
    pub neutral_count: ::std::option::Option<i32>,
    /// `failureCount`: `integer (int32)`.
    #[doc(alias = "failureCount")]
    pub failure_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignBusinessCategoryMetrics {
    const EMPTY: Self = Self {
        success_count: ::std::option::Option::None,
        neutral_count: ::std::option::Option::None,
        failure_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignBusinessCategoryMetrics = &<CampaignBusinessCategoryMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignBusinessCategoryMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("successCount", "success_count", 0),
            ("neutralCount", "neutral_count", 0),
            ("failureCount", "failure_count", 0),
        ],
        fields: &[&E.success_count, &E.neutral_count, &E.failure_count],
    }
};

crate::runtime::model!(CampaignBusinessCategoryMetrics);

crate::runtime::setters!(CampaignBusinessCategoryMetrics {
    with_success_count: success_count: i32,
    with_neutral_count: neutral_count: i32,
    with_failure_count: failure_count: i32,
});
