// @generated from the schema "RecurrenceSettings"; changes made here are lost at the next generation

/// The schema `RecurrenceSettings`.
#[repr(C)]
pub struct RecurrenceSettings {
    /// `recurrencePeriod`: `RecurrencePeriod`, required.
    #[doc(alias = "recurrencePeriod")]
    pub recurrence_period: ::std::option::Option<
        ::std::boxed::Box<crate::RecurrencePeriod>,
    >,
    /// `minimumTimeBetweenOccurrences`: `RecurrencePeriod`, required.
    #[doc(alias = "minimumTimeBetweenOccurrences")]
    pub minimum_time_between_occurrences: ::std::option::Option<
        ::std::boxed::Box<crate::RecurrencePeriod>,
    >,
    /// `endAfter`: `RecurrenceEndSettings`, required.
    #[doc(alias = "endAfter")]
    pub end_after: ::std::option::Option<
        ::std::boxed::Box<crate::RecurrenceEndSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecurrenceSettings "RecurrenceSettings" 3 {
    (
        recurrence_period: ::std::boxed::Box<crate::RecurrencePeriod> = "recurrencePeriod" 1 with_recurrence_period,
        minimum_time_between_occurrences: ::std::boxed::Box<crate::RecurrencePeriod> = "minimumTimeBetweenOccurrences" 1 with_minimum_time_between_occurrences,
        end_after: ::std::boxed::Box<crate::RecurrenceEndSettings> = "endAfter" 1 with_end_after,
    )
});
