// @generated from the schema "Biography"; changes made here are lost at the next generation

/// The schema `Biography`.
#[repr(C)]
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

crate::runtime::model!(Biography "Biography" 5 {
    (
        biography: ::std::string::String = "biography" 0 with_biography,
        interests: ::std::vec::Vec<::std::string::String> = "interests" 0 with_interests,
        hobbies: ::std::vec::Vec<::std::string::String> = "hobbies" 0 with_hobbies,
        spouse: ::std::string::String = "spouse" 0 with_spouse,
        education: ::std::vec::Vec<crate::Education> = "education" 0 with_education,
    )
});
