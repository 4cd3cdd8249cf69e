// @generated from the schema "ModelMetaDataResult"; changes made here are lost at the next generation

use crate::{PlanningGroupModel, SessionInfo};
use crate::runtime::Extra;

/// The schema `ModelMetaDataResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ModelMetaDataResult {
    /// `sessionInfo`: `SessionInfo`.
    #[doc(alias = "sessionInfo")]
    pub session_info: Option<Box<SessionInfo>>,
    /// `planningGroups`: `array of PlanningGroupModel`.
    #[doc(alias = "planningGroups")]
    pub planning_groups: Option<Vec<PlanningGroupModel>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ModelMetaDataResult "ModelMetaDataResult" 2 {
    (
        session_info: Box<SessionInfo> = "sessionInfo" with_session_info,
        planning_groups: Vec<PlanningGroupModel> = "planningGroups" with_planning_groups,
    )
});
