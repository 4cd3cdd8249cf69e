// @generated from the schema "PerformancePredictionUploadSchema"; changes made here are lost at the next generation

use crate::MuAgentQueueTimeRequest;
use crate::runtime::{DateTime, Extra};

/// The schema `PerformancePredictionUploadSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PerformancePredictionUploadSchema {
    /// `calculationStartDate`: `string (date-time)`, required.
    #[doc(alias = "calculationStartDate")]
    pub calculation_start_date: Option<DateTime>,
    /// `onQueueTimes`: `array of MuAgentQueueTimeRequest`, required.
    #[doc(alias = "onQueueTimes")]
    pub on_queue_times: Option<Vec<MuAgentQueueTimeRequest>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PerformancePredictionUploadSchema "PerformancePredictionUploadSchema" 2 {
    (
        calculation_start_date: DateTime = "calculationStartDate" with_calculation_start_date required,
        on_queue_times: Vec<MuAgentQueueTimeRequest> = "onQueueTimes" with_on_queue_times required,
    )
});
