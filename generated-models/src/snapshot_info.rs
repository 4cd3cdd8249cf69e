// @generated from the schema "SnapshotInfo"; changes made here are lost at the next generation

/// The schema `SnapshotInfo`.
#[repr(C)]
pub struct SnapshotInfo {
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `snapshotId`: `string`.
    #[doc(alias = "snapshotId")]
    pub snapshot_id: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SnapshotInfo "SnapshotInfo" 5 {
    (
        version: i32 = "version" 0 with_version,
        snapshot_id: ::std::string::String = "snapshotId" 0 with_snapshot_id,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        business_unit_id: ::std::string::String = "businessUnitId" 0 with_business_unit_id,
        planning_groups_version: i32 = "planningGroupsVersion" 0 with_planning_groups_version,
    )
});
