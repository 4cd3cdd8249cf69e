// @generated from the schema "WorkPlanBidRanks"; changes made here are lost at the next generation

/// The schema `WorkPlanBidRanks`.
pub struct WorkPlanBidRanks {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `workPlanBiddingPerformance`: `integer (int32)`.
    #[doc(alias = "workPlanBiddingPerformance")]
    pub work_plan_bidding_performance: ::std::option::Option<i32>,
    /// `biddingTieBreaker`: `string`.
    #[doc(alias = "biddingTieBreaker")]
    pub bidding_tie_breaker: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanBidRanks {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        work_plan_bidding_performance: ::std::option::Option::None,
        bidding_tie_breaker: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanBidRanks = &<WorkPlanBidRanks as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanBidRanks",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("workPlanBiddingPerformance", "work_plan_bidding_performance", 0),
            ("biddingTieBreaker", "bidding_tie_breaker", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.work_plan_bidding_performance,
            &E.bidding_tie_breaker,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkPlanBidRanks);

crate::runtime::setters!(WorkPlanBidRanks {
    with_id: id: ::std::string::String,
    with_work_plan_bidding_performance: work_plan_bidding_performance: i32,
    with_bidding_tie_breaker: bidding_tie_breaker: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
