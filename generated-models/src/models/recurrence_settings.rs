// @generated from the schema "RecurrenceSettings"; changes made here are lost at the next generation

use crate::{RecurrenceEndSettings, RecurrencePeriod};
use crate::runtime::Extra;

/// The schema `RecurrenceSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecurrenceSettings {
    /// `recurrencePeriod`: `RecurrencePeriod`, required.
    #[doc(alias = "recurrencePeriod")]
    pub recurrence_period: Option<Box<RecurrencePeriod>>,
    /// `minimumTimeBetweenOccurrences`: `RecurrencePeriod`, required.
    #[doc(alias = "minimumTimeBetweenOccurrences")]
    pub minimum_time_between_occurrences: Option<Box<RecurrencePeriod>>,
    /// `endAfter`: `RecurrenceEndSettings`, required.
    #[doc(alias = "endAfter")]
    pub end_after: Option<Box<RecurrenceEndSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecurrenceSettings "RecurrenceSettings" 3 {
    (
        recurrence_period: Box<RecurrencePeriod> = "recurrencePeriod" with_recurrence_period required,
        minimum_time_between_occurrences: Box<RecurrencePeriod> = "minimumTimeBetweenOccurrences" with_minimum_time_between_occurrences required,
        end_after: Box<RecurrenceEndSettings> = "endAfter" with_end_after required,
    )
});
