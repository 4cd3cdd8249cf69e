// @generated from the schema "SnapshotFiles"; changes made here are lost at the next generation

use crate::{SnapshotMetaData, SnapshotMetricData};
use crate::runtime::Extra;

/// The schema `SnapshotFiles`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SnapshotFiles {
    /// `metaData`: `SnapshotMetaData`.
    #[doc(alias = "metaData")]
    pub meta_data: Option<Box<SnapshotMetaData>>,
    /// `offered`: `SnapshotMetricData`.
    pub offered: Option<Box<SnapshotMetricData>>,
    /// `averageHandleTime`: `SnapshotMetricData`.
    #[doc(alias = "averageHandleTime")]
    pub average_handle_time: Option<Box<SnapshotMetricData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SnapshotFiles "SnapshotFiles" 3 {
    (
        meta_data: Box<SnapshotMetaData> = "metaData" with_meta_data,
        offered: Box<SnapshotMetricData> = "offered" with_offered,
        average_handle_time: Box<SnapshotMetricData> = "averageHandleTime" with_average_handle_time,
    )
});
