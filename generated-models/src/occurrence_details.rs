// @generated from the schema "OccurrenceDetails"; changes made here are lost at the next generation

/// The schema `OccurrenceDetails`.
pub struct OccurrenceDetails {
    /// `dateOfNextOccurrence`: `string (date-time)`.
    #[doc(alias = "dateOfNextOccurrence")]
    pub date_of_next_occurrence: ::std::option::Option<crate::runtime::DateTime>,
    /// `numberOfOccurrences`: `integer (int32)`.
    #[doc(alias = "numberOfOccurrences")]
    pub number_of_occurrences: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OccurrenceDetails {
    const EMPTY: Self = Self {
        date_of_next_occurrence: ::std::option::Option::None,
        number_of_occurrences: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OccurrenceDetails = &<OccurrenceDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OccurrenceDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dateOfNextOccurrence", "date_of_next_occurrence", 0),
            ("numberOfOccurrences", "number_of_occurrences", 0),
        ],
        fields: &[&E.date_of_next_occurrence, &E.number_of_occurrences],
    }
};

crate::runtime::model!(OccurrenceDetails);

crate::runtime::setters!(OccurrenceDetails {
    with_date_of_next_occurrence: date_of_next_occurrence: crate::runtime::DateTime,
    with_number_of_occurrences: number_of_occurrences: i32,
});
