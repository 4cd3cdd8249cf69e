// @generated from the schema "AnalyticsUserDetailsQueryResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsUserDetailsQueryResponse`.
pub struct AnalyticsUserDetailsQueryResponse {
    /// `userDetails`: `array of AnalyticsUserDetail`.
    #[doc(alias = "userDetails")]
    pub user_details: ::std::option::Option<::std::vec::Vec<crate::AnalyticsUserDetail>>,
    /// `aggregations`: `array of AggregationResult`.
    pub aggregations: ::std::option::Option<::std::vec::Vec<crate::AggregationResult>>,
    /// `totalHits`: `integer (int32)`.
    #[doc(alias = "totalHits")]
    pub total_hits: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsUserDetailsQueryResponse {
    const EMPTY: Self = Self {
        user_details: ::std::option::Option::None,
        aggregations: ::std::option::Option::None,
        total_hits: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsUserDetailsQueryResponse = &<AnalyticsUserDetailsQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsUserDetailsQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userDetails", "user_details", 0),
            ("aggregations", "aggregations", 0),
            ("totalHits", "total_hits", 0),
        ],
        fields: &[&E.user_details, &E.aggregations, &E.total_hits],
    }
};

crate::runtime::model!(AnalyticsUserDetailsQueryResponse);

crate::runtime::setters!(AnalyticsUserDetailsQueryResponse {
    with_user_details: user_details: ::std::vec::Vec<crate::AnalyticsUserDetail>,
    with_aggregations: aggregations: ::std::vec::Vec<crate::AggregationResult>,
    with_total_hits: total_hits: i32,
});
