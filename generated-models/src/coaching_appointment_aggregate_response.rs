// @generated from the schema "CoachingAppointmentAggregateResponse"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentAggregateResponse`.
#[repr(C)]
pub struct CoachingAppointmentAggregateResponse {
    /// `results`: `array of QueryResponseGroupedData`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::QueryResponseGroupedData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingAppointmentAggregateResponse "CoachingAppointmentAggregateResponse" 1 {
    (
        results: ::std::vec::Vec<crate::QueryResponseGroupedData> = "results" 0 with_results,
    )
});
