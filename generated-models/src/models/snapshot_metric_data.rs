// @generated from the schema "SnapshotMetricData"; changes made here are lost at the next generation

use crate::{QuarterHourly, Weekly};
use crate::runtime::Extra;

/// The schema `SnapshotMetricData`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SnapshotMetricData {
    /// `weekly`: `Weekly`.
    pub weekly: Option<Box<Weekly>>,
    /// `quarterHour`: `QuarterHourly`.
    #[doc(alias = "quarterHour")]
    pub quarter_hour: Option<Box<QuarterHourly>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SnapshotMetricData "SnapshotMetricData" 2 {
    (
        weekly: Box<Weekly> = "weekly" with_weekly,
        quarter_hour: Box<QuarterHourly> = "quarterHour" with_quarter_hour,
    )
});
