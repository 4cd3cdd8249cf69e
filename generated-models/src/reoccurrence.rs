// @generated from the schema "Reoccurrence"; changes made here are lost at the next generation

/// The schema `Reoccurrence`.
#[repr(C)]
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

crate::runtime::model!(Reoccurrence "Reoccurrence" 8 {
    (
        id: ::std::string::String = "id" 0 with_id,
        start: ::std::string::String = "start" 1 with_start,
        end: ::std::string::String = "end" 1 with_end,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        pattern: ::std::boxed::Box<crate::Pattern> = "pattern" 1 with_pattern,
        range: ::std::boxed::Box<crate::Range> = "range" 1 with_range,
        alterations: ::std::vec::Vec<crate::Alteration> = "alterations" 0 with_alterations,
        next_occurrence_details: ::std::boxed::Box<crate::NextOccurrenceDetails> = "nextOccurrenceDetails" 2 with_next_occurrence_details,
    )
});
