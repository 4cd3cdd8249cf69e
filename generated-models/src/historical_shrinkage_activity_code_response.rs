// @generated from the schema "HistoricalShrinkageActivityCodeResponse"; changes made here are lost at the next generation

/// The schema `HistoricalShrinkageActivityCodeResponse`.
pub struct HistoricalShrinkageActivityCodeResponse {
    /// `activityCodeId`: `string`.
    #[doc(alias = "activityCodeId")]
    pub activity_code_id: ::std::option::Option<::std::string::String>,
    /// `shrinkageForActivityCode`: `HistoricalShrinkageAggregateResponse`.
    #[doc(alias = "shrinkageForActivityCode")]
    pub shrinkage_for_activity_code: ::std::option::Option<
        ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalShrinkageActivityCodeResponse {
    const EMPTY: Self = Self {
        activity_code_id: ::std::option::Option::None,
        shrinkage_for_activity_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalShrinkageActivityCodeResponse = &<HistoricalShrinkageActivityCodeResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalShrinkageActivityCodeResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activityCodeId", "activity_code_id", 0),
            ("shrinkageForActivityCode", "shrinkage_for_activity_code", 0),
        ],
        fields: &[&E.activity_code_id, &E.shrinkage_for_activity_code],
    }
};

crate::runtime::model!(HistoricalShrinkageActivityCodeResponse);

crate::runtime::setters!(HistoricalShrinkageActivityCodeResponse {
    with_activity_code_id: activity_code_id: ::std::string::String,
    with_shrinkage_for_activity_code: shrinkage_for_activity_code: ::std::boxed::Box<crate::HistoricalShrinkageAggregateResponse>,
});
