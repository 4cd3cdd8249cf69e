// @generated from the schema "RecurrenceSettings"; changes made here are lost at the next generation

/// The schema `RecurrenceSettings`.
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

impl crate::runtime::Model for RecurrenceSettings {
    const EMPTY: Self = Self {
        recurrence_period: ::std::option::Option::None,
        minimum_time_between_occurrences: ::std::option::Option::None,
        end_after: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecurrenceSettings = &<RecurrenceSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecurrenceSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("recurrencePeriod", "recurrence_period", 1),
            ("minimumTimeBetweenOccurrences", "minimum_time_between_occurrences", 1),
            ("endAfter", "end_after", 1),
        ],
        fields: &[
            &E.recurrence_period,
            &E.minimum_time_between_occurrences,
            &E.end_after,
        ],
    }
};

crate::runtime::model!(RecurrenceSettings);

crate::runtime::setters!(RecurrenceSettings {
    with_recurrence_period: recurrence_period: ::std::boxed::Box<crate::RecurrencePeriod>,
    with_minimum_time_between_occurrences: minimum_time_between_occurrences: ::std::boxed::Box<crate::RecurrencePeriod>,
    with_end_after: end_after: ::std::boxed::Box<crate::RecurrenceEndSettings>,
});
