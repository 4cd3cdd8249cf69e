// @generated from the schema "ContinuousForecastSnapshotResponse"; changes made here are lost at the next generation

use crate::SnapshotFiles;
use crate::runtime::Extra;

/// The schema `ContinuousForecastSnapshotResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContinuousForecastSnapshotResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `snapshotId`: `string`.
    #[doc(alias = "snapshotId")]
    pub snapshot_id: Option<String>,
    /// `files`: `SnapshotFiles`.
    pub files: Option<Box<SnapshotFiles>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContinuousForecastSnapshotResponse "ContinuousForecastSnapshotResponse" 3 {
    (
        session_id: String = "sessionId" with_session_id,
        snapshot_id: String = "snapshotId" with_snapshot_id,
        files: Box<SnapshotFiles> = "files" with_files,
    )
});
