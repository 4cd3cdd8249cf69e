// @generated from the schema "SocialTopicRequest"; changes made here are lost at the next generation

/// The schema `SocialTopicRequest`.
#[repr(C)]
pub struct SocialTopicRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SocialTopicRequest "SocialTopicRequest" 3 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        division_id: ::std::string::String = "divisionId" 1 with_division_id,
    )
});
