// @generated from the schema "SessionInfo"; changes made here are lost at the next generation

/// The schema `SessionInfo`.
#[repr(C)]
pub struct SessionInfo {
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: ::std::option::Option<i32>,
    /// `dateOfSession`: `string (date-time)`.
    #[doc(alias = "dateOfSession")]
    pub date_of_session: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SessionInfo "SessionInfo" 5 {
    (
        version: i32 = "version" 0 with_version,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        business_unit_id: ::std::string::String = "businessUnitId" 0 with_business_unit_id,
        planning_groups_version: i32 = "planningGroupsVersion" 0 with_planning_groups_version,
        date_of_session: crate::runtime::DateTime = "dateOfSession" 0 with_date_of_session,
    )
});
