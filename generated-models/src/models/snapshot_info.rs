// @generated from the schema "SnapshotInfo"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SnapshotInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SnapshotInfo {
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `snapshotId`: `string`.
    #[doc(alias = "snapshotId")]
    pub snapshot_id: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `businessUnitId`: `string`.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: Option<String>,
    /// `planningGroupsVersion`: `integer (int32)`.
    #[doc(alias = "planningGroupsVersion")]
    pub planning_groups_version: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SnapshotInfo "SnapshotInfo" 5 {
    (
        version: i32 = "version" with_version,
        snapshot_id: String = "snapshotId" with_snapshot_id,
        session_id: String = "sessionId" with_session_id,
        business_unit_id: String = "businessUnitId" with_business_unit_id,
        planning_groups_version: i32 = "planningGroupsVersion" with_planning_groups_version,
    )
});
