// @generated from the schema "AddWorkPlanRotationRequest"; changes made here are lost at the next generation

use crate::{
    AddWorkPlanRotationAgentRequest, DateRangeWithOptionalEnd, WorkPlanPatternRequest,
};
use crate::runtime::Extra;

/// The schema `AddWorkPlanRotationRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AddWorkPlanRotationRequest {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`, required.
    #[doc(alias = "dateRange")]
    pub date_range: Option<Box<DateRangeWithOptionalEnd>>,
    /// `agents`: `array of AddWorkPlanRotationAgentRequest`.
    pub agents: Option<Vec<AddWorkPlanRotationAgentRequest>>,
    /// `pattern`: `WorkPlanPatternRequest`, required.
    pub pattern: Option<Box<WorkPlanPatternRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AddWorkPlanRotationRequest "AddWorkPlanRotationRequest" 4 {
    (
        name: String = "name" with_name required,
        date_range: Box<DateRangeWithOptionalEnd> = "dateRange" with_date_range required,
        agents: Vec<AddWorkPlanRotationAgentRequest> = "agents" with_agents,
        pattern: Box<WorkPlanPatternRequest> = "pattern" with_pattern required,
    )
});
