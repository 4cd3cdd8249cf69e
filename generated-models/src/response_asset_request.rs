// @generated from the schema "ResponseAssetRequest"; changes made here are lost at the next generation

/// The schema `ResponseAssetRequest`.
pub struct ResponseAssetRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResponseAssetRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        division_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResponseAssetRequest = &<ResponseAssetRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResponseAssetRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("divisionId", "division_id", 0)],
        fields: &[&E.name, &E.division_id],
    }
};

crate::runtime::model!(ResponseAssetRequest);

crate::runtime::setters!(ResponseAssetRequest {
    with_name: name: ::std::string::String,
    with_division_id: division_id: ::std::string::String,
});
