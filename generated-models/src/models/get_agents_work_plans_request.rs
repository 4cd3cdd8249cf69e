// @generated from the schema "GetAgentsWorkPlansRequest"; changes made here are lost at the next generation

use crate::runtime::{Date, Extra};

/// The schema `GetAgentsWorkPlansRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetAgentsWorkPlansRequest {
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: Option<Vec<String>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetAgentsWorkPlansRequest "GetAgentsWorkPlansRequest" 3 {
    (
        agent_ids: Vec<String> = "agentIds" with_agent_ids required,
        start_date: Date = "startDate" with_start_date required,
        week_count: i32 = "weekCount" with_week_count required,
    )
});
