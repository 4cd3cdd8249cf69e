// @generated from the schema "CoachingAppointmentAggregateResponse"; changes made here are lost at the next generation

use crate::QueryResponseGroupedData;
use crate::runtime::Extra;

/// The schema `CoachingAppointmentAggregateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoachingAppointmentAggregateResponse {
    /// `results`: `array of QueryResponseGroupedData`.
    pub results: Option<Vec<QueryResponseGroupedData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoachingAppointmentAggregateResponse "CoachingAppointmentAggregateResponse" 1 {
    (
        results: Vec<QueryResponseGroupedData> = "results" with_results,
    )
});
