// @generated from the schema "ContinuousForecastSnapshotResponse"; changes made here are lost at the next generation

/// The schema `ContinuousForecastSnapshotResponse`.
#[repr(C)]
pub struct ContinuousForecastSnapshotResponse {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `snapshotId`: `string`.
    #[doc(alias = "snapshotId")]
    pub snapshot_id: ::std::option::Option<::std::string::String>,
    /// `files`: `SnapshotFiles`.
    pub files: ::std::option::Option<::std::boxed::Box<crate::SnapshotFiles>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContinuousForecastSnapshotResponse "ContinuousForecastSnapshotResponse" 3 {
    (
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        snapshot_id: ::std::string::String = "snapshotId" 0 with_snapshot_id,
        files: ::std::boxed::Box<crate::SnapshotFiles> = "files" 0 with_files,
    )
});
