// @generated from the schema "MuAgentsWorkPlansResult"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{AgentWorkPlans, WorkPlanReference};
use crate::runtime::{Date, Extra};

/// The schema `MuAgentsWorkPlansResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MuAgentsWorkPlansResult {
    /// `entities`: `array of AgentWorkPlans`.
    pub entities: Option<Vec<AgentWorkPlans>>,
    /// `referenceStartWeekDate`: `string (date)`, required.
    #[doc(alias = "referenceStartWeekDate")]
    pub reference_start_week_date: Option<Date>,
    /// `workPlanLookup`: `map of WorkPlanReference`, required.
    #[doc(alias = "workPlanLookup")]
    pub work_plan_lookup: Option<BTreeMap<String, WorkPlanReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MuAgentsWorkPlansResult "MuAgentsWorkPlansResult" 3 {
    (
        entities: Vec<AgentWorkPlans> = "entities" with_entities,
        reference_start_week_date: Date = "referenceStartWeekDate" with_reference_start_week_date required,
        work_plan_lookup: BTreeMap<String, WorkPlanReference> = "workPlanLookup" with_work_plan_lookup required,
    )
});
