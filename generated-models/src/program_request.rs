// @generated from the schema "ProgramRequest"; changes made here are lost at the next generation

/// The schema `ProgramRequest`.
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

impl crate::runtime::Model for ProgramRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        topic_ids: ::std::option::Option::None,
        tags: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProgramRequest = &<ProgramRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProgramRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("topicIds", "topic_ids", 0),
            ("tags", "tags", 0),
        ],
        fields: &[&E.name, &E.description, &E.topic_ids, &E.tags],
    }
};

crate::runtime::model!(ProgramRequest);

crate::runtime::setters!(ProgramRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_topic_ids: topic_ids: ::std::vec::Vec<::std::string::String>,
    with_tags: tags: ::std::vec::Vec<::std::string::String>,
});
