// @generated from the schema "Biography"; changes made here are lost at the next generation

/// The schema `Biography`.
pub struct Biography {
    /// `biography`: `string`.
    pub biography: ::std::option::Option<::std::string::String>,
    /// `interests`: `array of string`.
    pub interests: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `hobbies`: `array of string`.
    pub hobbies: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `spouse`: `string`.
    pub spouse: ::std::option::Option<::std::string::String>,
    /// `education`: `array of Education`.
    pub education: ::std::option::Option<::std::vec::Vec<crate::Education>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Biography {
    const EMPTY: Self = Self {
        biography: ::std::option::Option::None,
        interests: ::std::option::Option::None,
        hobbies: ::std::option::Option::None,
        spouse: ::std::option::Option::None,
        education: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Biography = &<Biography as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Biography",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("biography", "biography", 0),
            ("interests", "interests", 0),
            ("hobbies", "hobbies", 0),
            ("spouse", "spouse", 0),
            ("education", "education", 0),
        ],
        fields: &[&E.biography, &E.interests, &E.hobbies, &E.spouse, &E.education],
    }
};

crate::runtime::model!(Biography);

crate::runtime::setters!(Biography {
    with_biography: biography: ::std::string::String,
    with_interests: interests: ::std::vec::Vec<::std::string::String>,
    with_hobbies: hobbies: ::std::vec::Vec<::std::string::String>,
    with_spouse: spouse: ::std::string::String,
    with_education: education: ::std::vec::Vec<crate::Education>,
});
