// @generated from the schema "SocialTopicPatchRequest"; changes made here are lost at the next generation

/// The schema `SocialTopicPatchRequest`.
pub struct SocialTopicPatchRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialTopicPatchRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialTopicPatchRequest = &<SocialTopicPatchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialTopicPatchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("description", "description", 0),
            ("divisionId", "division_id", 0),
        ],
        fields: &[&E.name, &E.description, &E.division_id],
    }
};

crate::runtime::model!(SocialTopicPatchRequest);

crate::runtime::setters!(SocialTopicPatchRequest {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
});
