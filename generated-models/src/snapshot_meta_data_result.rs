// @generated from the schema "SnapshotMetaDataResult"; changes made here are lost at the next generation

/// The schema `SnapshotMetaDataResult`.
#[repr(C)]
pub struct SnapshotMetaDataResult {
    /// `snapshotInfo`: `SnapshotInfo`.
    #[doc(alias = "snapshotInfo")]
    pub snapshot_info: ::std::option::Option<::std::boxed::Box<crate::SnapshotInfo>>,
    /// `dateForecastStart`: `string (date-time)`.
    #[doc(alias = "dateForecastStart")]
    pub date_forecast_start: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SnapshotMetaDataResult "SnapshotMetaDataResult" 2 {
    (
        snapshot_info: ::std::boxed::Box<crate::SnapshotInfo> = "snapshotInfo" 0 with_snapshot_info,
        date_forecast_start: crate::runtime::DateTime = "dateForecastStart" 0 with_date_forecast_start,
    )
});
