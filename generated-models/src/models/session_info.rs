// @generated from the schema "SessionInfo"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `SessionInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SessionInfo {
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: Option<i32>,
    /// `dateOfSession`: `string (date-time)`.
    #[doc(alias = "dateOfSession")]
    pub date_of_session: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SessionInfo "SessionInfo" 5 {
    (
        version: i32 = "version" with_version,
        session_id: String = "sessionId" with_session_id,
        business_unit_id: String = "businessUnitId" with_business_unit_id,
        planning_groups_version: i32 = "planningGroupsVersion" with_planning_groups_version,
        date_of_session: DateTime = "dateOfSession" with_date_of_session,
    )
});
