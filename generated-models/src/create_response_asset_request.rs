// @generated from the schema "CreateResponseAssetRequest"; changes made here are lost at the next generation

/// The schema `CreateResponseAssetRequest`.
pub struct CreateResponseAssetRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// `contentMd5`: `string`.
    #[doc(alias = "contentMd5")]
    pub content_md5: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateResponseAssetRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        content_md5: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateResponseAssetRequest = &<CreateResponseAssetRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateResponseAssetRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("divisionId", "division_id", 0),
            ("contentMd5", "content_md5", 0),
        ],
        fields: &[&E.name, &E.division_id, &E.content_md5],
    }
};

crate::runtime::model!(CreateResponseAssetRequest);

crate::runtime::setters!(CreateResponseAssetRequest {
    with_name: name: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
    with_content_md5: content_md5: ::std::string::String,
});
