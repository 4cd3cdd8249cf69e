// @generated from the schema "ScimUserRoutingLanguage"; changes made here are lost at the next generation

/// The schema `ScimUserRoutingLanguage`.
#[repr(C)]
pub struct ScimUserRoutingLanguage {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimUserRoutingLanguage "ScimUserRoutingLanguage" 2 {
    (
        name: ::std::string::String = "name" 1 with_name,
        proficiency: f64 = "proficiency" 0 with_proficiency,
    )
});
