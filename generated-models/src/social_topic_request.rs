// @generated from the schema "SocialTopicRequest"; changes made here are lost at the next generation

/// The schema `SocialTopicRequest`.
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

impl crate::runtime::Model for SocialTopicRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialTopicRequest = &<SocialTopicRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialTopicRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("divisionId", "division_id", 1),
        ],
        fields: &[&E.name, &E.description, &E.division_id],
    }
};

crate::runtime::model!(SocialTopicRequest);

crate::runtime::setters!(SocialTopicRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
});
