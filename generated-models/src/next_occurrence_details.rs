// @generated from the schema "NextOccurrenceDetails"; changes made here are lost at the next generation

/// The schema `NextOccurrenceDetails`.
pub struct NextOccurrenceDetails {
    /// `startOccurrenceDetails`: `OccurrenceDetails`.
    #[doc(alias = "startOccurrenceDetails")]
    pub start_occurrence_details: ::std::option::Option<
        ::std::boxed::Box<crate::OccurrenceDetails>,
    >,
    /// `endOccurrenceDetails`: `OccurrenceDetails`.
    #[doc(alias = "endOccurrenceDetails")]
    pub end_occurrence_details: ::std::option::Option<
        ::std::boxed::Box<crate::OccurrenceDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NextOccurrenceDetails {
    const EMPTY: Self = Self {
        start_occurrence_details: ::std::option::Option::None,
        end_occurrence_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NextOccurrenceDetails = &<NextOccurrenceDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NextOccurrenceDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startOccurrenceDetails", "start_occurrence_details", 0),
            ("endOccurrenceDetails", "end_occurrence_details", 0),
        ],
        fields: &[&E.start_occurrence_details, &E.end_occurrence_details],
    }
};

crate::runtime::model!(NextOccurrenceDetails);

crate::runtime::setters!(NextOccurrenceDetails {
    with_start_occurrence_details: start_occurrence_details: ::std::boxed::Box<crate::OccurrenceDetails>,
    with_end_occurrence_details: end_occurrence_details: ::std::boxed::Box<crate::OccurrenceDetails>,
});
