// @generated from the schema "SnapshotMetaDataResult"; changes made here are lost at the next generation

use crate::SnapshotInfo;
use crate::runtime::{DateTime, Extra};

/// The schema `SnapshotMetaDataResult`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SnapshotMetaDataResult {
    /// `snapshotInfo`: `SnapshotInfo`.
    #[doc(alias = "snapshotInfo")]
    pub snapshot_info: Option<Box<SnapshotInfo>>,
    /// `dateForecastStart`: `string (date-time)`.
    #[doc(alias = "dateForecastStart")]
    pub date_forecast_start: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SnapshotMetaDataResult "SnapshotMetaDataResult" 2 {
    (
        snapshot_info: Box<SnapshotInfo> = "snapshotInfo" with_snapshot_info,
        date_forecast_start: DateTime = "dateForecastStart" with_date_forecast_start,
    )
});
