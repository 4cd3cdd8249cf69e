// @generated from the schema "Biography"; changes made here are lost at the next generation

use crate::Education;
use crate::runtime::Extra;

/// The schema `Biography`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Biography {
    /// `biography`: `string`.
    pub biography: Option<String>,
    /// `interests`: `array of string`.
    pub interests: Option<Vec<String>>,
    /// `hobbies`: `array of string`.
    pub hobbies: Option<Vec<String>>,
    /// `spouse`: `string`.
    pub spouse: Option<String>,
    /// `education`: `array of Education`.
    pub education: Option<Vec<Education>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Biography "Biography" 5 {
    (
        biography: String = "biography" with_biography,
        interests: Vec<String> = "interests" with_interests,
        hobbies: Vec<String> = "hobbies" with_hobbies,
        spouse: String = "spouse" with_spouse,
        education: Vec<Education> = "education" with_education,
    )
});
