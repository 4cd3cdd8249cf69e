// @generated from the schema "WorkPlanBidRanks"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WorkPlanBidRanks`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanBidRanks {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `workPlanBiddingPerformance`: `integer (int32)`.
    #[doc(alias = "workPlanBiddingPerformance")]
    pub work_plan_bidding_performance: Option<i32>,
    /// `biddingTieBreaker`: `string`.
    #[doc(alias = "biddingTieBreaker")]
    pub bidding_tie_breaker: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanBidRanks "WorkPlanBidRanks" 4 {
    (
        id: String = "id" with_id,
        work_plan_bidding_performance: i32 = "workPlanBiddingPerformance" with_work_plan_bidding_performance,
        bidding_tie_breaker: String = "biddingTieBreaker" with_bidding_tie_breaker,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
