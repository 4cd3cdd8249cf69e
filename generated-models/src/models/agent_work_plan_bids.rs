// @generated from the schema "AgentWorkPlanBids"; changes made here are lost at the next generation

use crate::{AgentWorkPlanBid, BusinessUnitReference};
use crate::runtime::Extra;

/// The schema `AgentWorkPlanBids`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentWorkPlanBids {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// `agentWorkPlanBids`: `array of AgentWorkPlanBid`, required.
    #[doc(alias = "agentWorkPlanBids")]
    pub agent_work_plan_bids: Option<Vec<AgentWorkPlanBid>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentWorkPlanBids "AgentWorkPlanBids" 4 {
    (
        id: String = "id" with_id read_only,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit,
        agent_work_plan_bids: Vec<AgentWorkPlanBid> = "agentWorkPlanBids" with_agent_work_plan_bids required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
