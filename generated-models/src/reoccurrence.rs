// @generated from the schema "Reoccurrence"; changes made here are lost at the next generation

/// The schema `Reoccurrence`.
pub struct Reoccurrence {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `start`: `string`, required.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`, required.
    pub end: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `pattern`: `Pattern`, required.
    pub pattern: ::std::option::Option<::std::boxed::Box<crate::Pattern>>,
    /// `range`: `Range`, required.
    pub range: ::std::option::Option<::std::boxed::Box<crate::Range>>,
    /// `alterations`: `array of Alteration`.
    pub alterations: ::std::option::Option<::std::vec::Vec<crate::Alteration>>,
    /// `nextOccurrenceDetails`: `NextOccurrenceDetails`, read-only.
    #[doc(alias = "nextOccurrenceDetails")]
    pub next_occurrence_details: ::std::option::Option<
        ::std::boxed::Box<crate::NextOccurrenceDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Reoccurrence {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        range: ::std::option::Option::None,
        alterations: ::std::option::Option::None,
        next_occurrence_details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Reoccurrence = &<Reoccurrence as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Reoccurrence",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("start", "start", 1),
            ("end", "end", 1),
            ("timeZone", "time_zone", 0),
            ("pattern", "pattern", 1),
            ("range", "range", 1),
            ("alterations", "alterations", 0),
            ("nextOccurrenceDetails", "next_occurrence_details", 2),
        ],
        fields: &[
            &E.id,
            &E.start,
            &E.end,
            &E.time_zone,
            &E.pattern,
            &E.range,
            &E.alterations,
            &E.next_occurrence_details,
        ],
    }
};

crate::runtime::model!(Reoccurrence);

crate::runtime::setters!(Reoccurrence {
    with_id: id: ::std::string::String,
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_pattern: pattern: ::std::boxed::Box<crate::Pattern>,
    with_range: range: ::std::boxed::Box<crate::Range>,
    with_alterations: alterations: ::std::vec::Vec<crate::Alteration>,
    with_next_occurrence_details: next_occurrence_details: ::std::boxed::Box<crate::NextOccurrenceDetails>,
});
