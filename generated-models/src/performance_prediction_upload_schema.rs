// @generated from the schema "PerformancePredictionUploadSchema"; changes made here are lost at the next generation

/// The schema `PerformancePredictionUploadSchema`.
#[repr(C)]
pub struct PerformancePredictionUploadSchema {
    /// `calculationStartDate`: `string (date-time)`, required.
    #[doc(alias = "calculationStartDate")]
    pub calculation_start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `onQueueTimes`: `array of MuAgentQueueTimeRequest`, required.
    #[doc(alias = "onQueueTimes")]
    pub on_queue_times: ::std::option::Option<
        ::std::vec::Vec<crate::MuAgentQueueTimeRequest>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PerformancePredictionUploadSchema "PerformancePredictionUploadSchema" 2 {
    (
        calculation_start_date: crate::runtime::DateTime = "calculationStartDate" 1 with_calculation_start_date,
        on_queue_times: ::std::vec::Vec<crate::MuAgentQueueTimeRequest> = "onQueueTimes" 1 with_on_queue_times,
    )
});
