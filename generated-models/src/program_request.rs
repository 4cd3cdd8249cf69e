// @generated from the schema "ProgramRequest"; changes made here are lost at the next generation

/// The schema `ProgramRequest`.
#[repr(C)]
pub struct ProgramRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `tags`: `array of string`.
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ProgramRequest "ProgramRequest" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        topic_ids: ::std::vec::Vec<::std::string::String> = "topicIds" 0 with_topic_ids,
        tags: ::std::vec::Vec<::std::string::String> = "tags" 0 with_tags,
    )
});
