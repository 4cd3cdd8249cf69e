// @generated from the schema "Education"; changes made here are lost at the next generation

/// The schema `Education`.
pub struct Education {
    /// `school`: `string`.
    pub school: ::std::option::Option<::std::string::String>,
    /// `fieldOfStudy`: `string`.
    #[doc(alias = "fieldOfStudy")]
    pub field_of_study: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `dateEnd`: `string (date)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Education {
    const EMPTY: Self = Self {
        school: ::std::option::Option::None,
        field_of_study: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Education = &<Education as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Education",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("school", "school", 0),
            ("fieldOfStudy", "field_of_study", 0),
            ("notes", "notes", 0),
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
        ],
        fields: &[&E.school, &E.field_of_study, &E.notes, &E.date_start, &E.date_end],
    }
};

crate::runtime::model!(Education);

crate::runtime::setters!(Education {
    with_school: school: ::std::string::String,
    with_field_of_study: field_of_study: ::std::string::String,
    with_notes: notes: ::std::string::String,
    with_date_start: date_start: crate::runtime::Date,
    with_date_end: date_end: crate::runtime::Date,
});
