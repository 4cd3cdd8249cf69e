// @generated from the schema "WorkPlanBidRanks"; changes made here are lost at the next generation

/// The schema `WorkPlanBidRanks`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanBidRanks "WorkPlanBidRanks" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        work_plan_bidding_performance: i32 = "workPlanBiddingPerformance" 0 with_work_plan_bidding_performance,
        bidding_tie_breaker: ::std::string::String = "biddingTieBreaker" 0 with_bidding_tie_breaker,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
